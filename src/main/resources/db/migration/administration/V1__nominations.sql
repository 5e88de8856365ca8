-- The last day on which somebody signs in with an account. After it a job closes the account.
create table administration.last_day (
    account uuid primary key references identity.account,
    day     date not null
);

-- Somebody is proposed for a role that sees or manages most, until another person agrees; then the row goes, and the audit
-- tells who did what. Who proposes never agrees, and nobody does for themself. Days alone.
create table administration.nomination (
    id          uuid primary key,
    account     uuid not null unique references identity.account,
    -- The role on that day: who got another one since is proposed anew.
    held        text not null,
    role        text not null,
    cause       text not null,
    proposed_by uuid not null references identity.account,
    proposed_on date not null,
    check (proposed_by <> account)
);

alter table administration.last_day enable row level security;
alter table administration.last_day force row level security;
alter table administration.nomination enable row level security;
alter table administration.nomination force row level security;

create policy administer on administration.last_day to meldroute_app
    using ((select database.purpose()) = 'ADMINISTRATION' and (select database.role()) = 'ADMINISTRATOR');
create policy over_reads on administration.last_day for select to meldroute_app
    using ((select database.nobody_for('ADMINISTRATION')));
create policy over_goes on administration.last_day for delete to meldroute_app
    using ((select database.nobody_for('ADMINISTRATION')));
create policy backup on administration.last_day for select to meldroute_backup using (true);

create policy administer on administration.nomination to meldroute_app
    using ((select database.purpose()) = 'ADMINISTRATION'
           and (select database.role()) in ('ADMINISTRATOR', 'PRIVACY_OFFICER'))
    with check ((select database.purpose()) = 'ADMINISTRATION'
                and (select database.role()) in ('ADMINISTRATOR', 'PRIVACY_OFFICER')
                and proposed_by = (select database.actor()));
create policy lapsed_reads on administration.nomination for select to meldroute_app
    using ((select database.nobody_for('ADMINISTRATION')));
create policy lapsed_goes on administration.nomination for delete to meldroute_app
    using ((select database.nobody_for('ADMINISTRATION')));
create policy backup on administration.nomination for select to meldroute_backup using (true);

grant usage on schema administration to meldroute_app, meldroute_backup;
grant select, insert, update, delete on administration.last_day, administration.nomination to meldroute_app;
grant select on all tables in schema administration to meldroute_backup;
