-- Drafts and reports. No time finer than a day anywhere: it would tie a report to who was at work in that minute.

-- A draft is encrypted under a key that only the reporter's cookie holds.
create table reporting.draft (
    id        uuid primary key,
    day       date not null,
    discarded smallint not null default 0,
    blob      bytea not null
);
-- The receipt code between sending and the one page that shows it; under the same key, gone when shown.
create table reporting.slip (
    draft_id uuid primary key,
    day      date not null,
    blob     bytea not null
);
-- What was handed in, or the part of an unsent draft that raised an alarm; content under the key of the signal.
create table reporting.report (
    id      uuid primary key,
    day     date not null,
    sent    boolean not null,
    content bytea not null
);

alter table reporting.draft enable row level security;
alter table reporting.draft force row level security;
alter table reporting.slip enable row level security;
alter table reporting.slip force row level security;
alter table reporting.report enable row level security;
alter table reporting.report force row level security;

create policy own on reporting.draft to meldroute_app
    using ((select database.nobody_for('REPORTING', 'HOUSEKEEPING')));
create policy own on reporting.slip to meldroute_app
    using ((select database.nobody_for('REPORTING', 'HOUSEKEEPING')));
create policy give on reporting.report for insert to meldroute_app
    with check ((select database.nobody_for('REPORTING')));
create policy complete on reporting.report for update to meldroute_app
    using ((select database.nobody_for('REPORTING')) and not sent)
    with check ((select database.nobody_for('REPORTING')));
create policy receive on reporting.report for select to meldroute_app
    using ((select database.officer()) or (select database.nobody_for('REPORTING', 'RECEIVING', 'FOLLOWING')));
create policy backup on reporting.draft for select to meldroute_backup using (true);
create policy backup on reporting.slip for select to meldroute_backup using (true);
create policy backup on reporting.report for select to meldroute_backup using (true);

grant usage on schema reporting to meldroute_app, meldroute_backup;
grant select, insert, update, delete on reporting.draft, reporting.slip to meldroute_app;
grant select, insert, update on reporting.report to meldroute_app;
grant select on all tables in schema reporting to meldroute_backup;
