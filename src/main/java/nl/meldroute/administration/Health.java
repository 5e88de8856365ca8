package nl.meldroute.administration;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How the product fares.
 *
 * @param jobs what runs by itself, and how many of it went wrong the last time
 */
public record Health(Mail mail, State scanner, Jobs jobs, Backup backup, Proof proof) {
    /** How one part of it is. */
    public enum State {
        FINE,
        /** Something has to be done. */
        TROUBLE,
        /** Nobody set it up. */
        ABSENT
    }

    /**
     * Notices that leave.
     *
     * @param server whether the mail server takes none
     * @param webhook whether the other system of the municipality takes none
     */
    public record Mail(State state, boolean server, boolean webhook) {}

    /**
     * What runs by itself.
     *
     * @param waits until when nothing is erased, since the clock jumped; absent where it did not
     */
    public record Jobs(int all, int failed, @Nullable Instant waits) {
        public State state() {
            return failed == 0 && waits == null ? State.FINE : State.TROUBLE;
        }
    }

    /**
     * The backup.
     *
     * @param last when one was complete; absent where no mark tells
     * @param drill whether restoring one was tried lately
     */
    public record Backup(State state, @Nullable Instant last, Drill drill) {}

    /**
     * Restoring a backup, to see whether that works.
     *
     * @param last when it was tried and went well; absent where no mark tells
     * @param vault when the vault opened in it, which takes a holder; absent where it never did
     */
    public record Drill(
            State state, @Nullable LocalDate last, @Nullable LocalDate vault, boolean vaultLately) {
        /** Whether it was tried, and the vault stayed shut. */
        public boolean half() {
            return state == State.FINE && !vaultLately;
        }
    }

    /**
     * The proof of the audit.
     *
     * @param written whether the last checkpoint could be written
     * @param same whether the audit is the one that was signed before
     */
    public record Proof(boolean written, boolean same) {
        public State state() {
            return written && same ? State.FINE : State.TROUBLE;
        }
    }
}
