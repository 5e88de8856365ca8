-- Values that the municipality chose itself in the place of those of the policy edition, each from a day on. Nothing of a signal.
-- A row stays as it is: a choice is followed by another one, or withdrawn before its day.
create table parameters.own_value (
    id      uuid primary key,
    name    text not null check (name ~ '^[a-z-]{1,60}$'),
    unit    text not null check (unit ~ '^[A-Z_]{1,20}$'),
    value   text not null check (value ~ '^[0-9]{1,4}$|^[0-9]{2}:[0-9]{2}$'),
    since   date not null,
    reason  text not null check (length(reason) between 1 and 200),
    made_by uuid not null references identity.account,
    made_at timestamptz not null
);
create index own_value_made_by on parameters.own_value (made_by);

create table parameters.withdrawal (
    own_value uuid primary key references parameters.own_value,
    made_by   uuid not null references identity.account,
    made_at   timestamptz not null
);
create index withdrawal_made_by on parameters.withdrawal (made_by);

alter table parameters.own_value enable row level security;
alter table parameters.own_value force row level security;
alter table parameters.withdrawal enable row level security;
alter table parameters.withdrawal force row level security;

create policy in_force on parameters.own_value for select to meldroute_app
    using ((select database.nobody_for('INFORMING')));
create policy look on parameters.own_value for select to meldroute_app
    using ((select database.purpose()) = 'ADMINISTRATION'
           and (select database.role()) in ('ADMINISTRATOR', 'PRIVACY_OFFICER'));
create policy choose on parameters.own_value for insert to meldroute_app
    with check ((select database.purpose()) = 'ADMINISTRATION' and (select database.role()) = 'ADMINISTRATOR'
                and made_by = (select database.actor()));
create policy backup on parameters.own_value for select to meldroute_backup using (true);

create policy in_force on parameters.withdrawal for select to meldroute_app
    using ((select database.nobody_for('INFORMING')));
create policy look on parameters.withdrawal for select to meldroute_app
    using ((select database.purpose()) = 'ADMINISTRATION'
           and (select database.role()) in ('ADMINISTRATOR', 'PRIVACY_OFFICER'));
create policy withdraw on parameters.withdrawal for insert to meldroute_app
    with check ((select database.purpose()) = 'ADMINISTRATION'
                and (select database.role()) in ('ADMINISTRATOR', 'PRIVACY_OFFICER')
                and made_by = (select database.actor()));
create policy backup on parameters.withdrawal for select to meldroute_backup using (true);

grant usage on schema parameters to meldroute_app, meldroute_backup;
grant select, insert on parameters.own_value, parameters.withdrawal to meldroute_app;
grant select on all tables in schema parameters to meldroute_backup;
