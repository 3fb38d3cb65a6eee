-- Who signs in, as what, and for which forces: the list from which colleagues are chosen.
create table account_line (
    account text primary key,
    roles varchar[] not null,
    forces varchar[] not null,
    every_force boolean not null
);
create index on account_line using gin (roles);
