-- The appointments, as the list orders them.
create table appointment_line (
    id              uuid primary key,
    officer_id      uuid         not null,
    force           varchar(100) not null,
    account         varchar(64),
    role_profile_id uuid         not null,
    profile_version integer      not null,
    starts_on       date         not null
);
create index on appointment_line (starts_on desc, id desc);
create index on appointment_line (account);

-- What the posts are called.
create table post_title (
    profile uuid    not null,
    number  integer not null,
    title   text    not null,
    primary key (profile, number)
);
