-- When a case waited for the applicant, who had a hand in it, and whether its decision is flagged.
alter table vetting_case
    add column waits    timestamptz array not null default '{}',
    add column involved varchar(255) array not null default '{}',
    add column decided  boolean not null default false,
    add column flagged  boolean not null default false;

-- Checks that were waived and not done since, for the queue and for the dashboard.
create table vetting_case_waiver (
    case_id    uuid        not null references vetting_case on delete cascade,
    check_type varchar(40) not null,
    last_day   date        not null,
    primary key (case_id, check_type)
);
create table case_tally_waiver (
    case_id    uuid        not null references case_tally on delete cascade,
    check_type varchar(40) not null,
    last_day   date        not null,
    primary key (case_id, check_type)
);
create index on case_tally_waiver (last_day);
