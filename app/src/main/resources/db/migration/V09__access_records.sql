-- Who read what of vetting, when and why: rows are only ever added, to a table for each month.
create table access_record (
    id         bigserial,
    at         timestamptz  not null,
    request_id varchar(100) not null,
    account    varchar(64)  not null,
    roles      varchar(40) array  not null,
    question   varchar(100) not null,
    cases      uuid array   not null,
    fields     varchar(100) array not null,
    reason     varchar(200),
    allowed    boolean      not null,
    primary key (id, at)
) partition by range (at);
create index on access_record using gin (cases);
create index on access_record (account, at);

-- A statement is refused by the table that it names, so each month needs the trigger as well.
create procedure guard_access_records(guarded regclass) language plpgsql as $$
begin
    execute format('create trigger refuse_change_of_history'
        ' before update or delete or truncate on %s'
        ' for each statement execute function refuse_change_of_history()', guarded);
    execute format('alter table %s enable always trigger refuse_change_of_history', guarded);
end $$;
call guard_access_records('access_record');

-- What no month was made for: a reading is never refused for want of one.
create table access_record_other partition of access_record default;
call guard_access_records('access_record_other');

-- Makes the present month and those ahead; one that has readings among the others leaves them there.
create procedure make_months_of_access_records(ahead int) language plpgsql as $$
declare
    month timestamp; -- in UTC, whatever the session's own zone
    first timestamptz;
    next  timestamptz;
    name  text;
begin
    perform pg_advisory_xact_lock('access_record'::regclass::bigint); -- of several nodes, one at a time
    for n in 0 .. ahead loop
        month := date_trunc('month', now() at time zone 'UTC') + make_interval(months => n);
        first := month at time zone 'UTC';
        next := (month + interval '1 month') at time zone 'UTC';
        name := to_char(month, '"access_record_"YYYY_MM');
        continue when to_regclass(name) is not null
            or exists (select from access_record_other where at >= first and at < next);
        execute format('create table %I partition of access_record for values from (%L) to (%L)',
            name, first, next);
        call guard_access_records(name::regclass);
    end loop;
end $$;
