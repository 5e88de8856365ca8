-- On which day the passphrase of a new key was chosen: from then on it counts until it is to be practised.
alter table vault.renewal add column typed_on date;
