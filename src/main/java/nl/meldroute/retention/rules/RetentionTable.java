package nl.meldroute.retention.rules;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import nl.meldroute.intake.TurnedAway;
import nl.meldroute.policy.Edition;
import nl.meldroute.policy.ParameterName;
import nl.meldroute.retention.Retention.Until;

/**
 * How long a signal is kept after it was closed, by its result (reading I-12). The terms run from closing.
 * Where a partner reacted before that, the reading lets them run from the reaction: a signal is kept that much longer here.
 */
public final class RetentionTable {
    private static final List<Row> ROWS = List.of(
            row("referred-taken-up", ParameterName.KEEP_REFERRED, ParameterName.KEEP_REFERRED),
            row("referred-not-taken-up", ParameterName.KEEP_REFERRED, ParameterName.KEEP_REFERRED),
            row("referred-no-reaction", ParameterName.KEEP_REFERRED, ParameterName.KEEP_REFERRED),
            row("unclear", ParameterName.KEEP_UNCLEAR, ParameterName.KEEP_UNCLEAR),
            row("no-indication", ParameterName.KEEP_NAMES_NO_INDICATION, ParameterName.KEEP_REST_NO_INDICATION),
            row("other-desk", ParameterName.KEEP_NAMES_NO_INDICATION, ParameterName.KEEP_REST_NO_INDICATION),
            row("outside", ParameterName.KEEP_NAMES_NO_INDICATION, ParameterName.KEEP_REST_NO_INDICATION),
            row("knowingly-false", ParameterName.KEEP_NAMES_NO_INDICATION, ParameterName.KEEP_REST_NO_INDICATION));

    private static final String TURNED_AWAY = "no-indication";

    private RetentionTable() {}

    /**
     * One result.
     *
     * @param names term of the names
     * @param rest term of everything else
     * @param source reading it rests on
     */
    public record Row(String result, ParameterName<Period> names, ParameterName<Period> rest, String source) {}

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

    /** Until when a signal is kept that was closed on this day with this result. */
    public static Until after(LocalDate closed, String outcome, Edition edition) {
        Row row = of(outcome);
        return new Until(
                closed.plus(edition.parameter(row.names(), closed)),
                closed.plus(edition.parameter(row.rest(), closed)));
    }

    /** The last day until which anything is kept, whatever the reason. */
    public static LocalDate atMost(LocalDate closed, Edition edition) {
        return closed.plus(edition.parameter(ParameterName.KEEP_REFERRED_AT_MOST, closed));
    }

    private static Row row(String result, ParameterName<Period> names, ParameterName<Period> rest) {
        return new Row(result, names, rest, "I-12");
    }
}
