package nl.meldroute.matching;

import java.util.List;
import nl.meldroute.intake.Signal;
import nl.meldroute.subjects.Subject;

/**
 * Signals that hang together by links, from one of them on, with what they speak of.
 *
 * @param signals the one that is looked at comes first, then those that are fewest links away
 * @param links between those
 * @param further linked too, and not read: there are more than are shown at once
 */
public record Connected(List<Member> signals, List<Link> links, List<Signal> further) {
    /** A signal with what it speaks of; never who reported it. */
    public record Member(Signal signal, String shortName, List<Subject> subjects) {
        @Override
        public String toString() {
            return "Member[content]";
        }
    }

    /**
     * Two signals that somebody linked, by their place among the signals.
     *
     * @param byHand whether they had nothing in common
     */
    public record Link(int one, int other, boolean byHand) {}
}
