package nl.meldroute.subjects;

import java.util.Locale;

/**
 * Something by which the same can be known again in another signal.
 *
 * @param value in its one normal form; sealed wherever it is kept
 */
public record Trace(Of of, String value) {
    /** What it is a trace of. */
    public enum Of {
        PHONE,
        EMAIL,
        PLATE,
        KVK,
        ACCOUNT,
        ADDRESS,
        /** A full name. */
        NAME,
        COMPANY;

        /** As it stands in texts. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Override
    public String toString() {
        return "Trace[" + of + "]";
    }
}
