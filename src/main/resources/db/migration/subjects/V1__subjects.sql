-- What signals speak of: people, companies, addresses, plates, numbers, accounts. What it is and what is known of it is sealed
-- under the key of the signal; the rows go when that key is destroyed. Who has no key to the signal sees none of them.
create table subjects.subject (
    id        uuid primary key,
    signal_id uuid not null references privacy.case_key on delete cascade,
    place     integer not null,
    removed   boolean not null default false,
    version   integer not null default 1,
    content   bytea not null
);
create index on subjects.subject (signal_id);

-- How a subject stood until somebody corrected it.
create table subjects.correction (
    id         uuid primary key,
    subject_id uuid not null references subjects.subject on delete cascade,
    at         timestamptz not null,
    account    uuid not null,
    removed    boolean not null,
    content    bytea not null
);
create index on subjects.correction (subject_id);

alter table subjects.subject enable row level security;
alter table subjects.subject force row level security;
alter table subjects.correction enable row level security;
alter table subjects.correction force row level security;

create policy handle on subjects.subject to meldroute_app
    using ((select database.officer()) and exists (select from privacy.case_key k where k.case_id = signal_id));
create policy compare on subjects.subject for select to meldroute_app
    using ((select database.nobody_for('MATCHING')));
create policy handle on subjects.correction to meldroute_app
    using ((select database.officer()) and exists (select from subjects.subject s where s.id = subject_id));
create policy backup on subjects.subject for select to meldroute_backup using (true);
create policy backup on subjects.correction for select to meldroute_backup using (true);

grant usage on schema subjects to meldroute_app, meldroute_backup;
grant select, insert, update on subjects.subject to meldroute_app;
grant select, insert on subjects.correction to meldroute_app;
grant select on all tables in schema subjects to meldroute_backup;
