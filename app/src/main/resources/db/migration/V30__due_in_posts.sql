-- The offers that nobody answered yet, and until when that can be done.
create table open_offer (
    id    uuid primary key,
    until date not null
);

-- Which posts ask for a welfare appointment.
alter table post_title
    add column asks_for_welfare boolean not null default false;

-- A notice may be about no clearance.
alter table notice
    alter column level drop not null;
