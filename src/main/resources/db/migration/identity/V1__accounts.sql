-- Who may sign in. No time finer than a day: the order of sign-ins next to reports would name a reporter.
create table identity.account (
    id            uuid primary key,
    username      text not null unique,
    password_hash text not null,
    display_name  text not null,
    role          text not null,
    department    text not null,
    active        boolean not null default true
);
alter table identity.account enable row level security;
alter table identity.account force row level security;
create policy sign_in on identity.account for select to meldroute_app
    using ((select database.purpose()) in ('SIGN_IN', 'DEMONSTRATING', 'NOTIFYING', 'ALARM'));
create policy colleagues on identity.account for select to meldroute_app
    using ((select database.role()) is not null);
create policy add on identity.account for insert to meldroute_app
    with check ((select database.purpose()) in ('SIGN_IN', 'DEMONSTRATING', 'ADMINISTRATION'));
create policy change on identity.account for update to meldroute_app
    using ((select database.purpose()) in ('SIGN_IN', 'ADMINISTRATION'));
create policy backup on identity.account for select to meldroute_backup using (true);
grant usage on schema identity to meldroute_app, meldroute_backup;
grant select, insert, update on identity.account to meldroute_app;
grant select on all tables in schema identity to meldroute_backup;
