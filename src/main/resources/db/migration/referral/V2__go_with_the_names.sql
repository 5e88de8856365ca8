-- Reasons and what was agreed may name people: a deed goes with the names of its signal.
alter table referral.deed
    drop constraint deed_signal_id_fkey,
    add constraint deed_of_names foreign key (signal_id) references privacy.names on delete cascade;
create policy count_it on referral.deed for select to meldroute_app
    using ((select database.nobody_for('ERASING')));
