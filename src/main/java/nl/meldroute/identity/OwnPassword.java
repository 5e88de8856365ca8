package nl.meldroute.identity;

import nl.meldroute.kernel.AccountId;

/** What comes of choosing an own password in place of the one that was given. */
public sealed interface OwnPassword {
    /** From now on it opens the door; the given one does not. */
    record Chosen(AccountId account) implements OwnPassword {}

    /** Shorter than fifteen characters, or the given one again. */
    record TooShort() implements OwnPassword {}

    /** That name and given password do not belong together, or not any more. */
    record Wrong() implements OwnPassword {}
}
