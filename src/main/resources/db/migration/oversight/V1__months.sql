-- The months of the audit that the privacy officer looked at, by whom and on which day. Nothing of a signal.
create table oversight.month_seen (
    -- Its first day.
    month   date primary key check (extract(day from month) = 1),
    seen_by uuid not null references identity.account,
    seen_on date not null check (seen_on > month)
);
create index month_seen_seen_by on oversight.month_seen (seen_by);

-- Who answers for the audit.
create function oversight.answering() returns boolean language sql stable parallel safe
    return database.role() = 'PRIVACY_OFFICER' and database.purpose() = 'OVERSIGHT';

alter table oversight.month_seen enable row level security;
alter table oversight.month_seen force row level security;
create policy look on oversight.month_seen for select to meldroute_app
    using ((select database.purpose()) = 'OVERSIGHT' and (select oversight.answering()));
create policy sign on oversight.month_seen for insert to meldroute_app
    with check ((select database.purpose()) = 'OVERSIGHT' and (select oversight.answering()) and seen_by = (select database.actor()));
create policy backup on oversight.month_seen for select to meldroute_backup using (true);

grant usage on schema oversight to meldroute_app, meldroute_backup;
grant select, insert on oversight.month_seen to meldroute_app;
grant select on all tables in schema oversight to meldroute_backup;
