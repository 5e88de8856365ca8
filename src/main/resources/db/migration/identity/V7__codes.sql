-- The secrets of the apps that show a code, sealed with a key outside the database. No time finer than a day, and nothing is
-- written at signing in: that a code was used is kept in memory.
create table identity.code_secret (
    account uuid primary key references identity.account,
    sealed  bytea not null,
    since   date not null
);
alter table identity.code_secret enable row level security;
alter table identity.code_secret force row level security;
create policy own on identity.code_secret to meldroute_app
    using ((select database.purpose()) = 'SIGN_IN' and account = (select database.actor()));
create policy entrance on identity.code_secret for select to meldroute_app
    using ((select database.nobody_for('SIGN_IN')));
create policy administer on identity.code_secret to meldroute_app
    using ((select database.nobody_for('ADMINISTRATION')));
create policy backup on identity.code_secret for select to meldroute_backup using (true);
grant select, insert, update, delete on identity.code_secret to meldroute_app;
grant select on identity.code_secret to meldroute_backup;
