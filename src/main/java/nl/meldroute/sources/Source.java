package nl.meldroute.sources;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.meldroute.baseregisters.BaseRegister;

/**
 * Where something may be looked up (2.2 step 3).
 *
 * @param inUse whether it may be asked now
 * @param version rises with each change, so that two screens never overwrite each other silently
 * @param register what its file said, if one is in use
 * @param connection which base register it is; empty for a file
 */
public record Source(
        UUID id,
        Kind kind,
        Charter charter,
        boolean inUse,
        int version,
        Optional<Held> register,
        Optional<BaseRegister> connection) {
    /** How it is reached. */
    public enum Kind {
        /** A file that somebody brought. */
        FILE,
        /** A base register, asked over a connection. */
        CONNECTION
    }

    /** What it holds. */
    public enum Holds {
        ADDRESSES,
        PERMITS,
        BUSINESSES,
        INSPECTIONS,
        OTHER;

        /** As it stands in forms and texts. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Holds> of(String code) {
            return Stream.of(values()).filter(one -> one.code().equals(code)).findFirst();
        }
    }

    /** Who may ask it. */
    public enum Askers {
        BOTH,
        OFFICER;

        /** As it stands in forms and texts. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Askers> of(String code) {
            return Stream.of(values()).filter(one -> one.code().equals(code)).findFirst();
        }
    }

    /** Whether it can be asked. */
    public enum State {
        READY,
        OFF,
        /** Nobody put a file in use. */
        EMPTY,
        /** The day of its file is over. */
        EXPIRED,
        /** The connection does not answer. */
        UNREACHABLE,
        /** It is for the officer alone, and the deputy asks. */
        NOT_YOURS;

        /** As it stands in texts. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * What was agreed about it.
     *
     * @param owner who answers for it
     * @param purpose for what it is kept there
     * @param ground on which a question rests if nobody says otherwise
     * @param necessity why it is needed, in one line, if nobody says otherwise
     * @param keptMonths how long what a file said is kept
     */
    public record Charter(
            String name,
            String owner,
            Holds holds,
            String purpose,
            String ground,
            String necessity,
            Askers askers,
            int keptMonths) {}

    /**
     * What its file said, without a word of it.
     *
     * @param expiresOn the day from which it is not searched any more
     */
    public record Held(UUID id, LocalDate addedOn, LocalDate expiresOn, int rows) {}

    /** Whether it can be asked on this day, with the base registers that are connected. */
    public State state(LocalDate today, Set<BaseRegister> connected) {
        if (!inUse) {
            return State.OFF;
        }
        if (kind == Kind.CONNECTION) {
            return connection.filter(connected::contains).isPresent() ? State.READY : State.UNREACHABLE;
        }
        return register.map(held -> held.expiresOn().isAfter(today) ? State.READY : State.EXPIRED)
                .orElse(State.EMPTY);
    }
}
