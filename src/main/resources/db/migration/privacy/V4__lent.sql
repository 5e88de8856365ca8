-- A part of a signal that somebody besides officer and deputy reads: a question to a department, or what was shared with it. Each
-- has a key of its own, so that who reads the part has no key to the rest. Whom it is lent to stands in the clear: the database
-- has to know for whom it opens. It goes with the names of its signal, since such a part may name people.
create table privacy.lent_key (
    part_id    uuid primary key,
    case_id    uuid not null references privacy.names on delete cascade,
    role       text not null,
    department text not null,
    ended      boolean not null default false,
    wrapped    bytea not null
);
create index on privacy.lent_key (case_id);

alter table privacy.lent_key enable row level security;
alter table privacy.lent_key force row level security;

-- Who is kept from the signal is kept from its parts: no key of the signal is to be seen then.
create policy lend on privacy.lent_key to meldroute_app
    using ((select database.officer()) and exists (select from privacy.case_key k where k.case_id = lent_key.case_id offset 0))
    with check ((select database.officer()) and exists (select from privacy.case_key k where k.case_id = lent_key.case_id offset 0));
create policy read on privacy.lent_key for select to meldroute_app
    using ((select database.purpose()) = 'ASSISTING' and role = (select database.role())
           and department = (select identity.department()) and not ended);
create policy count_it on privacy.lent_key for select to meldroute_app
    using ((select database.nobody_for('ERASING')));
create policy backup on privacy.lent_key for select to meldroute_backup using (true);

grant select, insert on privacy.lent_key to meldroute_app;
grant update (ended) on privacy.lent_key to meldroute_app;
grant select on privacy.lent_key to meldroute_backup;
