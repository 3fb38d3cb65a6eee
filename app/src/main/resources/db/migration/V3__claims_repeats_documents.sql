-- What only one stream may hold at a time; the key is a keyed hash, so that it tells nothing.
create table claim (
    kind   text  not null,
    key    bytea not null,
    stream text  not null,
    primary key (kind, key)
);
create index claim_stream on claim (stream);

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

-- Source documents, encrypted under a key of their own.
create table document (
    id     uuid  primary key,
    sealed bytea not null
);
