-- What two signals have in common names people: a pair goes with the names of either, and with it what somebody made of it.
alter table matching.pair
    drop constraint pair_low_fkey,
    drop constraint pair_high_fkey,
    add constraint pair_low_of_names foreign key (low) references privacy.names on delete cascade,
    add constraint pair_high_of_names foreign key (high) references privacy.names on delete cascade;
create policy count_it on matching.pair for select to meldroute_app
    using ((select database.nobody_for('ERASING')));
