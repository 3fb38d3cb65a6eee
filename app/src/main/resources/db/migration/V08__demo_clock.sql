-- How far the clock of a demo runs ahead of real time.
create table demo_clock (
    only_row     boolean primary key default true check (only_row),
    ahead_millis bigint  not null
);
insert into demo_clock (ahead_millis) values (0);
