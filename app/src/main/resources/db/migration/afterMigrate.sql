-- At each start, as the owner: a service may run for two years before it fills the table of what has no month.
call make_months_of_access_records(24);
