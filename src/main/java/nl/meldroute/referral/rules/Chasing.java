package nl.meldroute.referral.rules;

import nl.meldroute.intake.Awaits;

/** How a partner is chased that does not react (2.2 step 5). The plan asks to chase and does not say how; this is ours. */
public final class Chasing {
    /** After so many reminders somebody phones. */
    public static final int PHONE_AFTER = 2;

    /** After so many it is discussed. */
    public static final int DISCUSS_AFTER = 3;

    private Chasing() {}

    /** What is done next. */
    public static Awaits.Chase next(int reminders, boolean canBeMailed) {
        if (reminders >= DISCUSS_AFTER) {
            return Awaits.Chase.DISCUSS;
        }
        return reminders >= PHONE_AFTER || !canBeMailed ? Awaits.Chase.CALL : Awaits.Chase.REMIND;
    }
}
