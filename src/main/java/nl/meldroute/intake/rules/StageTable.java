package nl.meldroute.intake.rules;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.meldroute.intake.Stage;

/**
 * Which act leads from which stage to which (2.2 steps 1 to 4 and 6; readings I-12, I-14). One row to a possibility; what has no
 * row can't be done.
 */
public final class StageTable {
    private static final List<Row> ROWS = List.of(
            new Row(Set.of(Stage.DRAFT, Stage.DRAFT_READ), Act.ALARM, Stage.DRAFT, "I-14"),
            new Row(Set.of(Stage.DRAFT, Stage.DRAFT_READ, Stage.CLOSED), Act.HAND_IN, Stage.NEW, "2.2 1.1"),
            new Row(
                    Set.of(Stage.TAKEN_UP, Stage.ANSWERED, Stage.CLOSED),
                    Act.HAND_IN_NUMBERED,
                    Stage.TAKEN_UP,
                    "2.2 1.1"),
            new Row(Set.of(Stage.DRAFT), Act.READ, Stage.DRAFT_READ, "2.2 2.1"),
            new Row(Set.of(Stage.NEW), Act.READ, Stage.READ, "2.2 2.1"),
            new Row(Set.of(Stage.DRAFT_READ, Stage.READ), Act.TAKE_UP, Stage.TAKEN_UP, "2.2 2.1"),
            new Row(Set.of(Stage.DRAFT_READ, Stage.READ), Act.TURN_AWAY, Stage.CLOSED, "I-12"),
            new Row(Set.of(Stage.DRAFT_READ), Act.HAND_OVER, Stage.DRAFT, "I-10"),
            new Row(Set.of(Stage.READ), Act.HAND_OVER, Stage.NEW, "I-10"),
            new Row(Set.of(Stage.TAKEN_UP), Act.DECIDE, Stage.TAKEN_UP, "I-12"),
            new Row(Set.of(Stage.ANSWERED), Act.DECIDE, Stage.ANSWERED, "I-12"),
            new Row(Set.of(Stage.TAKEN_UP), Act.REFER, Stage.TAKEN_UP, "2.2 4.1"),
            new Row(Set.of(Stage.ANSWERED), Act.REFER, Stage.ANSWERED, "2.2 4.1"),
            new Row(Set.of(Stage.TAKEN_UP, Stage.ANSWERED), Act.ANSWER, Stage.ANSWERED, "2.2 6.1"),
            new Row(Set.of(Stage.CLOSED), Act.ANSWER, Stage.CLOSED, "2.2 6.1"),
            new Row(Set.of(Stage.TAKEN_UP, Stage.ANSWERED), Act.CLOSE, Stage.CLOSED, "2.2 6.1"),
            new Row(Set.of(Stage.CLOSED), Act.REOPEN, Stage.TAKEN_UP, "2.2 6.1"),
            new Row(Set.of(Stage.CLOSED), Act.TAKE_BACK, Stage.READ, "I-12"),
            new Row(Set.of(Stage.CLOSED), Act.TAKE_BACK_DRAFT, Stage.DRAFT_READ, "I-12"));

    private StageTable() {}

    /** What changes a stage. */
    public enum Act {
        /** More danger than before, in a draft that was not sent. */
        ALARM,
        /** Also of the rest of a draft that raised an alarm. */
        HAND_IN,
        /** The rest of a draft that raised an alarm and has a number. */
        HAND_IN_NUMBERED,
        READ,
        TAKE_UP,
        TURN_AWAY,
        HAND_OVER,
        /** At the gate after step 3; again where it was unclear, or something changed. */
        DECIDE,
        /** All of step 4: establish, consult, tell a partner or say why not. */
        REFER,
        ANSWER,
        CLOSE,
        /** Of a signal with a number. */
        REOPEN,
        /** Of a signal that did not belong here, and has no number. */
        TAKE_BACK,
        /** The same, of a draft that was not sent. */
        TAKE_BACK_DRAFT
    }

    /**
     * One possibility.
     *
     * @param source sentence or reading it rests on
     */
    public record Row(Set<Stage> from, Act act, Stage to, String source) {}

    /** All rows, in their order. */
    public static List<Row> rows() {
        return ROWS;
    }

    /** Where the act leads; empty where it can't be done. */
    public static Optional<Stage> after(Stage stage, Act act) {
        return ROWS.stream()
                .filter(row -> row.act() == act && row.from().contains(stage))
                .map(Row::to)
                .findFirst();
    }
}
