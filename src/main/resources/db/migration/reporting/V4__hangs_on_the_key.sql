-- What a reporter handed in goes with the key of the signal; what was added in own words goes with its names.
alter table reporting.report
    add constraint report_of_key foreign key (id) references privacy.case_key on delete cascade;
alter table reporting.mailbox
    add constraint mailbox_of_key foreign key (report_id) references privacy.case_key on delete cascade;
alter table reporting.letter
    drop constraint letter_report_id_fkey,
    add constraint letter_of_mailbox foreign key (report_id) references reporting.mailbox on delete cascade;
alter table reporting.written
    drop constraint written_report_id_fkey,
    add constraint written_of_mailbox foreign key (report_id) references reporting.mailbox on delete cascade,
    add constraint written_of_names foreign key (report_id) references privacy.names on delete cascade;

create policy count_it on reporting.report for select to meldroute_app
    using ((select database.nobody_for('ERASING')));
-- The words in it are taken out; its ticks and codes stay.
create policy blot on reporting.report for update to meldroute_app
    using ((select database.nobody_for('ERASING')));
create policy count_it on reporting.mailbox for select to meldroute_app
    using ((select database.nobody_for('ERASING')));
create policy count_it on reporting.letter for select to meldroute_app
    using ((select database.nobody_for('ERASING')));
create policy count_it on reporting.written for select to meldroute_app
    using ((select database.nobody_for('ERASING')));
