-- Until when an offer can be answered, and until when its post is taken unless it is accepted.
alter table candidate
    add column offer_until date,
    add column post_until  date;
create index on candidate (vacancy_id) where post_until is not null;

alter table application_tally
    add column offer_until date,
    add column post_until  date;
create index on application_tally (vacancy_id) where post_until is not null;
