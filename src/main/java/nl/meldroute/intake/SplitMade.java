package nl.meldroute.intake;

/** What comes of taking a part out of a signal. */
public sealed interface SplitMade {
    /** It is a signal of its own. */
    record Done(Signal part) implements SplitMade {}

    /** A colleague took a part out, changed what goes along, or closed the signal in the meantime; nothing was made. */
    record Meanwhile(Splittable now) implements SplitMade {}
}
