-- Letters to partners while they are written (2.2 step 4); sealed under the key of the signal, with the partner. What left stands in
-- the deed, as it left.
create table referral.unsent (
    id        uuid primary key,
    signal_id uuid not null references privacy.case_key on delete cascade,
    version   integer not null default 1,
    content   bytea not null
);
create index on referral.unsent (signal_id);

alter table referral.unsent enable row level security;
alter table referral.unsent force row level security;

create policy handle on referral.unsent to meldroute_app
    using ((select database.officer()) and exists (select from privacy.case_key k where k.case_id = signal_id offset 0));
create policy backup on referral.unsent for select to meldroute_backup using (true);

grant select, insert, update, delete on referral.unsent to meldroute_app;
grant select on referral.unsent to meldroute_backup;
