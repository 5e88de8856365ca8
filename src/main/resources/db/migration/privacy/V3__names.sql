-- One row for each signal, beside its key. What may name people refers to this row, what may not refers to the key, in every
-- schema: destroying the one erases the names, destroying the other the rest.
create table privacy.names (
    case_id uuid primary key references privacy.case_key on delete cascade
);
-- Forced row security holds for the owner of the tables as well.
alter table privacy.case_key no force row level security;
insert into privacy.names select case_id from privacy.case_key;
alter table privacy.case_key force row level security;

alter table privacy.names enable row level security;
alter table privacy.names force row level security;

create policy make on privacy.names for insert to meldroute_app
    with check ((select database.nobody_for('REPORTING', 'DEMONSTRATING', 'ERASING')) or (select database.officer()));
create policy find on privacy.names for select to meldroute_app
    using ((select database.nobody_for('ERASING')));
create policy erase on privacy.names for delete to meldroute_app
    using ((select database.nobody_for('ERASING')));
create policy backup on privacy.names for select to meldroute_backup using (true);

-- Who decides on keeping sees which signals are not for them, as everywhere.
create policy decide on privacy.case_key for select to meldroute_app
    using ((select database.purpose()) = 'RETAINING' and (select database.role()) in ('FOCAL_OFFICER', 'DEPUTY')
           and kept_from is distinct from (select database.actor()));
create policy find_to_erase on privacy.case_key for select to meldroute_app
    using ((select database.nobody_for('ERASING')));
create policy erase on privacy.case_key for delete to meldroute_app
    using ((select database.nobody_for('ERASING')));

grant select, insert, delete on privacy.names to meldroute_app;
grant select on privacy.names to meldroute_backup;
