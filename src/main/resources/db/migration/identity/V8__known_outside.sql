-- Who signs in at the identity provider of the municipality is known here by a keyed hash of what it calls somebody: neither
-- that name nor an address of mail. Who has only the database does not learn whose account it is.
alter table identity.account add column outside bytea unique check (octet_length(outside) = 32);
-- The sign-in at the provider on which this one rests, hashed in the same way: signing out there ends it here.
alter table identity.sign_in add column outside bytea check (octet_length(outside) = 32);
