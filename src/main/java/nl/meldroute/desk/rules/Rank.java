package nl.meldroute.desk.rules;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.Locale;
import java.util.UUID;
import nl.meldroute.intake.Signal;
import org.jspecify.annotations.Nullable;

/**
 * The place of a task in the list: first its group, in it the earliest term, then whoever may be younger than 18, then the
 * oldest. The id comes last, so that the order never changes by itself. No hidden score.
 */
public record Rank(Group group, boolean atOnce, @Nullable LocalDate term, boolean minor, LocalDate day, UUID id)
        implements Comparable<Rank> {
    private static final Comparator<Rank> ORDER = Comparator.comparing((Rank rank) -> rank.group)
            .thenComparing(rank -> !rank.atOnce)
            .thenComparing(rank -> rank.term == null ? LocalDate.MAX : rank.term)
            .thenComparing(rank -> !rank.minor)
            .thenComparing(Rank::day)
            .thenComparing(Rank::id);

    /** The groups in their order. What waits for others is in a list of its own. */
    public enum Group {
        /** An alarm that nobody opened, or somebody has to step in now and the police was not called. */
        DANGER,
        /** Past its term. */
        LATE,
        /** The term ends today or this week. */
        THIS_WEEK,
        /** New, and not opened. */
        UNOPENED,
        /** Somebody wrote, or has to be told something. */
        CAME_IN,
        /** The rest. */
        CAN_GO_ON;

        /** As it stands in texts. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public static Rank of(Signal signal, NextStep next, LocalDate today) {
        Group group = group(next, today);
        return new Rank(
                group,
                next.atOnce(),
                next.term(),
                signal.minor(),
                signal.day(),
                signal.id().value());
    }

    /** Of something a colleague did, that has to be seen. */
    public static Rank ofNotice(UUID id, LocalDate day) {
        return new Rank(Group.CAME_IN, false, null, false, day, id);
    }

    private static Group group(NextStep next, LocalDate today) {
        LocalDate sunday = today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        return switch (next.state()) {
            case DRAFT_ALARM, NEW_DANGER, NEW_ALARM, POLICE -> Group.DANGER;
            case State _ when next.term().isBefore(today) -> Group.LATE;
            case State _ when !next.term().isAfter(sunday) -> Group.THIS_WEEK;
            case NEW -> Group.UNOPENED;
            case MESSAGE, ENQUIRY_ANSWERED -> Group.CAME_IN;
            case OPENED,
                    MATCHES,
                    REMIND_DEPARTMENT,
                    AGREED,
                    PERSON_AGAIN,
                    ENQUIRED,
                    DECIDE,
                    FACTS,
                    CONSULT,
                    PARTNER,
                    LAWYER,
                    REMIND,
                    CALL_PARTNER,
                    DISCUSS,
                    WAITING,
                    REVIEW,
                    UNSENT,
                    BEFORE_START,
                    UNANSWERED,
                    ANSWERED,
                    RETENTION -> Group.CAN_GO_ON;
        };
    }

    @Override
    public int compareTo(Rank other) {
        return ORDER.compare(this, other);
    }
}
