-- Reminders to partners that are to be sent (2.2 step 5); a row goes when it was sent. The mail holds our reference and nothing
-- else. To which address is kept with the partner.
create table notices.reminder (
    id         uuid primary key,
    partner    text not null,
    reference  text not null,
    attempts   smallint not null default 0,
    not_before timestamptz
);

alter table notices.reminder enable row level security;
alter table notices.reminder force row level security;

create policy send on notices.reminder to meldroute_app
    using ((select database.nobody_for('NOTIFYING')));
create policy backup on notices.reminder for select to meldroute_backup using (true);

grant select, insert, update, delete on notices.reminder to meldroute_app;
grant select on notices.reminder to meldroute_backup;
