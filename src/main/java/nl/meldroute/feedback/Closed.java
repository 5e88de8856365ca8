package nl.meldroute.feedback;

import nl.meldroute.retention.Retention.Until;

/** What came of closing a signal. */
public sealed interface Closed {
    /** It is closed, and kept until then. */
    record Done(Until until) implements Closed {}

    /** A colleague changed it first; nothing was written. */
    record Meanwhile(Ending now) implements Closed {}
}
