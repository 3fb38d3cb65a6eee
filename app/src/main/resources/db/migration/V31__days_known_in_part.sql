-- A matter may be known by its month or its year alone: 2026-01-15, 2026-01 or 2026.
alter table matter alter column occurred_on type text using occurred_on::text;
