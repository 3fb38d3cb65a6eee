-- Every event up to the safe index is there for good: no transaction that could still add one is open.
create table event_watermark (
    only_row   boolean primary key default true check (only_row),
    safe_index bigint      not null,
    at         timestamptz not null
);
insert into event_watermark (safe_index, at) values (0, now());
