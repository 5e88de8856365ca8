package nl.meldroute.matching;

import nl.meldroute.linkage.Level;
import nl.meldroute.subjects.Trace;

/**
 * Why two signals may be about the same: they have this in common, or something like it.
 *
 * @param value what is the same, or what is like what
 * @param common whether so many have it that it says nothing by itself
 */
public record Likeness(Trace.Of of, String value, boolean common, Closeness closeness) {
    /** Something that is the same. */
    public static Likeness same(Trace.Of of, String value, boolean common) {
        return new Likeness(of, value, common, Closeness.SAME);
    }

    /** Whether it is the same thing, however many others have it and whatever it weighs now. */
    public boolean sameAs(Likeness other) {
        return of == other.of && value.equals(other.value);
    }

    /** Whether it says the same: weights change with every other entry of the register. */
    boolean saysTheSameAs(Likeness other) {
        return sameAs(other)
                && common == other.common
                && closeness.level() == other.closeness.level()
                && closeness.sure() == other.closeness.sure();
    }

    /** Whether it is the same to the letter. */
    public boolean exact() {
        return closeness.level() == Level.EXACT;
    }

    @Override
    public String toString() {
        return "Likeness[" + of + "]";
    }
}
