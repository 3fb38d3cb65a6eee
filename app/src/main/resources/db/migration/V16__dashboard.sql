-- The vacancies, as the dashboard counts them.
create table vacancy_tally (
    id         uuid primary key,
    force      varchar(100) not null,
    title      varchar(200) not null,
    sub_role   varchar(200),
    state      varchar(20)  not null,
    created_at timestamptz  not null,
    closes_at  timestamptz  not null,
    posts      integer      not null,
    posts_left integer      not null,
    required   varchar(255) array not null
);
create index on vacancy_tally (created_at desc, id desc);

-- The applications, as the dashboard counts them: no names.
create table application_tally (
    id          uuid primary key,
    vacancy_id  uuid         not null,
    officer_id  uuid         not null,
    force       varchar(100) not null,
    stages      varchar(255) array not null,
    stage       varchar(200) not null,
    stay        integer      not null,
    state       varchar(20)  not null,
    endorsement varchar(20)  not null,
    eligibility varchar(30),
    on_hold     boolean      not null
);
create index on application_tally (vacancy_id, state);

-- How long each application stayed in each stage.
create table stage_stay (
    application uuid         not null,
    number      integer      not null,
    vacancy_id  uuid         not null,
    force       varchar(100) not null,
    stage       varchar(200) not null,
    kind        varchar(20)  not null,
    entered_at  timestamptz  not null,
    left_at     timestamptz,
    primary key (application, number)
);
create index on stage_stay (kind, entered_at, application, number);

-- The vetting cases, as the dashboard counts them: nothing of what was found.
create table case_tally (
    id     uuid primary key,
    force  varchar(100) not null,
    level  varchar(40)  not null,
    ladder varchar(20)  not null,
    state  varchar(30)  not null
);
create index on case_tally (state, level);

-- The clearances, as the dashboard counts them.
create table clearance_tally (
    id          uuid primary key,
    officer_id  uuid         not null,
    number      bigint       not null,
    force       varchar(100) not null,
    level       varchar(40)  not null,
    first_day   date         not null,
    last_day    date         not null,
    conditional boolean      not null
);
create index on clearance_tally (officer_id, number);
