-- What only one stream may hold at a time; the key is a keyed hash, so that it tells nothing.
create table claim (
    kind   text  not null,
    key    bytea not null,
    stream text  not null,
    primary key (kind, key)
);
create index claim_stream on claim (stream);
