grant usage on schema intake to meldroute_app, meldroute_backup;
