-- Whom and what a signal speaks of goes with its names, which may be sooner than the rest.
alter table subjects.subject
    drop constraint subject_signal_id_fkey,
    add constraint subject_of_names foreign key (signal_id) references privacy.names on delete cascade;
create policy count_it on subjects.subject for select to meldroute_app
    using ((select database.nobody_for('ERASING')));
create policy count_it on subjects.correction for select to meldroute_app
    using ((select database.nobody_for('ERASING')));
