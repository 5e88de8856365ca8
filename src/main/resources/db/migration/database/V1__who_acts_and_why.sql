-- Who acts, and why, as each transaction tells it. The row policies of all modules ask here.
-- After a transaction the settings are '', not null; without one of them nothing is shown.
create function database.actor() returns uuid language sql stable parallel safe
    return nullif(current_setting('app.actor', true), '')::uuid;

create function database.role() returns text language sql stable parallel safe
    return nullif(current_setting('app.role', true), '');

create function database.purpose() returns text language sql stable parallel safe
    return nullif(current_setting('app.purpose', true), '');

-- A reporter has no account: only the purpose is known.
create function database.nobody_for(variadic purposes text[]) returns boolean language sql stable parallel safe
    return database.role() is null and database.purpose() = any (purposes);

-- The officer or the deputy, while handling signals.
create function database.officer() returns boolean language sql stable parallel safe
    return database.role() in ('FOCAL_OFFICER', 'DEPUTY')
       and database.purpose() in ('HANDLING', 'REVEALING');

revoke all on schema database from public;
grant usage on schema database to meldroute_app, meldroute_vault, meldroute_backup;
