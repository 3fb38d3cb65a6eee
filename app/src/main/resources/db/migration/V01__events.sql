-- The event store: rows are only ever added.
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
create index domain_event_recorded_at on domain_event (recorded_at);

-- A transaction takes its own id before it takes a global index: the watermark rests on this order.
create function take_transaction_id_first() returns trigger language plpgsql as $$
begin
    perform pg_current_xact_id();
    return null;
end $$;

create trigger take_transaction_id_first before insert on domain_event
    for each statement execute function take_transaction_id_first();

-- What the grants already keep from the service, this keeps from the owner's slips as well.
create function refuse_change_of_history() returns trigger language plpgsql as $$
begin
    raise exception 'history is only ever added to' using errcode = 'insufficient_privilege';
end $$;

create trigger refuse_change_of_history before update or delete or truncate on domain_event
    for each statement execute function refuse_change_of_history();
alter table domain_event enable always trigger refuse_change_of_history;
