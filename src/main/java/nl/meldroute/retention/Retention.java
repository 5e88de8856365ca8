package nl.meldroute.retention;

import java.time.LocalDate;
import java.util.Optional;
import nl.meldroute.kernel.ReportId;
import nl.meldroute.retention.rules.Hold;
import org.jspecify.annotations.Nullable;

/**
 * Until when a closed signal is kept (reading I-12). No word of the signal is in here.
 *
 * @param number absent where it was turned away before it had one
 * @param result what became of it, as a code
 * @param atMost the last day until which it may be kept, for whatever reason
 * @param namesErasedOn when its names went; absent while they are there
 * @param keptFor why it is kept longer than its result asks; absent if it is not
 */
public record Retention(
        ReportId signal,
        @Nullable String number,
        String result,
        LocalDate closedOn,
        Until until,
        LocalDate atMost,
        @Nullable LocalDate namesErasedOn,
        @Nullable KeepReason keptFor) {
    /** Whether both tell of one end. */
    boolean sameEnd(Retention other) {
        return closedOn.equals(other.closedOn) && result.equals(other.result);
    }

    /** The same, held like the other one, for at least its own term. */
    Retention heldLike(Retention other) {
        LocalDate rest = other.until.rest().isAfter(until.rest()) ? other.until.rest() : until.rest();
        return new Retention(
                signal, number, result, closedOn, until.keptUntil(rest), atMost, namesErasedOn, other.keptFor);
    }

    /** What holds all of it, its names too; empty where nothing does. */
    public Optional<Hold> hold() {
        return Hold.of(keptFor, until.rest());
    }

    /** Whether something holds it on this day. */
    boolean heldOn(LocalDate day) {
        return hold().filter(hold -> hold.runs(day)).isPresent();
    }

    /** Until when what is kept. */
    public record Until(LocalDate names, LocalDate rest) {
        /** Whether names go before the rest: then they go by themselves, without a second person. */
        public boolean namesFirst() {
            return names.isBefore(rest);
        }

        /** Kept until another day: names that go with the rest stay with it, names that go first keep their own term. */
        public Until keptUntil(LocalDate day) {
            return new Until(namesFirst() ? names : day, day);
        }
    }
}
