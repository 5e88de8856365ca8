package nl.meldroute.breakglass;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.meldroute.breakglass.rules.GlassTerms;
import nl.meldroute.kernel.AccountId;
import nl.meldroute.kernel.ReportId;
import nl.meldroute.kernel.SetBack;
import org.jspecify.annotations.Nullable;

/**
 * Reading one signal in an emergency, from the question to the report (design 5, 3f).
 *
 * @param refusedBy who did not agree, or took the question back; absent while nobody did
 * @param opening from the moment the second person agreed; absent before
 * @param report what the two did; absent while nobody wrote it
 * @param reviewed whether the privacy officer is done with it
 */
public record BreakGlass(
        UUID id,
        By asked,
        Words words,
        @Nullable AccountId refusedBy,
        @Nullable Opening opening,
        @Nullable Report report,
        boolean reviewed) {
    /** How long two read at most. */
    public static final Duration AT_MOST = GlassTerms.TO_READ;

    /** How far it is. */
    public enum State {
        /** The second person has not decided. */
        ASKED,
        /** Nobody agreed in time. */
        LAPSED,
        /** Somebody did not agree, or it was taken back. */
        REFUSED,
        /** The two read, if there is one to read. */
        OPEN,
        /** It was ended, or the four hours are over. */
        ENDED;

        /** As it stands in keys of messages. */
        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** Who did something, and when. */
    public record By(AccountId who, Instant at) {}

    /**
     * What one of them asked.
     *
     * @param number of the signal; empty where it is looked for by its address
     * @param address empty likewise
     */
    public record Words(String number, String address, String reason) {
        /** Where they were not opened. */
        static final Words SHUT = new Words("", "", "");

        @Override
        public String toString() {
            return "Words[content]";
        }
    }

    /**
     * What came of it.
     *
     * @param until when it ends by itself
     * @param matches how many open signals were found; only one and only one is read
     * @param signal the one
     * @param ended absent while it runs
     */
    public record Opening(
            By second,
            Instant until,
            int matches,
            @Nullable ReportId signal,
            @Nullable Instant ended) {
        /** Whether there was one and only one to read. */
        public boolean found() {
            return matches == 1;
        }

        boolean open(Instant now) {
            return ended == null && now.isBefore(until) && !SetBack.since(second.at(), now);
        }

        /** When it ended, or will. */
        public Instant end() {
            return ended == null ? until : ended;
        }
    }

    /** What the two did, in the words of one of them. */
    public record Report(By by, String text) {
        @Override
        public String toString() {
            return "Report[content]";
        }
    }

    /** How far it is at this moment. */
    public State state(Instant now) {
        if (refusedBy != null) {
            return State.REFUSED;
        }
        if (opening != null) {
            return opening.open(now) ? State.OPEN : State.ENDED;
        }
        return GlassTerms.lapsed(asked.at(), now) ? State.LAPSED : State.ASKED;
    }

    /** Whether this is one of the two. */
    public boolean isOf(AccountId person) {
        return asked.who().equals(person) || agreedBy(person);
    }

    /** Whether this is the second person. */
    public boolean agreedBy(AccountId person) {
        return opening != null && opening.second().who().equals(person);
    }

    /** Whether this person wrote exactly this report. */
    public boolean reportedBy(AccountId person, String text) {
        return report != null
                && report.by().who().equals(person)
                && report.text().equals(text);
    }

    /** Whether the two agreed, and there was nothing to read. */
    public boolean foundNone() {
        return opening != null && !opening.found();
    }

    /** Until which day the two write what they did; empty where they read nothing, still read, or wrote it. */
    public Optional<LocalDate> reportBy(Instant now) {
        return opening != null && opening.found() && report == null && state(now) == State.ENDED
                ? Optional.of(GlassTerms.reportBy(opening.end()))
                : Optional.empty();
    }

    /** Whether it can be reviewed: nothing has to come any more, and nobody did. */
    public boolean reviewable(Instant now) {
        State state = state(now);
        return !reviewed
                && state != State.ASKED
                && state != State.OPEN
                && reportBy(now).isEmpty();
    }
}
