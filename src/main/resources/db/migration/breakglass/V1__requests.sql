-- Two named persons read one signal while officer and deputy are absent and a life is in danger (design 5, 3f). Nothing here says
-- before both agreed whether there is such a signal; nobody comes near the vault.

-- What one of them asked. What it is about and why is sealed under the key file: there is no signal yet whose key could do so.
create table breakglass.glass_request (
    -- The one-time id of the form, so that two presses of its button ask once.
    id          uuid primary key,
    asked_by    uuid not null references identity.account,
    asked_at    timestamptz not null,
    asked       bytea not null,
    agreed_by   uuid references identity.account,
    refused_by  uuid references identity.account,
    -- The one signal that was found: what was written here goes with its names.
    signal_id   uuid references privacy.names on delete cascade,
    reviewed_by uuid references identity.account,
    unique (id, asked_by, agreed_by),
    check (agreed_by <> asked_by),
    check (agreed_by is null or refused_by is null)
);
create index on breakglass.glass_request (signal_id);

-- From the moment the other one agreed. The four hours run by two clocks: that of the product, and that of the database, which
-- the product cannot push on.
create table breakglass.glass_opening (
    id        uuid primary key,
    first     uuid not null,
    second    uuid not null,
    opened_at timestamptz not null,
    until_at  timestamptz not null,
    shuts_at  timestamptz not null,
    -- How many signals were found; read is only the one and only. Absent while it is looked for, within one transaction.
    matches   smallint,
    signal_id uuid references privacy.names on delete cascade,
    ended_at  timestamptz,
    foreign key (id, first, second) references breakglass.glass_request (id, asked_by, agreed_by) on delete cascade,
    check (first <> second),
    check (until_at <= opened_at + interval '4 hours')
);
create index on breakglass.glass_opening (signal_id);

-- What they read: a copy of a part of the signal, under a key that was lent for it and is taken away when it ends.
create table breakglass.glass_copy (
    id      uuid primary key references privacy.lent_key on delete cascade,
    content bytea not null
);

-- What the two did, in the words of one of them; sealed like what was asked.
create table breakglass.glass_report (
    id      uuid primary key references breakglass.glass_request on delete cascade,
    account uuid not null references identity.account,
    at      timestamptz not null,
    content bytea not null
);

alter table breakglass.glass_request enable row level security;
alter table breakglass.glass_request force row level security;
alter table breakglass.glass_opening enable row level security;
alter table breakglass.glass_opening force row level security;
alter table breakglass.glass_copy enable row level security;
alter table breakglass.glass_copy force row level security;
alter table breakglass.glass_report enable row level security;
alter table breakglass.glass_report force row level security;

-- Until somebody decided, each of them can be the second person; afterwards it is between the two.
create policy look on breakglass.glass_request for select to meldroute_app
    using ((select database.role()) = 'EMERGENCY_READER' and (select database.purpose()) = 'BREAK_GLASS'
           and ((agreed_by is null and refused_by is null) or (select database.actor()) in (asked_by, agreed_by, refused_by)));
create policy ask on breakglass.glass_request for insert to meldroute_app
    with check ((select database.role()) = 'EMERGENCY_READER' and (select database.purpose()) = 'BREAK_GLASS' and asked_by = (select database.actor())
                and agreed_by is null and refused_by is null and signal_id is null and reviewed_by is null);
create policy decide on breakglass.glass_request for update to meldroute_app
    using ((select database.role()) = 'EMERGENCY_READER' and (select database.purpose()) = 'BREAK_GLASS' and agreed_by is null and refused_by is null)
    with check ((select database.role()) = 'EMERGENCY_READER' and (select database.purpose()) = 'BREAK_GLASS' and (select database.actor()) in (agreed_by, refused_by)
                and signal_id is null and reviewed_by is null);
create policy find on breakglass.glass_request for select to meldroute_app
    using ((select database.nobody_for('BREAK_GLASS')));
create policy found on breakglass.glass_request for update to meldroute_app
    using ((select database.nobody_for('BREAK_GLASS')));
create policy over on breakglass.glass_request for delete to meldroute_app
    using ((select database.nobody_for('BREAK_GLASS')));

-- Asks of no other table: the keys of signals ask here.
create policy look on breakglass.glass_opening for select to meldroute_app
    using ((select database.role()) = 'EMERGENCY_READER' and (select database.purpose()) = 'BREAK_GLASS' and (select database.actor()) in (first, second));
create policy agree on breakglass.glass_opening for insert to meldroute_app
    with check ((select database.role()) = 'EMERGENCY_READER' and (select database.purpose()) = 'BREAK_GLASS' and second = (select database.actor())
                and shuts_at <= now() + interval '4 hours' and matches is null and signal_id is null);
create policy finish on breakglass.glass_opening for update to meldroute_app
    using ((select database.role()) = 'EMERGENCY_READER' and (select database.purpose()) = 'BREAK_GLASS' and (select database.actor()) in (first, second))
    with check ((select database.role()) = 'EMERGENCY_READER' and (select database.purpose()) = 'BREAK_GLASS' and matches is not null and ended_at is not null);
create policy find on breakglass.glass_opening for select to meldroute_app
    using ((select database.nobody_for('BREAK_GLASS')));
create policy found on breakglass.glass_opening for update to meldroute_app
    using ((select database.nobody_for('BREAK_GLASS')));
create policy oversee on breakglass.glass_opening for select to meldroute_app
    using ((select database.purpose()) = 'OVERSIGHT' and (select database.role()) in ('FOCAL_OFFICER', 'DEPUTY', 'PRIVACY_OFFICER'));

-- What still can be read: for the two, and as long as the clock of the database says so.
create policy emergency_read on privacy.lent_key for select to meldroute_app
    using ((select database.role()) = 'EMERGENCY_READER' and (select database.purpose()) = 'BREAK_GLASS' and role = 'EMERGENCY_READER' and not ended
           and exists (select from breakglass.glass_opening o
                       where o.id = part_id and o.ended_at is null and o.shuts_at > now() offset 0));
create policy emergency_find on privacy.lent_key for select to meldroute_app
    using ((select database.nobody_for('BREAK_GLASS')) and role = 'EMERGENCY_READER');
create policy emergency_lend on privacy.lent_key for insert to meldroute_app
    with check ((select database.nobody_for('BREAK_GLASS')) and role = 'EMERGENCY_READER' and department = ''
                and (select exists (select from breakglass.glass_opening o
                                where o.matches is null and o.ended_at is null and o.shuts_at > now())));
create policy emergency_take on privacy.lent_key for delete to meldroute_app
    using ((select database.nobody_for('BREAK_GLASS')) and role = 'EMERGENCY_READER');

create policy read on breakglass.glass_copy for select to meldroute_app
    using ((select database.role()) = 'EMERGENCY_READER' and (select database.purpose()) = 'BREAK_GLASS'
           and exists (select from privacy.lent_key k where k.part_id = id offset 0));
create policy keep on breakglass.glass_copy for insert to meldroute_app
    with check ((select database.nobody_for('BREAK_GLASS')) and exists (select from privacy.lent_key k where k.part_id = id offset 0));

create policy write on breakglass.glass_report for insert to meldroute_app
    with check ((select database.role()) = 'EMERGENCY_READER' and (select database.purpose()) = 'BREAK_GLASS' and account = (select database.actor())
                and exists (select from breakglass.glass_opening o where o.id = glass_report.id offset 0));
create policy look on breakglass.glass_report for select to meldroute_app
    using ((select database.role()) = 'EMERGENCY_READER' and (select database.purpose()) = 'BREAK_GLASS' and exists (select from breakglass.glass_opening o where o.id = glass_report.id offset 0));
create policy oversee on breakglass.glass_report for select to meldroute_app
    using ((select database.purpose()) = 'OVERSIGHT' and exists (select from breakglass.glass_request r where r.id = glass_report.id offset 0));

-- The copy is made without a person, in the transaction of agreeing: there all open signals are compared with what was asked, and
-- the copy of the one is sealed. As soon as it is known how many were found, nothing of a signal is to be seen any more. The
-- conditions name no column, so that no list of signals is read otherwise than before.
create policy emergency on privacy.case_key for select to meldroute_app
    using ((select database.nobody_for('BREAK_GLASS'))
           and (select exists (select from breakglass.glass_opening o
                           where o.matches is null and o.ended_at is null and o.shuts_at > now())));
create policy emergency on intake.signal for select to meldroute_app
    using ((select database.nobody_for('BREAK_GLASS'))
           and (select exists (select from breakglass.glass_opening o
                           where o.matches is null and o.ended_at is null and o.shuts_at > now())));
create policy emergency on intake.part for select to meldroute_app
    using ((select database.nobody_for('BREAK_GLASS'))
           and (select exists (select from breakglass.glass_opening o
                           where o.matches is null and o.ended_at is null and o.shuts_at > now())));
create policy emergency on reporting.report for select to meldroute_app
    using ((select database.nobody_for('BREAK_GLASS'))
           and (select exists (select from breakglass.glass_opening o
                           where o.matches is null and o.ended_at is null and o.shuts_at > now())));
create policy emergency on subjects.subject for select to meldroute_app
    using ((select database.nobody_for('BREAK_GLASS'))
           and (select exists (select from breakglass.glass_opening o
                           where o.matches is null and o.ended_at is null and o.shuts_at > now())));

-- Officer, deputy and privacy officer see what was asked until it was reviewed. Who is kept from a signal is kept from this as well.
create policy overseen on privacy.case_key for select to meldroute_app
    using ((select database.purpose()) = 'OVERSIGHT' and (select database.role()) in ('FOCAL_OFFICER', 'DEPUTY')
           and kept_from is distinct from (select database.actor()));
create policy oversee on breakglass.glass_request for select to meldroute_app
    using ((select database.purpose()) = 'OVERSIGHT'
           and ((select database.role()) = 'PRIVACY_OFFICER'
                or ((select database.role()) in ('FOCAL_OFFICER', 'DEPUTY')
                    and (signal_id is null or exists (select from privacy.case_key k where k.case_id = signal_id offset 0)))));
create policy review on breakglass.glass_request for update to meldroute_app
    using ((select database.purpose()) = 'OVERSIGHT' and (select database.role()) = 'PRIVACY_OFFICER' and reviewed_by is null)
    with check ((select database.purpose()) = 'OVERSIGHT' and (select database.role()) = 'PRIVACY_OFFICER' and reviewed_by = (select database.actor()));

create policy count_it on breakglass.glass_request for select to meldroute_app
    using ((select database.nobody_for('ERASING')));
create policy count_it on breakglass.glass_opening for select to meldroute_app
    using ((select database.nobody_for('ERASING')));
create policy count_it on breakglass.glass_copy for select to meldroute_app
    using ((select database.nobody_for('ERASING')));
create policy count_it on breakglass.glass_report for select to meldroute_app
    using ((select database.nobody_for('ERASING')));
create policy backup on breakglass.glass_request for select to meldroute_backup using (true);
create policy backup on breakglass.glass_opening for select to meldroute_backup using (true);
create policy backup on breakglass.glass_copy for select to meldroute_backup using (true);
create policy backup on breakglass.glass_report for select to meldroute_backup using (true);

grant usage on schema breakglass to meldroute_app, meldroute_backup;
grant select, insert, update (agreed_by, refused_by, signal_id, reviewed_by), delete on breakglass.glass_request to meldroute_app;
grant select, insert, update (matches, signal_id, ended_at) on breakglass.glass_opening to meldroute_app;
grant select, insert on breakglass.glass_copy, breakglass.glass_report to meldroute_app;
grant select on all tables in schema breakglass to meldroute_backup;
