package nl.meldroute.feedback;

import nl.meldroute.intake.Signal;

/** What came of opening a signal again. */
public sealed interface Reopened {
    /** It is open, as it stands now. */
    record Done(Signal signal) implements Reopened {}

    /** It was open already; what was typed is kept as a note. */
    record Meanwhile(Ending now) implements Reopened {}
}
