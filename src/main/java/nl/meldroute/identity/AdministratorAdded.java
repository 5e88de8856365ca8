package nl.meldroute.identity;

import nl.meldroute.kernel.AccountId;

/** The first administrator makes an own account with the code of an operator, in the transaction under way. */
public record AdministratorAdded(AccountId account) {}
