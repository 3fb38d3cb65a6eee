-- The cases that can be or were refused, with the appeal against the refusal: where it stands, and
-- never what it says.
create table refusal (
    id            uuid primary key,
    officer_id    uuid         not null,
    force         varchar(100) not null,
    account       varchar(64),
    line_manager  varchar(64),
    level         varchar(40)  not null,
    conflicted    varchar(255) array not null,
    refused_on    date,
    last_day      date,
    appeal_id     uuid unique,
    state         varchar(20),
    turn          varchar(20),
    hearer        varchar(64),
    lodged_at     timestamptz,
    since         timestamptz,
    overturned_at timestamptz,
    overturned_on date,
    review_on     date
);
create index on refusal (turn, lodged_at, id) where appeal_id is not null;
create index on refusal (account) where refused_on is not null;
create index on refusal (overturned_at desc, id desc) where overturned_at is not null;

-- The officers who may appeal, by name.
create table appellant (
    id           uuid primary key,
    name         varchar(200),
    staff_number varchar(20)
);
