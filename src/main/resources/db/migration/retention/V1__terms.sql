-- Until when closed signals are kept, and who decided what of them. Only numbers, days and codes stand here, so that whoever
-- watches over it sees no word of a signal.

create table retention.term (
    signal_id       uuid primary key references privacy.case_key on delete cascade,
    -- Absent where it was turned away before it had one.
    number          text,
    result          text not null,
    closed_on       date not null,
    names_until     date not null,
    rest_until      date not null,
    at_most         date not null,
    names_erased_on date,
    -- Why it is kept longer than its result asks; absent if it is not.
    kept_for        text
);
create index on retention.term (rest_until);

-- What somebody proposed in one go. Who proposes never confirms.
create table retention.batch (
    id           uuid primary key,
    edition      text not null,
    -- How many signals it is still about, and how many were kept longer by it.
    size         integer not null,
    kept         integer not null default 0,
    proposed_by  uuid not null,
    proposed_on  date not null,
    confirmed_by uuid,
    confirmed_on date,
    done_on      date,
    check (confirmed_by <> proposed_by),
    check (confirmed_on is null = (confirmed_by is null))
);
-- A signal stands in one proposal at a time: erased, or kept until a day for a reason.
create table retention.choice (
    signal_id  uuid primary key references retention.term on delete cascade,
    batch      uuid not null references retention.batch,
    keep_until date,
    reason     text,
    erase_from date,
    check (keep_until is null = (reason is null))
);
create index on retention.choice (batch);

-- The certificate: which numbers are gone, and how many rows of each kind.
create table retention.erased (
    batch  uuid not null references retention.batch,
    place  integer not null,
    number text,
    primary key (batch, place)
);
create table retention.erased_rows (
    batch  uuid not null references retention.batch,
    kind   text not null,
    number integer not null,
    primary key (batch, kind)
);
-- What stays for figures: how many were closed with this result in this year, and are gone.
create table retention.tally (
    year   integer not null,
    result text not null,
    number integer not null,
    primary key (year, result)
);

-- Who decides on keeping and erasing.
create function retention.deciding() returns boolean language sql stable parallel safe
    return database.purpose() = 'RETAINING'
       and database.role() in ('FOCAL_OFFICER', 'DEPUTY', 'PRIVACY_OFFICER');

alter table retention.term enable row level security;
alter table retention.term force row level security;
alter table retention.batch enable row level security;
alter table retention.batch force row level security;
alter table retention.choice enable row level security;
alter table retention.choice force row level security;
alter table retention.erased enable row level security;
alter table retention.erased force row level security;
alter table retention.erased_rows enable row level security;
alter table retention.erased_rows force row level security;
alter table retention.tally enable row level security;
alter table retention.tally force row level security;

-- Who is kept from a signal does not see that it is kept either; the privacy officer is kept from none, and sees no content.
create policy decide on retention.term to meldroute_app
    using ((select database.purpose()) = 'RETAINING' and (select retention.deciding())
           and ((select database.role()) = 'PRIVACY_OFFICER'
                or exists (select from privacy.case_key k where k.case_id = signal_id offset 0)));
create policy look on retention.term for select to meldroute_app
    using ((select database.officer()) and exists (select from privacy.case_key k where k.case_id = signal_id offset 0));
create policy sweep on retention.term to meldroute_app
    using ((select database.nobody_for('ERASING')));

create policy decide on retention.batch to meldroute_app
    using ((select database.purpose()) = 'RETAINING' and (select retention.deciding()));
create policy look on retention.batch for select to meldroute_app
    using ((select database.officer()));
create policy sweep on retention.batch to meldroute_app
    using ((select database.nobody_for('ERASING')));

create policy decide on retention.choice to meldroute_app
    using ((select database.purpose()) = 'RETAINING' and (select retention.deciding())
           and exists (select from retention.term t where t.signal_id = choice.signal_id offset 0));
create policy look on retention.choice for select to meldroute_app
    using ((select database.officer()));
create policy sweep on retention.choice to meldroute_app
    using ((select database.nobody_for('ERASING')));

create policy look on retention.erased for select to meldroute_app
    using ((select database.purpose()) = 'RETAINING' and (select retention.deciding()));
create policy certify on retention.erased to meldroute_app
    using ((select database.nobody_for('ERASING')));
create policy look on retention.erased_rows for select to meldroute_app
    using ((select database.purpose()) = 'RETAINING' and (select retention.deciding()));
create policy certify on retention.erased_rows to meldroute_app
    using ((select database.nobody_for('ERASING')));
create policy count on retention.tally to meldroute_app
    using ((select database.nobody_for('ERASING')));

create policy backup on retention.term for select to meldroute_backup using (true);
create policy backup on retention.batch for select to meldroute_backup using (true);
create policy backup on retention.choice for select to meldroute_backup using (true);
create policy backup on retention.erased for select to meldroute_backup using (true);
create policy backup on retention.erased_rows for select to meldroute_backup using (true);
create policy backup on retention.tally for select to meldroute_backup using (true);

grant usage on schema retention to meldroute_app, meldroute_backup;
grant select, insert, update, delete on retention.term, retention.choice to meldroute_app;
grant select, insert, delete, update (size, kept, confirmed_by, confirmed_on, done_on) on retention.batch to meldroute_app;
grant select, insert on retention.erased to meldroute_app;
grant select, insert, update (number) on retention.erased_rows, retention.tally to meldroute_app;
grant select on all tables in schema retention to meldroute_backup;
