-- Which signals were compared last, one after the other: memory that was not there, such as that of a second process, reads these anew
-- and no others. It tells no more than the audit does. What is far behind reads the whole register.
create table matching.step (
    number    bigint primary key,
    signal_id uuid not null references privacy.case_key on delete cascade
);
create index on matching.step (signal_id);

alter table matching.step enable row level security;
alter table matching.step force row level security;

create policy compare on matching.step to meldroute_app
    using ((select database.nobody_for('MATCHING')));
create policy count_it on matching.step for select to meldroute_app
    using ((select database.nobody_for('ERASING')));
create policy backup on matching.step for select to meldroute_backup using (true);

grant select, insert, delete on matching.step to meldroute_app;
grant select on matching.step to meldroute_backup;
drop table matching.mark;
