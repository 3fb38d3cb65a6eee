-- The vacancies, as their list and board show them.
create table vacancy (
    id                  uuid primary key,
    version             bigint       not null,
    force               varchar(100) not null,
    role_profile_id     uuid         not null,
    title               varchar(200) not null,
    sub_role            varchar(200),
    location            varchar(200) not null,
    state               varchar(20)  not null,
    created_at          timestamptz  not null,
    closes_at           timestamptz  not null,
    posts               integer      not null,
    posts_left          integer      not null,
    stages              text         not null,
    panel               varchar(255) array not null,
    required_clearances varchar(255) array not null
);
create index on vacancy (created_at desc, id desc);

-- The applications to them, each in its place on the board.
create table candidate (
    id           uuid primary key,
    vacancy_id   uuid         not null,
    officer_id   uuid         not null,
    force        varchar(100) not null,
    account      varchar(64),
    line_manager varchar(64),
    conflicted   varchar(255) array not null,
    submitted_at timestamptz  not null,
    stage        varchar(200) not null,
    stage_kind   varchar(20)  not null,
    stage_since  timestamptz  not null,
    state        varchar(20)  not null,
    endorsement  varchar(20)  not null,
    eligibility  varchar(30),
    on_hold      boolean      not null,
    ended        boolean      not null
);
create index on candidate (vacancy_id, stage, stage_since);
create index on candidate (submitted_at desc, id desc);
create index on candidate (account);
create index on candidate (line_manager);

-- The officers who may apply, by name and rank.
create table applicant (
    id           uuid primary key,
    name         varchar(200),
    staff_number varchar(20),
    rank         varchar(40)  not null,
    force        varchar(100) not null
);
