package nl.meldroute.identity;

import nl.meldroute.kernel.AccountId;

/** Keeps that somebody signed in, without tying it to the minute of a report. The audit provides it. */
public interface SignInLog {
    void signedIn(AccountId account);

    /** Somebody put an own password in the place of a given one. */
    void passwordChosen(AccountId account);

    /** Somebody tried and failed; the name that was typed is not kept, since people type passwords there. */
    void refused();
}
