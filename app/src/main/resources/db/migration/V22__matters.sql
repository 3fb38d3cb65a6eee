-- What was learned of officers, without what it says, and whose it is.
create table matter_officer (
    id           uuid primary key,
    name         varchar(255),
    staff_number varchar(255),
    force        varchar(255) not null,
    account      varchar(255),
    line_manager varchar(255)
);
create index on matter_officer (account);

create table matter (
    id              uuid primary key,
    officer_id      uuid         not null,
    kind            varchar(40)  not null,
    source          varchar(40)  not null,
    occurred_on     date         not null,
    recorded_at     timestamptz  not null,
    state           varchar(40)  not null,
    acknowledged_by varchar(255)
);
create index on matter (recorded_at, id);
