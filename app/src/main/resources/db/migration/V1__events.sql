-- The event store. Rows are only ever added: by grant where the service has a role of its own, and
-- by trigger for everybody, the owner included.
create table domain_event (
    global_index bigserial primary key,
    event_id     uuid        not null unique,
    stream       text        not null,
    version      bigint      not null,
    type         text        not null,
    name         text        not null,
    revision     text        not null,
    recorded_at  timestamptz not null,
    payload      bytea       not null,
    metadata     bytea       not null,
    unique (stream, version)
);

-- A transaction takes its own id before it takes a global index. The watermark rests on this order.
create function take_transaction_id_first() returns trigger language plpgsql as $$
begin
    perform pg_current_xact_id();
    return null;
end $$;

create trigger take_transaction_id_first before insert on domain_event
    for each statement execute function take_transaction_id_first();

create function refuse_change_of_history() returns trigger language plpgsql as $$
begin
    raise exception 'history is only ever added to' using errcode = 'insufficient_privilege';
end $$;

create trigger refuse_change_of_history before update or delete or truncate on domain_event
    for each statement execute function refuse_change_of_history();
alter table domain_event enable always trigger refuse_change_of_history;

-- Every event up to the safe index is there for good: no transaction that could still add one is open.
create table event_watermark (
    only_row   boolean primary key default true check (only_row),
    safe_index bigint      not null,
    at         timestamptz not null
);
insert into event_watermark (safe_index, at) values (0, now());

create table snapshot_event (
    stream      text        not null,
    version     bigint      not null,
    event_id    uuid        not null unique,
    type        text        not null,
    name        text        not null,
    revision    text        not null,
    recorded_at timestamptz not null,
    payload     bytea       not null,
    metadata    bytea       not null,
    primary key (stream, version, type)
);
