-- The emergency accesses to vetting cases, as the auditors' list orders them.
create table emergency_access (
    case_id    uuid         not null,
    number     integer      not null,
    officer_id uuid         not null,
    force      varchar(100) not null,
    at         timestamptz  not null,
    reviewed   boolean      not null,
    primary key (case_id, number)
);
create index on emergency_access (at desc);
create index on emergency_access (at) where not reviewed;
