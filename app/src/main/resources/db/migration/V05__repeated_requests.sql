-- The first answers to requests that may be repeated.
create table repeated_request (
    caller    text        not null,
    key       text        not null,
    body_hash text        not null,
    stream    text,
    version   bigint,
    position  bigint,
    at        timestamptz not null default now(),
    primary key (caller, key)
);
create index repeated_request_at on repeated_request (at);
