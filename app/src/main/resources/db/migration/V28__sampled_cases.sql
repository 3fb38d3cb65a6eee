-- Who samples a case for its quality, since when, and what it came to.
alter table vetting_case
    add column sampler    varchar(64),
    add column drawn_at   timestamptz,
    add column finding    varchar(40),
    add column sampled_at timestamptz;
create index on vetting_case (drawn_at, id) where sampler is not null;
