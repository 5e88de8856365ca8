-- Where the reporter's answers wait. No time finer than a day anywhere, and no id that tells of order: within one report a
-- small number does. What is sealed to the receipt can be opened with the code alone, which is nowhere in here.
create table reporting.mailbox (
    report_id  uuid primary key,
    lookup     bytea not null unique,
    public_key bytea not null,
    day        date not null,
    progress   text not null default 'RECEIVED' check (progress in ('RECEIVED', 'LOOKING', 'REFERRED', 'DONE')),
    asked_on   date
);
-- What the reporter reads: answers, and for some days the own text; sealed to the receipt.
create table reporting.letter (
    id        uuid primary key,
    report_id uuid not null references reporting.mailbox,
    number    integer not null,
    own       boolean not null,
    day       date not null,
    sealed    bytea not null,
    unique (report_id, number)
);
-- What the reporter wrote after sending, for officer and deputy; content under the key of the signal.
create table reporting.written (
    report_id uuid not null references reporting.mailbox,
    id        uuid not null,
    number    integer not null,
    kind      text not null check (kind in ('ADDED', 'ASKED')),
    day       date not null,
    content   bytea not null,
    noted     boolean not null default false,
    primary key (report_id, id),
    unique (report_id, number)
);

alter table reporting.mailbox enable row level security;
alter table reporting.mailbox force row level security;
alter table reporting.letter enable row level security;
alter table reporting.letter force row level security;
alter table reporting.written enable row level security;
alter table reporting.written force row level security;

create policy open on reporting.mailbox for insert to meldroute_app
    with check ((select database.nobody_for('REPORTING')));
create policy follow on reporting.mailbox for select to meldroute_app
    using ((select database.nobody_for('FOLLOWING')));
create policy keep_up on reporting.mailbox for update to meldroute_app
    using ((select database.nobody_for('FOLLOWING')));

create policy place on reporting.letter for insert to meldroute_app
    with check ((select database.nobody_for('REPORTING', 'FOLLOWING')));
create policy follow on reporting.letter for select to meldroute_app
    using ((select database.nobody_for('REPORTING', 'FOLLOWING', 'HOUSEKEEPING')));
create policy sweep on reporting.letter for delete to meldroute_app
    using ((select database.nobody_for('HOUSEKEEPING')) and own);

create policy write on reporting.written for insert to meldroute_app
    with check ((select database.nobody_for('FOLLOWING')));
create policy read on reporting.written for select to meldroute_app
    using ((select database.officer()) or (select database.nobody_for('FOLLOWING')));
create policy note on reporting.written for update to meldroute_app
    using ((select database.officer()));

create policy backup on reporting.mailbox for select to meldroute_backup using (true);
create policy backup on reporting.letter for select to meldroute_backup using (true);
create policy backup on reporting.written for select to meldroute_backup using (true);

grant select, insert, update (progress, asked_on) on reporting.mailbox to meldroute_app;
grant select, insert, delete on reporting.letter to meldroute_app;
grant select, insert, update (noted) on reporting.written to meldroute_app;
grant select on all tables in schema reporting to meldroute_backup;
