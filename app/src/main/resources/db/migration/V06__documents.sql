-- Source documents, encrypted under a key of their own.
create table document (
    id     uuid  primary key,
    sealed bytea not null
);
