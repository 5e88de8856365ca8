-- Which signals may have something in common is kept in the memory of the product, never here. Each comparison writes another mark,
-- made by chance: memory that doesn't know the mark that stands here has missed something, and reads the register anew.
create table matching.mark (
    alone boolean primary key default true check (alone),
    mark uuid not null
);
insert into matching.mark (mark) values (gen_random_uuid());

alter table matching.mark enable row level security;
alter table matching.mark force row level security;

create policy compare on matching.mark for select to meldroute_app
    using ((select database.nobody_for('MATCHING')));
create policy leave on matching.mark for update to meldroute_app
    using ((select database.nobody_for('MATCHING')));
create policy backup on matching.mark for select to meldroute_backup using (true);

grant select on matching.mark to meldroute_app, meldroute_backup;
grant update (mark) on matching.mark to meldroute_app;
