-- Keys of the vault change: somebody leaves or forgot a passphrase, a key is renewed, or several keepers together give it to a
-- new holder. All of it under a purpose of its own, in which what is sealed moves from one key to the next without being shown.

-- Somebody noticed that this key is not the one that belongs to what the holders have: nothing is sealed to it any more.
alter table vault.vault_key add column doubted boolean not null default false;
-- Under the secret of the installation, which is not in the database: shows that the product itself put this key here.
alter table vault.vault_key add column mark bytea;
-- On which day a holder typed the passphrase last; none if it was before this was kept.
alter table vault.holder add column typed_on date;

-- A new key of a holder who forgot the passphrase, until somebody lets it in; the old one works until then.
create table vault.renewal (
    account_id      uuid primary key references vault.holder on delete cascade,
    public_key      bytea not null,
    wrapped_private bytea not null,
    salt            bytea not null,
    memory          integer not null,
    rounds          integer not null
);

-- The public part of the one recovery set, as it was made on a machine without a network, and the private half of each vault
-- key sealed to it. A trial is open while there is a mark of its word.
create table vault.recovery_set (
    id         uuid primary key,
    public_set bytea not null,
    taken_on   date not null,
    tried_on   date,
    trial_mark bytea
);
create unique index one_recovery_set on vault.recovery_set ((true));
create table vault.recovery_wrap (
    vk_id   uuid not null references vault.vault_key on delete cascade,
    set_id  uuid not null references vault.recovery_set on delete cascade,
    wrapped bytea not null,
    primary key (vk_id, set_id)
);

alter table vault.renewal enable row level security;
alter table vault.renewal force row level security;
alter table vault.recovery_set enable row level security;
alter table vault.recovery_set force row level security;
alter table vault.recovery_wrap enable row level security;
alter table vault.recovery_wrap force row level security;

-- The officer or the deputy, looking after the keys.
create function vault.rekeying() returns boolean language sql stable parallel safe
    return database.role() in ('FOCAL_OFFICER', 'DEPUTY') and database.purpose() = 'REKEYING';

create policy rekey on vault.vault_key to meldroute_vault using ((select vault.rekeying()));
create policy rekey on vault.holder to meldroute_vault using ((select vault.rekeying()));
create policy rekey on vault.wrap to meldroute_vault using ((select vault.rekeying()));
create policy rekey on vault.renewal to meldroute_vault using ((select vault.rekeying()));
create policy rekey on vault.recovery_set to meldroute_vault using ((select vault.rekeying()));
create policy rekey on vault.recovery_wrap to meldroute_vault using ((select vault.rekeying()));
create policy move on vault.envelope for update to meldroute_vault using ((select vault.rekeying()));
create policy find_to_move on vault.envelope for select to meldroute_vault using ((select vault.rekeying()));
create policy move on vault.explanation for update to meldroute_vault using ((select vault.rekeying()));
create policy find_to_move on vault.explanation for select to meldroute_vault using ((select vault.rekeying()));

-- Opening the vault notices a key that was replaced, and writes down that the passphrase was typed.
create policy doubt on vault.vault_key for update to meldroute_vault using ((select vault.revealing()));
create policy typed on vault.holder for update to meldroute_vault
    using ((select vault.revealing()) and account_id = (select database.actor()));
create policy asked on vault.renewal for select to meldroute_vault using ((select vault.revealing()));
create policy remembered on vault.renewal for delete to meldroute_vault
    using ((select vault.revealing()) and account_id = (select database.actor()));

-- The product: whether there is a set for what is sealed now.
create policy ready on vault.recovery_wrap for select to meldroute_app
    using ((select database.nobody_for('INFORMING')));

create policy backup on vault.renewal for select to meldroute_backup using (true);
create policy backup on vault.recovery_set for select to meldroute_backup using (true);
create policy backup on vault.recovery_wrap for select to meldroute_backup using (true);

grant select (vk_id, set_id) on vault.recovery_wrap to meldroute_app;
grant update (current, doubted, mark), delete on vault.vault_key to meldroute_vault;
grant update (public_key, wrapped_private, salt, memory, rounds, typed_on), delete on vault.holder to meldroute_vault;
grant delete on vault.wrap to meldroute_vault;
grant select, insert, delete on vault.renewal, vault.recovery_wrap to meldroute_vault;
grant select, insert, update (tried_on, trial_mark), delete on vault.recovery_set to meldroute_vault;
grant update (vk_id, blob) on vault.envelope, vault.explanation to meldroute_vault;
grant select on vault.renewal, vault.recovery_set, vault.recovery_wrap to meldroute_backup;
