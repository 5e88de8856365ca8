-- Where a partner is reminded by mail: of the organisation, never of a person. Nothing but our reference is ever sent there.
create table partners.mail (
    partner text primary key,
    address text not null,
    kept_on date not null,
    account uuid not null
);

alter table partners.mail enable row level security;
alter table partners.mail force row level security;

create policy look on partners.mail for select to meldroute_app
    using ((select database.role()) is not null or (select database.nobody_for('NOTIFYING')));
create policy add on partners.mail for insert to meldroute_app
    with check ((select database.purpose()) = 'ADMINISTRATION' and account = (select database.actor()));
create policy change on partners.mail for update to meldroute_app
    using ((select database.purpose()) = 'ADMINISTRATION')
    with check (account = (select database.actor()));
create policy drop on partners.mail for delete to meldroute_app
    using ((select database.purpose()) = 'ADMINISTRATION');
create policy backup on partners.mail for select to meldroute_backup using (true);

grant select, insert, update, delete on partners.mail to meldroute_app;
grant select on partners.mail to meldroute_backup;
