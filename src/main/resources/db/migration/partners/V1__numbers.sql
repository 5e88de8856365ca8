-- Numbers of partners that somebody checked or filled in. What the edition gives stands in the edition.
create table partners.number (
    partner    text not null,
    place      integer not null,
    number     text not null,
    checked_on date not null,
    account    uuid not null,
    primary key (partner, place)
);

alter table partners.number enable row level security;
alter table partners.number force row level security;

create policy look on partners.number for select to meldroute_app
    using ((select database.role()) is not null);
create policy add on partners.number for insert to meldroute_app
    with check ((select database.purpose()) = 'ADMINISTRATION' and account = (select database.actor()));
create policy change on partners.number for update to meldroute_app
    using ((select database.purpose()) = 'ADMINISTRATION')
    with check (account = (select database.actor()));
create policy backup on partners.number for select to meldroute_backup using (true);

grant usage on schema partners to meldroute_app, meldroute_backup;
grant select, insert, update on partners.number to meldroute_app;
grant select on all tables in schema partners to meldroute_backup;
