package nl.meldroute.identity;

import nl.meldroute.kernel.AccountId;

/** Somebody who may sign in. The name is for colleagues who are signed in too, never for outside. */
public record Account(AccountId id, String username, String name, Role role, String department) {}
