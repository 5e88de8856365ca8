package nl.meldroute.administration;

import java.time.LocalDate;
import java.util.UUID;
import nl.meldroute.identity.Account;
import nl.meldroute.identity.Role;

/**
 * Somebody who is proposed for a role that two persons give, or to get access to it anew.
 *
 * @param by name of who proposed it
 * @param agreeable whether who looks may agree
 */
public record Nomination(
        UUID id, Account candidate, Role role, Cause cause, String by, LocalDate on, boolean agreeable) {
    /** Why. */
    public enum Cause {
        /** The work is new, or nobody did it. */
        NEW,
        /** A colleague did it before. */
        SUCCEEDS,
        /** For a colleague who is away for a time. */
        TEMPORARY,
        /** Has the role already, and lost password, passkeys or phone. */
        LOST
    }

    /** Whether only access is given anew. */
    public boolean anew() {
        return cause == Cause.LOST;
    }
}
