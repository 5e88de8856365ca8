-- Answers to reporters while they are written, and which were placed. What was placed stands with the signal and in the mailbox.

-- What somebody is writing, for that person only; sealed under the key of the signal.
create table feedback.draft (
    id        uuid primary key,
    signal_id uuid not null,
    account   uuid not null,
    content   bytea not null,
    unique (signal_id, account)
);
-- The one-time id of a form makes two presses of its button one answer; of two colleagues who answer the same version of a
-- signal, one is first. A question changes no version.
create table feedback.placed (
    id        uuid primary key,
    signal_id uuid not null,
    version   integer,
    unique (signal_id, version)
);

alter table feedback.draft enable row level security;
alter table feedback.draft force row level security;
alter table feedback.placed enable row level security;
alter table feedback.placed force row level security;

create policy own on feedback.draft to meldroute_app
    using ((select database.officer()) and account = (select database.actor()));
create policy place on feedback.placed to meldroute_app
    using ((select database.officer()));
create policy backup on feedback.draft for select to meldroute_backup using (true);
create policy backup on feedback.placed for select to meldroute_backup using (true);

grant usage on schema feedback to meldroute_app, meldroute_backup;
grant select, insert, update, delete on feedback.draft to meldroute_app;
grant select, insert on feedback.placed to meldroute_app;
grant select on all tables in schema feedback to meldroute_backup;
