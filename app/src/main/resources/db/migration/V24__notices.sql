-- The notices that went out: what about, and to whom; never why of anything.
create table notice (
    id           uuid primary key,
    at           timestamptz  not null,
    due          varchar(120) not null,
    kind         varchar(40)  not null,
    subject      uuid         not null,
    part         varchar(40)  not null,
    officer_id   uuid         not null,
    force        varchar(100) not null,
    account      varchar(64),
    line_manager varchar(64),
    conflicted   varchar(255) array not null,
    level        varchar(40)  not null,
    anchor       date         not null,
    by_day       date         not null,
    ahead        varchar(20),
    addressees   varchar(255) array not null
);
create index on notice (at desc, id desc);
create index on notice (due);
create index on notice (subject);
create index on notice (account);

-- The officers, as notices name them.
create table notified_officer (
    id           uuid primary key,
    name         varchar(200),
    staff_number varchar(20),
    account      varchar(64),
    line_manager varchar(64)
);

-- Who has an interest in a case, and so hears of no notice about it.
create table notice_interest (
    id       uuid primary key,
    accounts varchar(255) array not null
);

-- The withdrawal assessments without an outcome, and until when the officer may answer the notice.
create table open_assessment (
    id           uuid primary key,
    answer_until date
);
