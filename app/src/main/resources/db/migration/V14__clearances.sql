-- The clearances as they were granted; what they are worth on a day is never stored.
create table held_clearance (
    id          uuid primary key,
    officer_id  uuid         not null,
    level       varchar(40)  not null,
    from_day    date         not null,
    to_day      date         not null,
    conditional boolean      not null,
    grant_version bigint     not null
);
create index on held_clearance (officer_id);

-- The officers who may hold them.
create table clearance_holder (
    id           uuid primary key,
    name         varchar(200),
    staff_number varchar(20),
    force        varchar(100) not null,
    account      varchar(64),
    line_manager varchar(64)
);
create index on clearance_holder (force);
