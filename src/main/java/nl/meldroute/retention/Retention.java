package nl.meldroute.retention;

import java.time.LocalDate;
import nl.meldroute.kernel.ReportId;
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
    /** Until when what is kept. */
    public record Until(LocalDate names, LocalDate rest) {
        /** Whether names go before the rest: then they go by themselves, without a second person. */
        public boolean namesFirst() {
            return names.isBefore(rest);
        }

        /** Kept until another day: names that go with the rest stay with it, names that go first still do. */
        public Until keptUntil(LocalDate day) {
            return new Until(namesFirst() ? names : day, day);
        }
    }
}
