-- The code by which the first administrator makes an account, while there is none. An operator saw it on the machine; here
-- only its hash is kept, one at a time. The moment is that of the operator, never of a reporter.
create table identity.first_code (
    one   boolean primary key default true check (one),
    hash  bytea not null check (octet_length(hash) = 32),
    until timestamptz not null
);
alter table identity.first_code enable row level security;
alter table identity.first_code force row level security;
create policy operator on identity.first_code to meldroute_app using ((select database.nobody_for('ADMINISTRATION')));
create policy entrance_reads on identity.first_code for select to meldroute_app
    using ((select database.nobody_for('SIGN_IN')));
create policy entrance_spends on identity.first_code for delete to meldroute_app
    using ((select database.nobody_for('SIGN_IN')));
create policy backup on identity.first_code for select to meldroute_backup using (true);
grant select, insert, update, delete on identity.first_code to meldroute_app;
grant select on identity.first_code to meldroute_backup;
