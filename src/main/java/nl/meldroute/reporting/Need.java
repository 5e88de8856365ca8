package nl.meldroute.reporting;

/** What has to be there before reports may be taken; what an operator or a colleague does about each. */
public enum Need {
    /** The number of the police's trafficking department. */
    AVIM("Set MELDROUTE_MUNICIPALITY_AVIM: the number of AVIM."),
    /** Where an alarm goes that nobody opens. */
    PIKET("Set MELDROUTE_MUNICIPALITY_PIKET: the mail address of who is on duty."),
    /** The number of who is on duty. */
    PIKET_PHONE("Set MELDROUTE_MUNICIPALITY_PIKET_PHONE: the number of who is on duty."),
    /** The impact assessment was approved. */
    DPIA("Set MELDROUTE_MUNICIPALITY_DPIA_APPROVED: the day on which the impact assessment was approved."),
    /** An alarm reaches officer and deputy. */
    MAIL("Set MELDROUTE_NOTICES_SENDER, _OFFICER and _DEPUTY: the mail addresses between which an alarm goes."),
    /** The key of the vault carries the mark of this installation. */
    MARK(
            "Let the officer or the deputy renew the key of the vault at /vault/renew: it has no mark of this key file, since it"
                    + " is from before keys were marked or this is another key file. Nothing is sealed to it until then."),
    /** Officer and deputy can both open the vault (reading I-10). */
    KEYS(
            "See that an officer and a deputy each hold a key of the vault: bin/account makes the account, /vault the key."),
    /** Several keepers could give the key to a new holder (reading I-11). */
    RECOVERY("Make the recovery set of the vault with bin/vault, and let the officer take it in at /vault/keys.");

    private final String toTheOperator;

    Need(String toTheOperator) {
        this.toTheOperator = toTheOperator;
    }

    /** What an operator reads in the log at a start. */
    public String toTheOperator() {
        return toTheOperator;
    }
}
