package nl.meldroute.intake;

/** What comes of changing a signal. */
public sealed interface Change {
    /** It is written; this is how it stands now. */
    record Done(Signal signal) implements Change {}

    /** Somebody else changed it in the meantime; nothing was written. */
    record Meanwhile(Signal now) implements Change {}
}
