package nl.meldroute.referral.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.meldroute.intake.GateOutcome;
import nl.meldroute.policy.Edition;
import nl.meldroute.policy.ParameterName;
import nl.meldroute.policy.WorkCalendar;

/**
 * The gate after step 3 (reading I-12): what follows from each outcome. The plan gives no such gate; step 4 would follow also
 * where step 3 disproved the signal.
 */
public final class GateTable {
    private static final List<Row> ROWS = List.of(
            new Row(GateOutcome.INDICATIONS, Opens.DUTIES),
            new Row(GateOutcome.UNCLEAR, Opens.POSSIBILITIES),
            new Row(GateOutcome.NO_INDICATION, Opens.NOTHING),
            new Row(GateOutcome.ELSEWHERE, Opens.NOTHING));

    private GateTable() {}

    /** What of step 4 may be done. */
    public enum Opens {
        DUTIES,
        POSSIBILITIES,
        NOTHING
    }

    /** One outcome, and what it opens. How long is kept what ends so, says the table of retention. */
    public record Row(GateOutcome outcome, Opens opens) {
        /** Whether a day is set on which it is looked at again. */
        public boolean reviewed() {
            return opens == Opens.POSSIBILITIES;
        }
    }

    /** All rows, in the order of the form. */
    public static List<Row> rows() {
        return ROWS;
    }

    public static Row of(GateOutcome outcome) {
        return ROWS.stream()
                .filter(row -> row.outcome() == outcome)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No row for " + outcome));
    }

    /** The last day for looking again, where it is looked at again. */
    public static Optional<LocalDate> review(GateOutcome outcome, LocalDate decided, Edition edition) {
        return of(outcome).reviewed()
                ? Optional.of(WorkCalendar.end(decided, edition.parameter(ParameterName.REVIEW_UNCLEAR, decided)))
                : Optional.empty();
    }
}
