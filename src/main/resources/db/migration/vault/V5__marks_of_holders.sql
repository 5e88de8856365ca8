-- A new key goes only to the holders, and to the recovery set, that the product itself put here: like that of a key, their mark is
-- under the secret of the installation. Whoever has the database alone would otherwise add a key of his own, and wait for the next one.
alter table vault.wrap add column mark bytea;
alter table vault.recovery_set add column mark bytea;
revoke update (mark) on vault.vault_key from meldroute_vault;
