package nl.meldroute.administration;

import java.time.LocalDate;
import nl.meldroute.administration.rules.TwoPersons;
import nl.meldroute.identity.Account;
import nl.meldroute.identity.Role;
import org.jspecify.annotations.Nullable;

/**
 * An account as the administrator sees it.
 *
 * @param lastDay on which it signs in; absent where nobody set one
 * @param lastSeen the day on which it signed in last; absent where it never did
 * @param own whether it is that of who looks: nobody changes the own account
 */
public record ManagedAccount(
        Account account,
        @Nullable LocalDate lastDay,
        @Nullable LocalDate lastSeen,
        boolean own) {
    /** Whether two persons decide on its role and its access. */
    public boolean forTwo() {
        return TwoPersons.needed(account.role());
    }

    /** What of an account can be changed. */
    public record Details(
            String name,
            Role role,
            String department,
            @Nullable LocalDate lastDay) {}

    /** Why an account gets a new password for once. */
    public enum Loss {
        /** The password alone. */
        PASSWORD,
        /** Passkeys or phone as well: new ones follow after the password. */
        PROOFS
    }

    /** Why an account ends. */
    public enum EndCause {
        LEAVES,
        OTHER_WORK,
        MISTAKE,
        MISUSE
    }
}
