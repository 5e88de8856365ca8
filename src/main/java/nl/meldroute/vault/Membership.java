package nl.meldroute.vault;

import nl.meldroute.identity.Account;

/** Where somebody stands with the vault. */
public sealed interface Membership {
    /** Can open it with the passphrase. */
    record Holder() implements Membership {}

    /**
     * Waits for a holder.
     *
     * @param checkCode to compare by phone before being let in
     */
    record Waiting(String checkCode) implements Membership {}

    /**
     * Forgot the passphrase and waits for a holder with a new key; the old passphrase still opens it.
     *
     * @param checkCode to compare by phone before being let in
     */
    record Renewing(String checkCode) implements Membership {}

    /** Has no key yet. */
    record Outside() implements Membership {}

    /** Somebody else who waits to be let in. */
    record Request(Account account, String checkCode) {}
}
