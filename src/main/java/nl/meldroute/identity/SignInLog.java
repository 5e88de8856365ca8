package nl.meldroute.identity;

import nl.meldroute.kernel.AccountId;

/** Keeps that somebody signed in, without tying it to the minute of a report. The audit provides it. */
public interface SignInLog {
    void signedIn(AccountId account);

    /** Somebody put an own password in the place of a given one. */
    void passwordChosen(AccountId account);

    /** Something that an account signs in with was added or taken away. */
    void changed(AccountId account, Change change);

    /** What. */
    enum Change {
        PASSKEY_ADDED("passkey.add"),
        PASSKEY_REVOKED("passkey.revoke"),
        CODE_BEGUN("code.begin"),
        CODE_ENDED("code.end"),
        /** A claim of the identity provider made the account. */
        MADE_BY_CLAIM("account.make-by-claim"),
        /** A claim changed name, role or department. */
        CHANGED_BY_CLAIM("account.change-by-claim"),
        /** An appointed account was tied to somebody at the identity provider. */
        TIED("account.tie"),
        /** An emergency account was used. */
        EMERGENCY("sign-in.emergency");

        private final String act;

        Change(String act) {
            this.act = act;
        }

        /** As the audit calls it. */
        public String act() {
            return act;
        }
    }

    /** Somebody tried and failed; the name that was typed is not kept, since people type passwords there. */
    void refused();
}
