-- The list of what was done to a schema stands in that schema, so it is kept like every other table: for who makes the
-- schema, and for the backup. Not in a migration: while one runs, that list is locked.
do $$
declare
    history constant regclass := '"${flyway:defaultSchema}"."${flyway:table}"'::regclass;
begin
    if exists (select from pg_class where oid = history and relforcerowsecurity) then
        return;
    end if;
    execute format('alter table %s enable row level security', history);
    execute format('alter table %s force row level security', history);
    execute format('create policy make on %s to meldroute_owner using (true)', history);
    execute format('create policy backup on %s for select to meldroute_backup using (true)', history);
    grant usage on schema "${flyway:defaultSchema}" to meldroute_backup;
    execute format('grant select on %s to meldroute_backup', history);
end $$;
