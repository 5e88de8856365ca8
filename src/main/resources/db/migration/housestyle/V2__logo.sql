-- The logo of the municipality on all pages, also the public ones: a small picture that was drawn anew, and what it says to who does
-- not see it. At most one.
create table housestyle.logo (
    id         uuid primary key,
    media_type text not null check (media_type in ('image/png', 'image/jpeg')),
    content    bytea not null check (length(content) between 1 and 15000),
    width      integer not null check (width between 1 and 400),
    height     integer not null check (height between 1 and 80),
    words      text not null check (length(words) between 1 and 80)
);
create unique index one_logo on housestyle.logo ((true));

alter table housestyle.logo enable row level security;
alter table housestyle.logo force row level security;

create policy shown on housestyle.logo for select to meldroute_app
    using ((select database.nobody_for('INFORMING')));
create policy choose on housestyle.logo to meldroute_app
    using ((select database.purpose()) = 'ADMINISTRATION' and (select database.role()) = 'ADMINISTRATOR');
create policy backup on housestyle.logo for select to meldroute_backup using (true);

grant select, insert, delete on housestyle.logo to meldroute_app;
grant select on housestyle.logo to meldroute_backup;
