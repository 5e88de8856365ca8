package nl.meldroute.identity;

import nl.meldroute.kernel.AccountId;

/** An account that is for emergencies alone is about to sign in, while others do so at the identity provider. */
public record EmergencyUsed(AccountId account) {}
