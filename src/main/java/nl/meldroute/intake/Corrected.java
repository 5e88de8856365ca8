package nl.meldroute.intake;

/** What comes of putting right what was registered. */
public sealed interface Corrected {
    /** It stands as it should. */
    record Done() implements Corrected {}

    /** It stood so already where somebody looked at it; nothing was written. */
    record Unchanged() implements Corrected {}

    /** A colleague put it right or closed the signal in the meantime; nothing was written. */
    record Meanwhile(Registered now) implements Corrected {}
}
