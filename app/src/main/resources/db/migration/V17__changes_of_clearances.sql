-- What happened to a clearance since its grant: a day and a word each, in order. What it is worth on
-- a day is still never stored.
alter table held_clearance add column changes varchar(255) array not null default '{}';
alter table clearance_tally add column changes varchar(255) array not null default '{}';
