-- Who ever held a clearance recorded as conditional, though a correction may say otherwise since.
alter table held_clearance add column ever_conditional boolean not null default false;
update held_clearance set ever_conditional = conditional;
