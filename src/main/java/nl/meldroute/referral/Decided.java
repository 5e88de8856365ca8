package nl.meldroute.referral;

import nl.meldroute.intake.Signal;

/** What came of deciding. */
public sealed interface Decided {
    /** It is written, perhaps by an earlier press of the same button; this is how the signal stands now. */
    record Done(Signal signal) implements Decided {}

    /** The signal changed since the officer saw it; nothing was written. */
    record Meanwhile(Signal now) implements Decided {}
}
