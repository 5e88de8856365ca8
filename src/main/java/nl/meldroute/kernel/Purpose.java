package nl.meldroute.kernel;

/** Why data are touched. Each door names one, the row policies of the database know it, and the audit keeps it. */
public enum Purpose {
    /** Somebody gives a signal (2.2 step 1). */
    REPORTING,
    /** The reporter reads the answer, adds or asks (2.2 step 6). */
    FOLLOWING,
    /** A report enters the officer's inbox (2.2 step 2); no person acts. */
    RECEIVING,
    /** The officer receives, registers and handles a signal (2.2 steps 2 to 6). */
    HANDLING,
    /** A department contact or reporting-code officer reads and answers what officer or deputy put to them (2.2 steps 3, 4). */
    ASSISTING,
    /** The officer or deputy opens the name of a reporter. */
    REVEALING,
    /** The officer or deputy looks after the keys of the vault; what is sealed moves to another key and is not shown. */
    REKEYING,
    /**
     * Two named persons read one signal while officer and deputy are absent and a life is in danger (design 5, 3f). Without a person:
     * the search for that one signal, and taking its copy away again.
     */
    BREAK_GLASS,
    /** Signing in, and keeping the accounts it needs. */
    SIGN_IN,
    /** Administering accounts and settings; never the content of a signal. */
    ADMINISTRATION,
    /** Checking who saw what. */
    OVERSIGHT,
    /** Telling the public or an employee something; no personal data. */
    INFORMING,
    /** Raising the alarm until somebody opened it. */
    ALARM,
    /** Finding out whether something occurs in other signals as well (2.2 step 3); no person acts. */
    MATCHING,
    /** Sending notices without content. */
    NOTIFYING,
    /** Removing what is past its term. */
    HOUSEKEEPING,
    /** Deciding which closed signals are erased and which are kept longer; never their content. */
    RETAINING,
    /** Erasing signals, names and envelopes that are past their term; no person acts. */
    ERASING,
    /** Filling a demo municipality with invented people. */
    DEMONSTRATING
}
