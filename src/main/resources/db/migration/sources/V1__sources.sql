-- Where officer and deputy may look something up (2.2 step 3): whose it is, what it holds, for what, on which ground, and who may ask.
-- Words about a source, never about a person; so they stand in the clear.
create table sources.source (
    id          uuid primary key,
    kind        text not null check (kind in ('FILE', 'CONNECTION')),
    name        text not null,
    owner       text not null,
    holds       text not null check (holds in ('ADDRESSES', 'PERMITS', 'BUSINESSES', 'INSPECTIONS', 'OTHER')),
    purpose     text not null,
    ground      text not null,
    necessity   text not null,
    askers      text not null check (askers in ('BOTH', 'OFFICER')),
    kept_months smallint not null check (kept_months between 1 and 24),
    in_use      boolean not null,
    version     integer not null default 1
);

-- What a file said: at most one that waits to be put in use, and one in which is searched. The rows may name people and are of no
-- signal: they are sealed under the key file. Past its day it is not searched, and erased.
create table sources.register (
    id         uuid primary key,
    source_id  uuid not null references sources.source on delete cascade,
    state      text not null check (state in ('WAITING', 'IN_USE')),
    added_on   date not null,
    expires_on date not null,
    row_count  integer not null,
    content    bytea not null,
    unique (source_id, state)
);

-- What was asked of a source about a signal: question, ground, necessity, answer, by whom and when are sealed under the key of the
-- signal, and go with its names.
create table sources.inquiry (
    id        uuid primary key,
    signal_id uuid not null references privacy.names on delete cascade,
    asked_on  date not null,
    version   integer not null default 1,
    content   bytea not null
);
create index on sources.inquiry (signal_id);

alter table sources.source enable row level security;
alter table sources.source force row level security;
alter table sources.register enable row level security;
alter table sources.register force row level security;
alter table sources.inquiry enable row level security;
alter table sources.inquiry force row level security;

create policy look on sources.source for select to meldroute_app
    using ((select database.role()) in ('FOCAL_OFFICER', 'DEPUTY', 'PRIVACY_OFFICER'));
create policy add on sources.source for insert to meldroute_app
    with check ((select database.role()) in ('FOCAL_OFFICER', 'DEPUTY') and (select database.purpose()) = 'ADMINISTRATION');
create policy change on sources.source for update to meldroute_app
    using ((select database.role()) in ('FOCAL_OFFICER', 'DEPUTY') and (select database.purpose()) = 'ADMINISTRATION');
create policy backup on sources.source for select to meldroute_backup using (true);

create policy search on sources.register to meldroute_app
    using ((select database.officer()));
-- Until when there is one, without what it says: that does not open for this purpose.
create policy look on sources.register for select to meldroute_app
    using ((select database.role()) in ('FOCAL_OFFICER', 'DEPUTY', 'PRIVACY_OFFICER')
           and (select database.purpose()) = 'ADMINISTRATION');
create policy find_to_erase on sources.register for select to meldroute_app
    using ((select database.nobody_for('ERASING')));
create policy erase on sources.register for delete to meldroute_app
    using ((select database.nobody_for('ERASING')));
create policy backup on sources.register for select to meldroute_backup using (true);

create policy handle on sources.inquiry to meldroute_app
    using ((select database.officer()) and exists (select from privacy.case_key k where k.case_id = signal_id offset 0));
create policy count_it on sources.inquiry for select to meldroute_app
    using ((select database.nobody_for('ERASING')));
create policy backup on sources.inquiry for select to meldroute_backup using (true);

grant usage on schema sources to meldroute_app, meldroute_backup;
grant select, insert, update on sources.source to meldroute_app;
grant select, insert, delete on sources.register to meldroute_app;
grant select, insert, update on sources.inquiry to meldroute_app;
grant select on all tables in schema sources to meldroute_backup;
