-- When the keys of the vault change, officer, deputy and privacy officer hear of it. Put in the transaction that changes them,
-- which is one of the role of the vault.
alter table notices.outbox drop constraint outbox_kind_check;
alter table notices.outbox add constraint outbox_kind_check check (kind in ('ALERT', 'DAILY', 'KEYS'));
alter table notices.outbox drop constraint outbox_channel_check;
alter table notices.outbox
    add constraint outbox_channel_check check (channel in ('OFFICER', 'DEPUTY', 'PRIVACY', 'PIKET', 'WEBHOOK'));

create policy keys on notices.outbox for insert to meldroute_vault
    with check ((select database.role()) in ('FOCAL_OFFICER', 'DEPUTY') and (select database.purpose()) = 'REKEYING'
                and kind = 'KEYS');

grant usage on schema notices to meldroute_vault;
grant insert (id, kind, channel, place, number) on notices.outbox to meldroute_vault;
