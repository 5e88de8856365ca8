-- The hand-overs of which a reaction is waited for (2.2 step 5): when, and how often the partner was reminded. In the clear,
-- since they put the list in order; which partner it is stands sealed in the deed. A row goes when the partner reacted, or with
-- the key of its signal.
create table referral.awaited (
    id        uuid primary key references referral.deed on delete cascade,
    signal_id uuid not null references privacy.case_key on delete cascade,
    told_on   date not null,
    due_on    date not null,
    reminders smallint not null default 0,
    last_on   date not null
);
create index on referral.awaited (signal_id);
create index on referral.awaited (due_on);

alter table referral.awaited enable row level security;
alter table referral.awaited force row level security;

create policy handle on referral.awaited to meldroute_app
    using ((select database.officer()) and exists (select from privacy.case_key k where k.case_id = signal_id offset 0));
create policy backup on referral.awaited for select to meldroute_backup using (true);

grant select, insert, update, delete on referral.awaited to meldroute_app;
grant select on referral.awaited to meldroute_backup;
