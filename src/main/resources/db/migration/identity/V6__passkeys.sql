-- Passkeys: public keys, useless to who steals them. What their owner calls them is sealed. No time finer than a day, and
-- nothing is written at signing in.
create table identity.passkey (
    id         uuid primary key,
    account    uuid not null references identity.account,
    label      bytea not null,
    credential bytea not null unique check (octet_length(credential) between 1 and 1023),
    key        bytea not null,
    -- Of its uses, as the device told when it was registered.
    count      bigint not null,
    -- Whether its owner may have it on more devices.
    eligible   boolean not null,
    since      date not null
);
create index on identity.passkey (account);
alter table identity.passkey enable row level security;
alter table identity.passkey force row level security;
create policy own on identity.passkey to meldroute_app
    using ((select database.purpose()) = 'SIGN_IN' and account = (select database.actor()));
create policy entrance_reads on identity.passkey for select to meldroute_app
    using ((select database.nobody_for('SIGN_IN')));
create policy entrance_adds on identity.passkey for insert to meldroute_app
    with check ((select database.nobody_for('SIGN_IN')));
create policy administer on identity.passkey to meldroute_app
    using ((select database.nobody_for('ADMINISTRATION')));
create policy backup on identity.passkey for select to meldroute_backup using (true);
grant select, insert, delete on identity.passkey to meldroute_app;
grant select on identity.passkey to meldroute_backup;
