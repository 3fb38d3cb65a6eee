-- The random draws, as their list shows them.
create table draw_line (
    id           uuid primary key,
    force        varchar(100) not null,
    announced_on date         not null,
    roster       integer      not null,
    number       integer      not null,
    seed_on      date         not null,
    held_on      date
);
create index on draw_line (announced_on desc, id desc);
