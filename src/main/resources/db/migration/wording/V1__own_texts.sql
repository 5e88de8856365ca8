-- Texts of pages in the words of the municipality, also of public pages: nothing of a signal, and nothing of a person.
create table wording.own_text (
    key      text not null check (length(key) <= 200),
    language text not null check (language in ('nl', 'en')),
    text     text not null check (length(text) between 1 and 4000),
    primary key (key, language)
);

alter table wording.own_text enable row level security;
alter table wording.own_text force row level security;

create policy shown on wording.own_text for select to meldroute_app
    using ((select database.nobody_for('INFORMING')));
create policy look on wording.own_text for select to meldroute_app
    using ((select database.purpose()) = 'ADMINISTRATION'
           and (select database.role()) in ('ADMINISTRATOR', 'PRIVACY_OFFICER'));
create policy say on wording.own_text to meldroute_app
    using ((select database.purpose()) = 'ADMINISTRATION' and (select database.role()) = 'ADMINISTRATOR');
create policy backup on wording.own_text for select to meldroute_backup using (true);

grant usage on schema wording to meldroute_app, meldroute_backup;
grant select, insert, delete on wording.own_text to meldroute_app;
grant select on all tables in schema wording to meldroute_backup;
