package nl.meldroute.matching;

import nl.meldroute.subjects.Trace;

/**
 * Why two signals may be about the same: they have this in common.
 *
 * @param common whether so many signals have it that it says nothing by itself
 */
public record Likeness(Trace.Of of, String value, boolean common) {
    /** Whether it is the same thing, however many others have it. */
    public boolean sameAs(Likeness other) {
        return of == other.of && value.equals(other.value);
    }

    @Override
    public String toString() {
        return "Likeness[" + of + "]";
    }
}
