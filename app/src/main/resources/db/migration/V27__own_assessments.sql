-- Whose withdrawal assessment is which, by the account with which the officer signs in.
create table own_assessment (
    id      uuid primary key,
    account varchar(64)
);
create index on own_assessment (account);
