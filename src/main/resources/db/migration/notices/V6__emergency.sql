-- Officer, deputy and privacy officer hear of each use of an emergency account. Put before that sign-in begins.
alter table notices.outbox drop constraint outbox_kind_check;
alter table notices.outbox add constraint outbox_kind_check check (kind in ('ALERT', 'DAILY', 'KEYS', 'EMERGENCY'));
create policy emergency on notices.outbox for insert to meldroute_app
    with check ((select database.nobody_for('SIGN_IN')) and kind = 'EMERGENCY');
