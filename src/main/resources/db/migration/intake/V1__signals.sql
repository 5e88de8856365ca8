-- Signals as the officer handles them. What says something of people is sealed under the key of the signal; in the clear stand
-- the stage, the moments of the officer's own acts, and what puts the list of work in order.

create table intake.signal (
    id             uuid primary key,
    day            date not null,
    sent           boolean not null,
    stage          text not null,
    alarm          text not null,
    minor          boolean not null,
    -- Given at acceptance: before it, a number would tell the order of reports.
    number         text unique,
    intervene      text,
    police_called  boolean not null default false,
    read_at        timestamptz,
    read_by        uuid,
    taken_up_at    timestamptz,
    taken_up_by    uuid,
    answered_at    timestamptz,
    closed_at      timestamptz,
    outcome        text,
    -- Somebody who knows those involved does not see it any more.
    kept_from      uuid,
    message_since  date,
    later_until    date,
    version        integer not null default 1,
    registration   bytea
);
create index on intake.signal (stage);

-- What happened, in its order; content sealed. Without a person who acts there is no time, only the day.
create table intake.entry (
    id        uuid primary key,
    signal_id uuid not null references intake.signal,
    place     integer not null,
    day       date not null,
    at        timestamptz,
    account   uuid,
    kind      text not null,
    content   bytea,
    unique (signal_id, place),
    check (at is null = (account is null))
);
create index on intake.entry (account, at);

create table intake.last_number (
    year integer primary key,
    last integer not null
);

-- Minutes that somebody noted as really spent.
create table intake.time_spent (
    id      uuid primary key,
    account uuid not null,
    day     date not null,
    minutes integer not null check (minutes between 1 and 480)
);
create index on intake.time_spent (account, day);

alter table intake.signal enable row level security;
alter table intake.signal force row level security;
alter table intake.entry enable row level security;
alter table intake.entry force row level security;
alter table intake.last_number enable row level security;
alter table intake.last_number force row level security;
alter table intake.time_spent enable row level security;
alter table intake.time_spent force row level security;

create policy handle on intake.signal to meldroute_app
    using ((select database.officer()) and kept_from is distinct from (select database.actor()))
    with check ((select database.officer()));
create policy receive on intake.signal to meldroute_app
    using ((select database.nobody_for('RECEIVING')));
create policy handle on intake.entry to meldroute_app
    using ((select database.officer()) and exists (select from intake.signal s where s.id = signal_id))
    with check ((select database.officer()));
create policy receive on intake.entry to meldroute_app
    using ((select database.nobody_for('RECEIVING')));
create policy number on intake.last_number to meldroute_app
    using ((select database.officer()));
create policy own on intake.time_spent to meldroute_app
    using ((select database.officer()) and account = (select database.actor()));
create policy backup on intake.signal for select to meldroute_backup using (true);
create policy backup on intake.entry for select to meldroute_backup using (true);
create policy backup on intake.last_number for select to meldroute_backup using (true);
create policy backup on intake.time_spent for select to meldroute_backup using (true);

grant usage on schema intake to meldroute_app, meldroute_backup;
grant select, insert, update on intake.signal to meldroute_app;
grant select, insert on intake.entry to meldroute_app;
grant select, insert, update on intake.last_number to meldroute_app;
grant select, insert on intake.time_spent to meldroute_app;
grant select on all tables in schema intake to meldroute_backup;
