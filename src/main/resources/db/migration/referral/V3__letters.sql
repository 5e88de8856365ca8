-- Letters to partners while they are written (2.2 step 4); sealed under the key of the signal, with the partner. What left stands in
-- the deed, as it left.
create table referral.letter (
    id        uuid primary key,
    signal_id uuid not null references privacy.case_key on delete cascade,
    version   integer not null default 1,
    content   bytea not null
);
create index on referral.letter (signal_id);

alter table referral.letter enable row level security;
alter table referral.letter force row level security;

create policy handle on referral.letter to meldroute_app
    using ((select database.officer()) and exists (select from privacy.case_key k where k.case_id = signal_id offset 0));
create policy backup on referral.letter for select to meldroute_backup using (true);

grant select, insert, update, delete on referral.letter to meldroute_app;
grant select on referral.letter to meldroute_backup;
