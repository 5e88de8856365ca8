-- What a department reads of a signal, and until when (2.2 step 1). With whom it is shared, and what, is sealed under the key that
-- was lent for it: a row is there for whoever has that key, and goes with it. Until when stands in the clear, since nothing may open
-- after that day.
create table sharing.share (
    -- The one-time id of the form, so that two presses of its button share once; it is the id of the lent key as well.
    id        uuid primary key references privacy.lent_key on delete cascade,
    signal_id uuid not null references privacy.names on delete cascade,
    shared_at timestamptz not null,
    until_day date not null,
    -- Stopped, replaced, or closed with its signal.
    ended_at  timestamptz,
    content   bytea not null
);
create index on sharing.share (signal_id);

-- That a department reacted, and on which day; its words stand with the signal. The id is the one-time id of the form.
create table sharing.reaction (
    id       uuid primary key,
    share_id uuid not null references sharing.share on delete cascade,
    account  uuid not null,
    day      date not null
);
create index on sharing.reaction (share_id);

alter table sharing.share enable row level security;
alter table sharing.share force row level security;
alter table sharing.reaction enable row level security;
alter table sharing.reaction force row level security;

create policy handle on sharing.share to meldroute_app
    using ((select database.officer()) and exists (select from privacy.lent_key k where k.part_id = id offset 0))
    with check ((select database.officer()) and exists (select from privacy.lent_key k where k.part_id = id offset 0));
create policy read on sharing.share for select to meldroute_app
    using ((select database.purpose()) = 'ASSISTING' and ended_at is null
           and exists (select from privacy.lent_key k where k.part_id = id offset 0));
create policy count_it on sharing.share for select to meldroute_app
    using ((select database.nobody_for('ERASING')));
create policy react on sharing.reaction to meldroute_app
    using ((select database.purpose()) = 'ASSISTING' and exists (select from sharing.share s where s.id = share_id offset 0))
    with check ((select database.purpose()) = 'ASSISTING' and account = (select database.actor())
                and exists (select from sharing.share s where s.id = share_id offset 0));
create policy count_it on sharing.reaction for select to meldroute_app
    using ((select database.nobody_for('ERASING')));
create policy backup on sharing.share for select to meldroute_backup using (true);
create policy backup on sharing.reaction for select to meldroute_backup using (true);

grant usage on schema sharing to meldroute_app, meldroute_backup;
grant select, insert, update (ended_at) on sharing.share to meldroute_app;
grant select, insert on sharing.reaction to meldroute_app;
grant select on all tables in schema sharing to meldroute_backup;
