-- Attachments. The files lie encrypted in a folder; here lie their keys, each under another key. No time finer than a day.

-- Files of a draft, without a day: they go with it. Key, name and caption are under the key of the draft, which only the reporter's cookie holds.
create table files.waiting (
    id       uuid primary key,
    draft_id uuid not null,
    blob     bytea not null
);
create index on files.waiting (draft_id);

-- Files of a signal. The key of the original, with the name it had, is sealed to the vault. Until the clean copy is made, the
-- key of the original is also under the key of the signal; from then on only the key of the copy is. Pictures show people and
-- nothing can be taken out of them, so all of it goes with the names.
create table files.attachment (
    id        uuid primary key,
    signal_id uuid not null references privacy.names on delete cascade,
    number    smallint not null check (number between 1 and 20),
    kind      text not null check (kind in ('jpg', 'png', 'pdf', 'txt')),
    scan      text not null check (scan in ('pending', 'clean', 'infected', 'unscanned')),
    copy      text not null check (copy in ('waiting', 'made', 'failed')),
    caption   bytea not null,
    working   bytea,
    copy_key  bytea,
    vk_id     uuid not null references vault.vault_key,
    sealed    bytea not null,
    unique (signal_id, number)
);

alter table files.waiting enable row level security;
alter table files.waiting force row level security;
alter table files.attachment enable row level security;
alter table files.attachment force row level security;

create policy own on files.waiting to meldroute_app
    using ((select database.nobody_for('REPORTING', 'HOUSEKEEPING')));
create policy give on files.attachment for insert to meldroute_app
    with check ((select database.nobody_for('REPORTING')));
create policy see on files.attachment for select to meldroute_app
    using ((select database.officer()) or (select database.nobody_for('RECEIVING', 'HOUSEKEEPING', 'ERASING')));
create policy clean on files.attachment for update to meldroute_app
    using ((select database.nobody_for('RECEIVING')))
    with check ((select database.nobody_for('RECEIVING')));
-- Without the scanner: officer or deputy lets it through.
create policy let_through on files.attachment for update to meldroute_app
    using ((select database.officer()) and scan = 'pending')
    with check ((select database.officer()) and scan = 'unscanned');
-- A new key of the vault: what is sealed to the old one moves along.
create policy find_to_move on files.attachment for select to meldroute_vault using ((select vault.rekeying()));
create policy move on files.attachment for update to meldroute_vault using ((select vault.rekeying()));
create policy backup on files.waiting for select to meldroute_backup using (true);
create policy backup on files.attachment for select to meldroute_backup using (true);

grant usage on schema files to meldroute_app, meldroute_vault, meldroute_backup;
grant select, insert, delete on files.waiting to meldroute_app;
grant select, insert, update (scan, copy, working, copy_key) on files.attachment to meldroute_app;
grant select on all tables in schema files to meldroute_backup;
grant select (id, signal_id, vk_id, sealed), update (vk_id, sealed) on files.attachment to meldroute_vault;
