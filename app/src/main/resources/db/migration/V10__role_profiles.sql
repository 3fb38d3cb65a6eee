-- The versions of role profiles, as the list shows them.
create table role_profile_version (
    profile         uuid not null,
    number          int  not null,
    force           text not null,
    title           text not null,
    sort_key        text not null,
    name_key        text not null,
    role_code       text,
    grade           text,
    grade_rank      text,
    grade_qualifier text,
    status          text,
    clearances      text not null,
    effective_from  date not null,
    primary key (profile, number)
);
create index role_profile_version_list on role_profile_version (sort_key, profile);
create index role_profile_version_name on role_profile_version (force, name_key);

-- The imports that await confirmation.
create table open_import (
    id          uuid primary key,
    title       text,
    force       text,
    file_name   text,
    proposed_at timestamptz not null,
    proposed_by text        not null
);
create index open_import_newest on open_import (proposed_at, id);
