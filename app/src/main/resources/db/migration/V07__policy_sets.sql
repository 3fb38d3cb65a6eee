-- The hash of each policy set as it was first used: a version always means the same text.
create table policy_set (
    version text primary key,
    hash    text not null
);
