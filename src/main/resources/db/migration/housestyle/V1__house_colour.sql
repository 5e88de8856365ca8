-- The colour of the municipality on all pages, also the public ones; at most one.
create table housestyle.house_colour (
    colour text primary key check (colour ~ '^#[0-9a-f]{6}$')
);
create unique index one_house_colour on housestyle.house_colour ((true));

alter table housestyle.house_colour enable row level security;
alter table housestyle.house_colour force row level security;

create policy shown on housestyle.house_colour for select to meldroute_app
    using ((select database.nobody_for('INFORMING')));
create policy choose on housestyle.house_colour to meldroute_app
    using ((select database.purpose()) = 'ADMINISTRATION' and (select database.role()) = 'ADMINISTRATOR');
create policy backup on housestyle.house_colour for select to meldroute_backup using (true);

grant usage on schema housestyle to meldroute_app, meldroute_backup;
grant select, insert, delete on housestyle.house_colour to meldroute_app;
grant select on all tables in schema housestyle to meldroute_backup;
