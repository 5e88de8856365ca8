-- Makes the database of Meldroute and the roles that sign in to it; run once, as a superuser:
--     psql -v ON_ERROR_STOP=1 -f deploy/roles.sql
-- Then give each role that signs in a password of its own, for instance with \password meldroute_app in psql.

-- Owns all tables, and signs in to nothing.
create role meldroute_owner nologin nosuperuser nobypassrls;
-- Everything the product does, under the row policies.
create role meldroute_app login nosuperuser nocreatedb nocreaterole nobypassrls noinherit;
-- Opens sealed envelopes; sees no case content.
create role meldroute_vault login nosuperuser nocreatedb nocreaterole nobypassrls noinherit;
-- Makes the schema at a start, as the owner.
create role meldroute_migrator login nosuperuser nocreatedb nocreaterole nobypassrls noinherit;
-- Reads everything for the backup; without bypassrls a dump would be empty and look like a backup.
create role meldroute_backup login nosuperuser nocreatedb nocreaterole bypassrls noinherit;
grant meldroute_owner to meldroute_migrator;

create database meldroute owner meldroute_owner encoding 'UTF8' template template0;
revoke all on database meldroute from public;
grant connect on database meldroute to meldroute_app, meldroute_vault, meldroute_migrator, meldroute_backup;
