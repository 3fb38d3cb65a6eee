-- The queue of vetting cases; what was found stands in the events alone.
create table vetting_case (
    id             uuid primary key,
    officer_id     uuid         not null,
    force          varchar(100) not null,
    account        varchar(64),
    line_manager   varchar(64),
    level          varchar(40)  not null,
    ladder         varchar(20)  not null,
    purpose        varchar(20)  not null,
    application_id uuid,
    state          varchar(40)  not null,
    turn           varchar(40)  not null,
    researcher     varchar(64),
    conflicted     varchar(255) array not null,
    opened_at      timestamptz  not null,
    since          timestamptz  not null
);
create index on vetting_case (turn, opened_at, id);
create index on vetting_case (officer_id);

-- The officers who may be vetted, by name.
create table vetted_officer (
    id           uuid primary key,
    name         varchar(200),
    staff_number varchar(20)
);
