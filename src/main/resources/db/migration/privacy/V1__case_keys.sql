-- One key per signal, wrapped under the key file. Destroying the row destroys what was written under it.
create table privacy.case_key (
    case_id uuid primary key,
    wrapped bytea not null
);
alter table privacy.case_key enable row level security;
alter table privacy.case_key force row level security;
create policy use on privacy.case_key for select to meldroute_app
    using ((select database.officer())
           or (select database.nobody_for('REPORTING', 'FOLLOWING', 'RECEIVING', 'ALARM', 'DEMONSTRATING')));
create policy make on privacy.case_key for insert to meldroute_app
    with check ((select database.nobody_for('REPORTING', 'DEMONSTRATING')) or (select database.officer()));
create policy destroy on privacy.case_key for delete to meldroute_app
    using ((select database.nobody_for('HOUSEKEEPING')) or (select database.nobody_for('REPORTING')));
create policy backup on privacy.case_key for select to meldroute_backup using (true);
grant usage on schema privacy to meldroute_app, meldroute_backup;
grant select, insert, delete on privacy.case_key to meldroute_app;
grant select on all tables in schema privacy to meldroute_backup;
