package nl.meldroute.identity;

import nl.meldroute.kernel.AccountId;
import org.jspecify.annotations.Nullable;

/** What comes of a statement of the identity provider. */
public sealed interface Admitted {
    /**
     * Comes in.
     *
     * @param stamp of the account as it is now
     * @param change what the claim changed here, if anything; what ran before ends then
     */
    record In(Account account, String stamp, SignInLog.@Nullable Change change) implements Admitted {}

    /** Is not known yet, and was appointed: shows the password for once. */
    record First() implements Admitted {}

    /**
     * Does not come in.
     *
     * @param account whose sign-ins end, where it is known
     */
    record Refused(@Nullable AccountId account) implements Admitted {}
}
