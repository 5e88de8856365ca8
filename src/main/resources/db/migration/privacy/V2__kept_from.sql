-- Who is kept from a signal has no key to it: nothing of its content opens for that person, in no module.
alter table privacy.case_key add kept_from uuid;

drop policy use on privacy.case_key;
-- Who destroys a key has to see it as well: without that a delete finds nothing.
create policy use on privacy.case_key for select to meldroute_app
    using (((select database.officer()) and kept_from is distinct from (select database.actor()))
           or (select database.nobody_for('REPORTING', 'FOLLOWING', 'RECEIVING', 'ALARM', 'DEMONSTRATING', 'MATCHING',
                                             'HOUSEKEEPING')));
create policy keep_from on privacy.case_key for update to meldroute_app
    using ((select database.nobody_for('RECEIVING')))
    with check ((select database.nobody_for('RECEIVING')));
grant update (kept_from) on privacy.case_key to meldroute_app;
