-- Who gave a signal, sealed to a key whose private half is nowhere in the clear. No row holds a time: not even a day.
-- The role of the product puts envelopes in and takes them away, and can't read one; the role of the vault reads them, and
-- only while the officer or the deputy reveals a name.

-- To which key is sealed. The municipality is its name on the day the key was made: it is bound to all that is sealed.
create table vault.vault_key (
    id           uuid primary key,
    municipality text not null,
    public_key   bytea not null,
    current      boolean not null
);
create unique index one_current on vault.vault_key (current) where current;

-- The own key of each holder; the private half locked with the passphrase, at the cost that stands beside it.
create table vault.holder (
    account_id      uuid primary key,
    public_key      bytea not null,
    wrapped_private bytea not null,
    salt            bytea not null,
    memory          integer not null,
    rounds          integer not null
);

-- The private half of a vault key, sealed to a holder.
create table vault.wrap (
    vk_id      uuid not null references vault.vault_key,
    account_id uuid not null references vault.holder,
    wrapped    bytea not null,
    primary key (vk_id, account_id)
);

-- One envelope for each report, of one size, also when nothing was told; and one for an alarm, until it was sent.
create table vault.envelope (
    report_id uuid not null,
    kind      text not null check (kind in ('reporter', 'alarm')),
    vk_id     uuid not null references vault.vault_key,
    blob      bytea not null check (octet_length(blob) = 2096),
    primary key (report_id, kind)
);

-- Why a name was needed, in the words of who looked; sealed as well, since it may hold that name.
create table vault.explanation (
    id         uuid primary key,
    report_id  uuid not null,
    account_id uuid not null,
    reason     text not null,
    vk_id      uuid not null references vault.vault_key,
    blob       bytea not null
);
create index on vault.explanation (report_id);

alter table vault.vault_key enable row level security;
alter table vault.vault_key force row level security;
alter table vault.holder enable row level security;
alter table vault.holder force row level security;
alter table vault.wrap enable row level security;
alter table vault.wrap force row level security;
alter table vault.envelope enable row level security;
alter table vault.envelope force row level security;
alter table vault.explanation enable row level security;
alter table vault.explanation force row level security;

-- The officer or the deputy, opening the vault.
create function vault.revealing() returns boolean language sql stable parallel safe
    return database.role() in ('FOCAL_OFFICER', 'DEPUTY') and database.purpose() = 'REVEALING';

-- The product: seal, take away, and know whether there are holders.
create policy seal_to on vault.vault_key for select to meldroute_app
    using ((select database.nobody_for('REPORTING', 'INFORMING')));
create policy ready on vault.wrap for select to meldroute_app
    using ((select database.nobody_for('INFORMING')));
create policy seal on vault.envelope for insert to meldroute_app
    with check ((select database.nobody_for('REPORTING')));
create policy find on vault.envelope for select to meldroute_app
    using ((select database.nobody_for('REPORTING', 'HOUSEKEEPING')));
create policy drop_it on vault.envelope for delete to meldroute_app
    using ((select database.nobody_for('REPORTING', 'HOUSEKEEPING')));

-- The vault: open, and let in the second holder. Nobody enrols for somebody else.
create policy open on vault.vault_key for select to meldroute_vault
    using ((select vault.revealing()) or (select database.nobody_for('DEMONSTRATING')));
create policy make on vault.vault_key for insert to meldroute_vault
    with check ((select vault.revealing()) or (select database.nobody_for('DEMONSTRATING')));
create policy open on vault.holder for select to meldroute_vault
    using ((select vault.revealing()) or (select database.nobody_for('DEMONSTRATING')));
create policy enrol on vault.holder for insert to meldroute_vault
    with check (((select vault.revealing()) and account_id = (select database.actor()))
                or (select database.nobody_for('DEMONSTRATING')));
create policy open on vault.wrap for select to meldroute_vault
    using ((select vault.revealing()) or (select database.nobody_for('DEMONSTRATING')));
create policy admit on vault.wrap for insert to meldroute_vault
    with check ((select vault.revealing()) or (select database.nobody_for('DEMONSTRATING')));
create policy open on vault.envelope for select to meldroute_vault
    using ((select vault.revealing()));
create policy explain on vault.explanation for insert to meldroute_vault
    with check ((select vault.revealing()) and account_id = (select database.actor()));
create policy open on vault.explanation for select to meldroute_vault
    using ((select vault.revealing()));

create policy backup on vault.vault_key for select to meldroute_backup using (true);
create policy backup on vault.holder for select to meldroute_backup using (true);
create policy backup on vault.wrap for select to meldroute_backup using (true);
create policy backup on vault.envelope for select to meldroute_backup using (true);
create policy backup on vault.explanation for select to meldroute_backup using (true);

grant usage on schema vault to meldroute_app, meldroute_vault, meldroute_backup;
grant select on vault.vault_key to meldroute_app;
grant select (vk_id, account_id) on vault.wrap to meldroute_app;
grant select (report_id, kind), insert, delete on vault.envelope to meldroute_app;
grant select, insert on vault.vault_key, vault.holder, vault.wrap, vault.explanation to meldroute_vault;
grant select on vault.envelope to meldroute_vault;
grant select on all tables in schema vault to meldroute_backup;
