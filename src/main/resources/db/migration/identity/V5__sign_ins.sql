-- Sign-ins on their way across a restart: written when the product stops, taken out when it starts. While it runs there are
-- none, since a row of each sign-in would stand next to the report that the same person gave. No name, no address.
create table identity.sign_in (
    -- Hash of a secret that only the browser has.
    key     bytea primary key check (octet_length(key) = 32),
    id      uuid not null unique,
    account uuid not null references identity.account,
    -- Of the account as it was: with another one now, the sign-in is over.
    stamp   bytea not null check (octet_length(stamp) = 32),
    device  text not null,
    -- A quarter of an hour.
    since   timestamptz not null
);
alter table identity.sign_in enable row level security;
alter table identity.sign_in force row level security;
create policy cross_restart on identity.sign_in to meldroute_app using ((select database.nobody_for('SIGN_IN')));
create policy backup on identity.sign_in for select to meldroute_backup using (true);
grant select, insert, delete on identity.sign_in to meldroute_app;
grant select on identity.sign_in to meldroute_backup;
