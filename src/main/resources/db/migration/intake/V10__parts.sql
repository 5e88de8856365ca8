-- A signal that an officer took out of another one: nobody handed it in, so what it says is the officer's summary, and stands here
-- beside what reporters gave. Sealed under the key of the new signal; the summary is emptied when names go.
create table intake.part (
    signal_id uuid primary key references privacy.case_key on delete cascade,
    content   bytea not null
);

alter table intake.part enable row level security;
alter table intake.part force row level security;

create policy handle on intake.part to meldroute_app
    using ((select database.officer()) and exists (select from intake.signal s where s.id = signal_id offset 0))
    with check ((select database.officer()));
create policy count_it on intake.part for select to meldroute_app
    using ((select database.nobody_for('ERASING')));
create policy blot on intake.part for update to meldroute_app
    using ((select database.nobody_for('ERASING')));
create policy backup on intake.part for select to meldroute_backup using (true);

grant select, insert, update on intake.part to meldroute_app;
grant select on intake.part to meldroute_backup;
