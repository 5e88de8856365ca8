-- What officer and deputy are told, without a word of what it is. Nothing here holds content, a name or an address.

-- The alarms that nobody opened yet. The minute is there for danger now alone, and goes with the row when somebody opens it.
create table notices.alarm (
    report_id uuid primary key,
    since     timestamptz check (since = date_trunc('minute', since)),
    rungs     smallint not null default 0
);
-- How many ordinary signals came in on a day, until the notice of that day.
create table notices.arrival (
    day    date primary key,
    number integer not null
);
-- The last day of which the notice is due or done; one row.
create table notices.daily (
    last date
);
insert into notices.daily values (null);
-- What is to be sent; a row goes when it was sent. To whom is a place in the settings, never an address.
create table notices.outbox (
    id         uuid primary key,
    kind       text not null check (kind in ('ALERT', 'DAILY')),
    channel    text not null check (channel in ('OFFICER', 'DEPUTY', 'PIKET', 'WEBHOOK')),
    place      smallint not null,
    number     integer not null,
    attempts   smallint not null default 0,
    not_before timestamptz
);
-- What a colleague did that somebody has to know of, until it was seen. No act of a reporter ever rings.
create table notices.bell (
    id         uuid primary key,
    recipient  uuid not null,
    report_id  uuid not null,
    account_id uuid not null,
    kind       text not null,
    reason     text not null,
    at         timestamptz not null
);
create index on notices.bell (recipient);

alter table notices.alarm enable row level security;
alter table notices.alarm force row level security;
alter table notices.arrival enable row level security;
alter table notices.arrival force row level security;
alter table notices.daily enable row level security;
alter table notices.daily force row level security;
alter table notices.outbox enable row level security;
alter table notices.outbox force row level security;
alter table notices.bell enable row level security;
alter table notices.bell force row level security;

create policy ring on notices.alarm to meldroute_app
    using ((select database.nobody_for('ALARM')));
create policy look on notices.alarm for select to meldroute_app
    using ((select database.officer()) or (select database.nobody_for('NOTIFYING')));
create policy gather on notices.arrival to meldroute_app
    using ((select database.nobody_for('NOTIFYING')));
create policy gather on notices.daily to meldroute_app
    using ((select database.nobody_for('NOTIFYING')));
create policy put on notices.outbox for insert to meldroute_app
    with check ((select database.nobody_for('ALARM')));
create policy send on notices.outbox to meldroute_app
    using ((select database.nobody_for('NOTIFYING')));
create policy ring on notices.bell for insert to meldroute_app
    with check ((select database.nobody_for('NOTIFYING')));
create policy own on notices.bell for select to meldroute_app
    using ((select database.officer()) and recipient = (select database.actor()));
create policy seen on notices.bell for delete to meldroute_app
    using ((select database.officer()) and recipient = (select database.actor()));

create policy backup on notices.alarm for select to meldroute_backup using (true);
create policy backup on notices.arrival for select to meldroute_backup using (true);
create policy backup on notices.daily for select to meldroute_backup using (true);
create policy backup on notices.outbox for select to meldroute_backup using (true);
create policy backup on notices.bell for select to meldroute_backup using (true);

grant usage on schema notices to meldroute_app, meldroute_backup;
grant select, insert, update, delete on notices.alarm, notices.arrival, notices.outbox to meldroute_app;
grant select, update on notices.daily to meldroute_app;
grant select, insert, delete on notices.bell to meldroute_app;
grant select on all tables in schema notices to meldroute_backup;
