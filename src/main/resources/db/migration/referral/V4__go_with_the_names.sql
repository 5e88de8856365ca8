-- Reasons and what was agreed may name people: a deed goes with the names of its signal.
alter table referral.deed
    drop constraint deed_signal_id_fkey,
    add constraint deed_of_names foreign key (signal_id) references privacy.names on delete cascade;
create policy count_it on referral.deed for select to meldroute_app
    using ((select database.nobody_for('ERASING')));

-- So does a letter that is being written, and what is waited for after it.
alter table referral.unsent
    drop constraint unsent_signal_id_fkey,
    add constraint unsent_of_names foreign key (signal_id) references privacy.names on delete cascade;
alter table referral.awaited
    drop constraint awaited_signal_id_fkey,
    add constraint awaited_of_names foreign key (signal_id) references privacy.names on delete cascade;
create policy count_it on referral.unsent for select to meldroute_app
    using ((select database.nobody_for('ERASING')));
create policy count_it on referral.awaited for select to meldroute_app
    using ((select database.nobody_for('ERASING')));
