-- Questions to departments (2.2 step 3). What is asked and answered is sealed under a key that the department has as well, for as
-- long as it may answer; it has none to the signal. When it was asked and until when stands in the clear, since that puts the work
-- in order. A question goes with its key, and so with the names of its signal.
create table enrichment.enquiry (
    id        uuid primary key references privacy.lent_key on delete cascade,
    signal_id uuid not null references privacy.names on delete cascade,
    state     text not null check (state in ('ASKED', 'ANSWERED', 'READ', 'WITHDRAWN')),
    asked_on  date not null,
    due_on    date not null,
    last_on   date not null,
    reminders smallint not null default 0,
    version   integer not null default 1,
    question  bytea not null,
    finding   bytea
);
create index on enrichment.enquiry (signal_id);

alter table enrichment.enquiry enable row level security;
alter table enrichment.enquiry force row level security;

create policy handle on enrichment.enquiry to meldroute_app
    using ((select database.officer()) and exists (select from privacy.case_key k where k.case_id = signal_id offset 0));
-- The keys that a department sees are those that are lent to it.
create policy look on enrichment.enquiry for select to meldroute_app
    using ((select database.purpose()) = 'ASSISTING' and exists (select from privacy.lent_key k where k.part_id = id offset 0));
create policy answer on enrichment.enquiry for update to meldroute_app
    using ((select database.purpose()) = 'ASSISTING' and state in ('ASKED', 'ANSWERED')
           and exists (select from privacy.lent_key k where k.part_id = id offset 0));
create policy arrange on enrichment.enquiry for select to meldroute_app
    using ((select database.nobody_for('RECEIVING', 'ERASING')));
create policy backup on enrichment.enquiry for select to meldroute_backup using (true);

grant usage on schema enrichment to meldroute_app, meldroute_backup;
grant select, insert, update on enrichment.enquiry to meldroute_app;
grant select on enrichment.enquiry to meldroute_backup;
