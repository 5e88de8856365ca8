-- Drafts go with the names of the signal, marks of what was placed with its key. Of those that are gone already nothing is left.
alter table feedback.draft
    add constraint draft_of_names foreign key (signal_id) references privacy.names on delete cascade;
alter table feedback.placed
    add constraint placed_of_key foreign key (signal_id) references privacy.case_key on delete cascade;
create policy count_it on feedback.draft for select to meldroute_app
    using ((select database.nobody_for('ERASING')));
create policy count_it on feedback.placed for select to meldroute_app
    using ((select database.nobody_for('ERASING')));
