package nl.meldroute.reporting;

/** What came of sending. */
public sealed interface Sent {
    /** It was handed in; the receipt waits on the page that follows. */
    record Done() implements Sent {}

    /** It was sent before, by a second press of the button: there is one report. */
    record Before() implements Sent {}

    /** Something required is not answered yet. */
    record Incomplete(String page) implements Sent {}

    /** The contact answers don't fit in the envelope. */
    record ContactTooLong() implements Sent {}
}
