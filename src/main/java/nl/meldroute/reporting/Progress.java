package nl.meldroute.reporting;

/** How far a signal is, in the words a reporter reads (2.2 step 6). */
public enum Progress {
    /** <i>Ontvangen</i>. */
    RECEIVED,
    /** <i>Wij zoeken uit</i>. */
    LOOKING,
    /** <i>Doorgegeven</i>. */
    REFERRED,
    /** <i>Klaar</i>. */
    DONE
}
