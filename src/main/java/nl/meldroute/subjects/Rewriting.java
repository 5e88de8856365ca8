package nl.meldroute.subjects;

/** What comes of changing a subject. */
public sealed interface Rewriting {
    /** It is written; this is how it stands now. */
    record Done(Subject subject) implements Rewriting {}

    /** Somebody else changed it in the meantime; nothing was written. */
    record Meanwhile(Subject now) implements Rewriting {}
}
