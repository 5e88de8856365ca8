package nl.meldroute.feedback;

/** What came of placing an answer. */
public sealed interface Placed {
    /** It waits for the reporter. */
    record Done() implements Placed {}

    /** It was placed before, by a second press of the button: there is one answer. */
    record Before() implements Placed {}

    /** The signal changed since the writer saw it; nothing was placed. */
    record Meanwhile(Happened last, int version) implements Placed {}
}
