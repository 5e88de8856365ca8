-- Who looked at or changed what, when, for which purpose. Rows are only ever added.
create table audit.entry (
    seq        bigint primary key,
    at         timestamptz not null,
    actor      uuid,
    role       text,
    purpose    text not null,
    action     text not null,
    object     text not null,
    object_id  uuid,
    outcome    text not null,
    reason     text
);
create index on audit.entry (object_id);
create index on audit.entry (at);

create function audit.refuse() returns trigger language plpgsql as $$
begin
    raise exception 'The audit is append only';
end $$;
create trigger append_only before update or delete on audit.entry
    for each row execute function audit.refuse();
create trigger no_truncate before truncate on audit.entry
    for each statement execute function audit.refuse();

alter table audit.entry enable row level security;
alter table audit.entry force row level security;
-- Every act with a purpose is written; the last number is read to give the next.
create policy write on audit.entry for insert to meldroute_app, meldroute_vault
    with check ((select database.purpose()) is not null and purpose = (select database.purpose()));
create policy read on audit.entry for select to meldroute_app, meldroute_vault
    using ((select database.purpose()) is not null);
create policy backup on audit.entry for select to meldroute_backup using (true);
grant usage on schema audit to meldroute_app, meldroute_vault, meldroute_backup;
grant select, insert on audit.entry to meldroute_app;
grant select (seq), insert on audit.entry to meldroute_vault;
grant select on all tables in schema audit to meldroute_backup;
