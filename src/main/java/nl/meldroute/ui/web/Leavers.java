package nl.meldroute.ui.web;

import java.util.Set;
import nl.meldroute.identity.Accounts;
import nl.meldroute.identity.SignedIn;
import nl.meldroute.kernel.AccountId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Whose account an operator closed. Looked up every few seconds instead of at every page, so that a colleague who leaves, or
 * whose password leaked, is out within half a minute, and a page costs nothing for it.
 */
@Component
class Leavers {
    private static final String LOOK = "PT10S";
    private static final Logger LOG = LoggerFactory.getLogger(Leavers.class);
    private final Accounts accounts;
    private volatile Set<AccountId> closed = Set.of();

    Leavers(Accounts accounts) {
        this.accounts = accounts;
    }

    boolean include(SignedIn person) {
        return closed.contains(person.id());
    }

    /** Without a database no page shows anything either, so who was known to have left is enough until it is back. */
    @Scheduled(fixedDelayString = LOOK)
    void look() {
        try {
            closed = accounts.closed();
        } catch (DataAccessException | TransactionException noDatabase) {
            LOG.debug("Who left is not known: {}", noDatabase.getClass().getName());
        }
    }
}
