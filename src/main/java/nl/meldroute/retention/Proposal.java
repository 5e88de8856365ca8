package nl.meldroute.retention;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.meldroute.kernel.AccountId;
import nl.meldroute.kernel.ReportId;
import org.jspecify.annotations.Nullable;

/**
 * What somebody proposed to erase and to keep, in one go.
 *
 * @param edition of the policy on the day of the proposal
 * @param size how many signals it is still about
 * @param kept how many were kept longer by it
 * @param confirmed by whom, who is never the one who proposed; absent while nobody did
 * @param doneOn when all of it was done; absent before
 * @param lines what is still to be done of it
 */
public record Proposal(
        UUID id,
        String edition,
        int size,
        int kept,
        By proposed,
        @Nullable By confirmed,
        @Nullable LocalDate doneOn,
        List<Line> lines) {
    /** Somebody, on a day. */
    public record By(AccountId who, LocalDate on) {}

    /**
     * One signal.
     *
     * @param keepUntil absent where it is to be erased
     * @param reason absent likewise
     * @param eraseFrom the first day on which it goes; absent before it was confirmed
     */
    public record Line(
            Retention retention,
            @Nullable LocalDate keepUntil,
            @Nullable KeepReason reason,
            @Nullable LocalDate eraseFrom) {
        /** Whether what holds it is lifted: it would be kept less long than it is. */
        public boolean lifts() {
            return keepUntil != null && keepUntil.isBefore(retention.until().rest());
        }
    }

    /**
     * What somebody wants for a signal.
     *
     * @param keepUntil absent where it is to be erased
     * @param reason absent likewise
     */
    public record Wish(
            ReportId signal,
            @Nullable LocalDate keepUntil,
            @Nullable KeepReason reason) {
        /** Whether it is kept for a reason that holds no names. */
        public boolean loosens() {
            return reason != null && !reason.holds();
        }

        /** What holds it is lifted on this day. */
        public static Wish lift(Retention held, LocalDate today) {
            return new Wish(held.signal(), today, held.keptFor());
        }
    }

    /** How far it is. */
    public enum State {
        PROPOSED,
        /** In its days of grace, in which it can be taken back. */
        CONFIRMED,
        DONE;

        /** As it stands in texts. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public State state() {
        if (doneOn != null) {
            return State.DONE;
        }
        return confirmed == null ? State.PROPOSED : State.CONFIRMED;
    }
}
