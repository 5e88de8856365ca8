-- Each row carries the hash of the row before it and its own: what is altered afterwards does not fit any more (adr 34).
-- The leaf that is hashed has every column but the hash itself; docs/privacy/audit-proof.md has its form.
alter table audit.entry
    add column detail    bytea,
    add column prev_hash bytea,
    add column hash      bytea;

-- What may be erased some day is in the leaf only as SHA-256(salt, detail). Nothing of the kind is written yet.
create table audit.detail (
    seq    bigint primary key references audit.entry,
    salt   bytea not null check (octet_length(salt) = 32),
    detail bytea not null
);
alter table audit.detail enable row level security;
alter table audit.detail force row level security;
create policy read on audit.detail for select to meldroute_app
    using ((select database.purpose()) is not null);
create policy backup on audit.detail for select to meldroute_backup using (true);
grant select on audit.detail to meldroute_app, meldroute_backup;

-- Rows that were there before stay as they are; one row commits to all of them, hashed as if they had been chained.
alter table audit.entry no force row level security;
do $$
declare
    head bytea := decode(repeat('00', 32), 'hex');
    past record;
    last bigint := 0;
    began timestamptz := now();
    leaf constant text := '{"action":%s,"actor":%s,"at":"%s","detail":null,"object":%s,"object_id":%s,"outcome":%s,'
        || '"prev_hash":"%s","purpose":%s,"reason":%s,"role":%s,"seq":%s}';
begin
    for past in select * from audit.entry order by seq loop
        head := sha256('\x00'::bytea || convert_to(format(leaf, to_json(past.action),
            coalesce(to_json(past.actor)::text, 'null'),
            to_char(past.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), to_json(past.object),
            coalesce(to_json(past.object_id)::text, 'null'), to_json(past.outcome), encode(head, 'hex'),
            to_json(past.purpose), coalesce(to_json(past.reason)::text, 'null'),
            coalesce(to_json(past.role)::text, 'null'), past.seq), 'UTF8'));
        last := past.seq;
    end loop;
    if last > 0 then
        insert into audit.entry (seq, at, purpose, action, object, outcome, prev_hash, hash)
        values (last + 1, began, 'HOUSEKEEPING', 'audit.chained', 'audit', 'done', head,
            sha256('\x00'::bytea || convert_to(format(leaf, '"audit.chained"', 'null',
                to_char(began at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), '"audit"', 'null', '"done"',
                encode(head, 'hex'), '"HOUSEKEEPING"', 'null', 'null', last + 1), 'UTF8')));
    end if;
end $$;
alter table audit.entry force row level security;

-- From here on no row comes without. What was there before is not looked at.
alter table audit.entry add constraint chained check (
    prev_hash is not null and hash is not null and octet_length(prev_hash) = 32 and octet_length(hash) = 32) not valid;
-- The vault adds its rows after the last one as well.
grant select (seq, hash) on audit.entry to meldroute_vault;
