-- When officer or deputy is away, so that the other reads meanwhile. Days alone, never why; each writes only their own.
create table identity.absence (
    id        uuid primary key,
    account   uuid not null references identity.account,
    first_day date not null,
    last_day  date not null check (last_day >= first_day),
    -- When it was over; absent while it runs or lies ahead.
    ended     date check (ended between first_day and last_day)
);
create unique index on identity.absence (account) where ended is null;

alter table identity.absence enable row level security;
alter table identity.absence force row level security;
create policy own on identity.absence to meldroute_app
    using ((select database.purpose()) = 'SIGN_IN' and (select database.role()) in ('FOCAL_OFFICER', 'DEPUTY')
           and account = (select database.actor()));
create policy look on identity.absence for select to meldroute_app
    using ((select database.nobody_for('SIGN_IN')));
create policy forget on identity.absence to meldroute_app
    using ((select database.nobody_for('HOUSEKEEPING')));
create policy backup on identity.absence for select to meldroute_backup using (true);
grant select, insert, update, delete on identity.absence to meldroute_app;
grant select on identity.absence to meldroute_backup;
