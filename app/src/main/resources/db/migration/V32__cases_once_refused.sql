-- Whether a case was ever refused: appeals officers reach no other.
alter table vetting_case add column refused boolean not null default false;
update vetting_case set refused = true
    where id in (select id from refusal where refused_on is not null or appeal_id is not null);
