-- The private key of a holder, locked a second time: with what one passkey of that holder makes, and nothing else can. It is of the key
-- that the passphrase opens too, and has to go before that key changes. A passkey that is withdrawn takes it along, whoever withdraws it.
alter table vault.holder add unique (account_id, public_key);
create table vault.passkey_wrap (
    passkey_id uuid primary key references identity.passkey on delete cascade,
    account_id uuid not null,
    public_key bytea not null,
    wrapped    bytea not null,
    foreign key (account_id, public_key) references vault.holder (account_id, public_key) on delete cascade
);
create index on vault.passkey_wrap (account_id, public_key);

alter table vault.passkey_wrap enable row level security;
alter table vault.passkey_wrap force row level security;

-- To open the vault with one's own.
create policy open on vault.passkey_wrap for select to meldroute_vault
    using ((select vault.revealing()) and account_id = (select database.actor()));
-- To look after the keys: one's own to add, and all to take away with the key.
create policy rekey on vault.passkey_wrap for select to meldroute_vault using ((select vault.rekeying()));
create policy gone on vault.passkey_wrap for delete to meldroute_vault using ((select vault.rekeying()));
create policy add on vault.passkey_wrap for insert to meldroute_vault
    with check ((select vault.rekeying()) and account_id = (select database.actor()));
-- A key of one's own that opened nothing yet makes place for another.
create policy replaced on vault.passkey_wrap for delete to meldroute_vault
    using ((select vault.revealing()) and account_id = (select database.actor()));
create policy backup on vault.passkey_wrap for select to meldroute_backup using (true);

grant select, insert, delete on vault.passkey_wrap to meldroute_vault;
grant select on vault.passkey_wrap to meldroute_backup;
