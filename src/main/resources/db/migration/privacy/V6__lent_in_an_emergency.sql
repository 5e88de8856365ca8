-- A copy of one signal that two emergency readers open together. Which two, and until when, stands where they asked for it; until a
-- policy of that place lets them, nobody reads it.
alter table privacy.lent_key drop constraint lent_key_check;
alter table privacy.lent_key
    add constraint lent_key_check check (department <> '' or role in ('REPORTING_CODE_OFFICER', 'EMERGENCY_READER'));
alter policy read on privacy.lent_key
    using ((select database.purpose()) = 'ASSISTING' and role = (select database.role()) and role <> 'EMERGENCY_READER'
           and (department = '' or department = (select identity.department())) and not ended);

-- Such a key goes for good; those of departments are only ended, as before.
drop policy lend on privacy.lent_key;
create policy lend on privacy.lent_key for insert to meldroute_app
    with check ((select database.officer()) and exists (select from privacy.case_key k where k.case_id = lent_key.case_id offset 0));
create policy look on privacy.lent_key for select to meldroute_app
    using ((select database.officer()) and exists (select from privacy.case_key k where k.case_id = lent_key.case_id offset 0));
create policy finish on privacy.lent_key for update to meldroute_app
    using ((select database.officer()) and exists (select from privacy.case_key k where k.case_id = lent_key.case_id offset 0))
    with check ((select database.officer()) and exists (select from privacy.case_key k where k.case_id = lent_key.case_id offset 0));
grant delete on privacy.lent_key to meldroute_app;
