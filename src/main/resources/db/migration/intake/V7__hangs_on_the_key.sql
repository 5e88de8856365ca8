-- A signal goes with its key. What was said of it may name people, so it stands beside what happened and goes with the names;
-- that it happened, when, and by whom stays until the rest goes.
create table intake.words (
    entry_id  uuid primary key,
    signal_id uuid not null references privacy.names on delete cascade,
    content   bytea not null
);
create index on intake.words (signal_id);

-- Forced row security holds for the owner of the tables as well, also where rows are compared with what they refer to.
alter table intake.entry no force row level security;
insert into intake.words select id, signal_id, content from intake.entry where content is not null;
alter table intake.words
    add constraint words_of_entry foreign key (entry_id) references intake.entry on delete cascade;
alter table intake.entry force row level security;
alter table intake.entry drop column content;

alter table intake.signal
    add constraint signal_of_key foreign key (id) references privacy.case_key on delete cascade;
alter table intake.entry
    drop constraint entry_signal_id_fkey,
    add constraint entry_of_signal foreign key (signal_id) references intake.signal on delete cascade;

alter table intake.words enable row level security;
alter table intake.words force row level security;
create policy handle on intake.words to meldroute_app
    using ((select database.officer()) and exists (select from intake.signal s where s.id = signal_id offset 0))
    with check ((select database.officer()));
create policy receive on intake.words to meldroute_app
    using ((select database.nobody_for('RECEIVING')));
create policy count_it on intake.words for select to meldroute_app
    using ((select database.nobody_for('ERASING')));
create policy backup on intake.words for select to meldroute_backup using (true);

create policy find_to_erase on intake.signal for select to meldroute_app
    using ((select database.nobody_for('ERASING')));
-- The name that the officer gave it is taken out; what was chosen from a list stays.
create policy blot on intake.signal for update to meldroute_app
    using ((select database.nobody_for('ERASING')));
create policy count_it on intake.entry for select to meldroute_app
    using ((select database.nobody_for('ERASING')));

grant select, insert on intake.words to meldroute_app;
grant select on intake.words to meldroute_backup;
