-- Every list that names officers reads them from the list of officers: five copies of it are gone.
drop table vetted_officer, matter_officer, notified_officer, appellant, clearance_holder;
create index on officer_line (account);
create index on officer_line (force);
