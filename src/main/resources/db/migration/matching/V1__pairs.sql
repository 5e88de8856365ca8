-- Two signals that have something in common, and what somebody made of it. What they have in common is sealed under the key of
-- the first; a pair goes with the key of either. Only who may see both sees the pair.
create table matching.pair (
    id         uuid primary key,
    low        uuid not null references privacy.case_key on delete cascade,
    high       uuid not null references privacy.case_key on delete cascade,
    open_since date,
    verdict    text,
    version    integer not null default 1,
    found      bytea not null,
    judged     bytea not null,
    unique (low, high),
    check (low < high)
);
create index on matching.pair (high);
create index on matching.pair (open_since) where open_since is not null;

alter table matching.pair enable row level security;
alter table matching.pair force row level security;

create policy handle on matching.pair to meldroute_app
    using ((select database.officer())
           and exists (select from privacy.case_key k where k.case_id = low)
           and exists (select from privacy.case_key k where k.case_id = high));
create policy compare on matching.pair to meldroute_app
    using ((select database.nobody_for('MATCHING')));
create policy backup on matching.pair for select to meldroute_backup using (true);

grant usage on schema matching to meldroute_app, meldroute_backup;
grant select, insert, update, delete on matching.pair to meldroute_app;
grant select on all tables in schema matching to meldroute_backup;
