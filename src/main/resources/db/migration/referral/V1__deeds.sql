-- What was done at the gate and in step 4, in its order and never changed: decisions, facts, calls, consultations, and what was
-- not done and why. Each keeps the edition of its day; the rest is sealed under the key of the signal, and the rows go when that
-- key is destroyed. Who has no key to the signal sees none of them.
create table referral.deed (
    -- The one-time id of the form, so that two presses of its button are one deed.
    id        uuid primary key,
    signal_id uuid not null references privacy.case_key on delete cascade,
    place     integer not null,
    kind      text not null,
    at        timestamptz not null,
    account   uuid not null,
    edition   text not null,
    content   bytea not null,
    unique (signal_id, place)
);

alter table referral.deed enable row level security;
alter table referral.deed force row level security;

create policy handle on referral.deed to meldroute_app
    using ((select database.officer()) and exists (select from privacy.case_key k where k.case_id = signal_id offset 0))
    with check ((select database.officer()) and account = (select database.actor()));
create policy backup on referral.deed for select to meldroute_backup using (true);

grant usage on schema referral to meldroute_app, meldroute_backup;
grant select, insert on referral.deed to meldroute_app;
grant select on all tables in schema referral to meldroute_backup;
