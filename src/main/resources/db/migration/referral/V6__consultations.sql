-- Questions to the reporting-code officer (2.2 4.5). What is asked and advised is sealed under a key that every account in that role
-- has as well, until the consultation was recorded, and that opens nothing else of the signal. When it was asked and until when
-- stands in the clear, since that puts the work in order. A question goes with its key, and so with the names of its signal.
create table referral.consultation (
    -- The one-time id of the form, so that two presses of its button ask once.
    id        uuid primary key references privacy.lent_key on delete cascade,
    signal_id uuid not null references privacy.names on delete cascade,
    asked_on  date not null,
    due_on    date not null,
    -- The consultation was recorded or is not asked for any more, the signal was closed, or another question came in its place.
    over      boolean not null default false,
    version   integer not null default 1,
    question  bytea not null,
    advice    bytea
);
create index on referral.consultation (signal_id);
create unique index consultation_open on referral.consultation (signal_id) where not over;

alter table referral.consultation enable row level security;
alter table referral.consultation force row level security;

create policy handle on referral.consultation to meldroute_app
    using ((select database.officer()) and exists (select from privacy.case_key k where k.case_id = signal_id offset 0));
-- The keys that somebody who assists sees are those that are lent to them.
create policy look on referral.consultation for select to meldroute_app
    using ((select database.purpose()) = 'ASSISTING' and not over
           and exists (select from privacy.lent_key k where k.part_id = id offset 0));
create policy advise on referral.consultation for update to meldroute_app
    using ((select database.purpose()) = 'ASSISTING' and not over
           and exists (select from privacy.lent_key k where k.part_id = id offset 0));
create policy count_it on referral.consultation for select to meldroute_app
    using ((select database.nobody_for('ERASING')));
create policy backup on referral.consultation for select to meldroute_backup using (true);

grant select, insert, update (over, version, advice) on referral.consultation to meldroute_app;
grant select on referral.consultation to meldroute_backup;
