package nl.meldroute.retention.rules;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import nl.meldroute.intake.TurnedAway;
import nl.meldroute.policy.Edition;
import nl.meldroute.policy.ParameterName;
import nl.meldroute.retention.Retention.Until;

/**
 * How long a signal is kept, by its result (reading I-12): from the decision that there is no indication, or that it belongs
 * elsewhere; from the last reaction of a partner; of what stayed unclear from the last signal; else from closing. Nothing goes
 * before it is closed.
 */
public final class RetentionTable {
    private static final List<Row> ROWS = List.of(
            row("referred-taken-up", From.REACTION, ParameterName.KEEP_REFERRED, ParameterName.KEEP_REFERRED),
            row("referred-not-taken-up", From.REACTION, ParameterName.KEEP_REFERRED, ParameterName.KEEP_REFERRED),
            row("referred-no-reaction", From.CLOSING, ParameterName.KEEP_REFERRED, ParameterName.KEEP_REFERRED),
            row("unclear", From.SIGNAL, ParameterName.KEEP_UNCLEAR, ParameterName.KEEP_UNCLEAR),
            row(
                    "no-indication",
                    From.DECISION,
                    ParameterName.KEEP_NAMES_NO_INDICATION,
                    ParameterName.KEEP_REST_NO_INDICATION),
            row(
                    "other-desk",
                    From.DECISION,
                    ParameterName.KEEP_NAMES_NO_INDICATION,
                    ParameterName.KEEP_REST_NO_INDICATION),
            row(
                    "outside",
                    From.DECISION,
                    ParameterName.KEEP_NAMES_NO_INDICATION,
                    ParameterName.KEEP_REST_NO_INDICATION),
            row(
                    "knowingly-false",
                    From.DECISION,
                    ParameterName.KEEP_NAMES_NO_INDICATION,
                    ParameterName.KEEP_REST_NO_INDICATION));

    private static final String TURNED_AWAY = "no-indication";

    private RetentionTable() {}

    /** From when a term runs; where there is no such day, from closing. */
    public enum From {
        DECISION,
        REACTION,
        SIGNAL,
        CLOSING
    }

    /**
     * One result.
     *
     * @param from from when its terms run
     * @param names term of the names
     * @param rest term of everything else
     * @param source reading it rests on
     */
    public record Row(
            String result, From from, ParameterName<Period> names, ParameterName<Period> rest, String source) {}

    /** All rows, in the order of the form. */
    public static List<Row> rows() {
        return ROWS;
    }

    /**
     * The row of what became of a signal: its result, or why it was turned away at the inbox, which is kept as if there was no
     * indication.
     */
    public static Row of(String outcome) {
        String result = TurnedAway.REASONS.contains(outcome) ? TURNED_AWAY : outcome;
        return ROWS.stream()
                .filter(one -> one.result().equals(result))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No term for this result"));
    }

    /** Until when a signal is kept that ended so, with this result. */
    public static Until after(Ended ended, String outcome, Edition edition) {
        Row row = of(outcome);
        LocalDate from = ended.from(row.from());
        return new Until(until(ended, from, row.names(), edition), until(ended, from, row.rest(), edition));
    }

    private static LocalDate until(Ended ended, LocalDate from, ParameterName<Period> term, Edition edition) {
        LocalDate until = from.plus(edition.parameter(term, ended.closed()));
        return until.isBefore(ended.closed()) ? ended.closed() : until;
    }

    /** The last day until which anything is kept, whatever the reason. */
    public static LocalDate atMost(LocalDate closed, Edition edition) {
        return closed.plus(edition.parameter(ParameterName.KEEP_REFERRED_AT_MOST, closed));
    }

    private static Row row(String result, From from, ParameterName<Period> names, ParameterName<Period> rest) {
        return new Row(result, from, names, rest, "I-12");
    }
}
