-- The officers, as lists show them.
create table officer_line (
    id           uuid primary key,
    name         text,
    staff_number text,
    sort_key     text not null,
    force        text not null,
    rank         text not null,
    account      text,
    line_manager text
);
create index officer_line_list on officer_line (sort_key, id);
