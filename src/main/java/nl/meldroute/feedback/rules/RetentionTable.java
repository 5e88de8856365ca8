package nl.meldroute.feedback.rules;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import nl.meldroute.intake.GateOutcome;
import nl.meldroute.policy.Edition;
import nl.meldroute.policy.ParameterName;
import nl.meldroute.referral.ReactionOutcome;
import org.jspecify.annotations.Nullable;

/**
 * How long a signal is kept after it was closed, by its result (reading I-12). The terms run from closing: what should
 * start them later, a reaction of a partner or another signal about the same, is not recorded yet.
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

    private RetentionTable() {}

    /**
     * One result.
     *
     * @param names term of the names
     * @param rest term of everything else
     * @param source reading it rests on
     */
    public record Row(String result, ParameterName<Period> names, ParameterName<Period> rest, String source) {}

    /** Until when what is kept. */
    public record Until(LocalDate names, LocalDate rest) {}

    /** All rows, in the order of the form. */
    public static List<Row> rows() {
        return ROWS;
    }

    /** The result that the decision after step 3 proposes; none where the partners have to tell (reading I-12). */
    public static Optional<String> proposed(@Nullable GateOutcome outcome) {
        return switch (outcome) {
            case null -> Optional.empty();
            case INDICATIONS -> Optional.empty();
            case UNCLEAR -> Optional.of("unclear");
            case NO_INDICATION -> Optional.of("no-indication");
            case ELSEWHERE -> Optional.of("other-desk");
        };
    }

    /**
     * The result that decision and partners propose (2.2 step 5): taken up where one of them acts.
     *
     * @param waiting whether a partner did not react yet
     */
    public static Optional<String> proposed(
            @Nullable GateOutcome outcome, List<ReactionOutcome> reactions, boolean waiting) {
        if (outcome != GateOutcome.INDICATIONS || (reactions.isEmpty() && !waiting)) {
            return proposed(outcome);
        }
        if (reactions.stream().anyMatch(ReactionOutcome::acts)) {
            return Optional.of("referred-taken-up");
        }
        return Optional.of(
                reactions.contains(ReactionOutcome.NOT_TAKEN_UP) ? "referred-not-taken-up" : "referred-no-reaction");
    }

    /** Until when a signal is kept that was closed on this day with this result. */
    public static Until after(LocalDate closed, String result, Edition edition) {
        Row row = ROWS.stream()
                .filter(one -> one.result().equals(result))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No term for this result"));
        return new Until(
                closed.plus(edition.parameter(row.names(), closed)),
                closed.plus(edition.parameter(row.rest(), closed)));
    }

    private static Row row(String result, ParameterName<Period> names, ParameterName<Period> rest) {
        return new Row(result, names, rest, "I-12");
    }
}
