-- The check code of who waits is made of the public key that lies here: its mark shows that it is the one with which was asked.
alter table vault.holder add column mark bytea;
alter table vault.renewal add column mark bytea;
grant update (mark) on vault.holder to meldroute_vault;
