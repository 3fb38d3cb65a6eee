-- Who read what of vetting, when and why: rows are only ever added.
create table access_record (
    id         bigserial primary key,
    at         timestamptz  not null,
    request_id varchar(100) not null,
    account    varchar(64)  not null,
    roles      varchar(40) array  not null,
    question   varchar(100) not null,
    cases      uuid array   not null,
    fields     varchar(100) array not null,
    reason     varchar(200),
    allowed    boolean      not null
);
create index on access_record using gin (cases);
create index on access_record (account, at);

create trigger refuse_change_of_history before update or delete or truncate on access_record
    for each statement execute function refuse_change_of_history();
alter table access_record enable always trigger refuse_change_of_history;
