grant usage on schema notices to meldroute_app, meldroute_backup;
