package nl.meldroute.desk.rules;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import nl.meldroute.intake.Awaits;
import nl.meldroute.intake.Enquired;
import nl.meldroute.intake.Gate;
import nl.meldroute.intake.Signal;
import nl.meldroute.intake.Stage;
import nl.meldroute.policy.ParameterName;
import nl.meldroute.reporting.Alarm;

/**
 * The table of next steps, one row to a state; the first row that fits counts (2.2). A signal that fits
 * none asks for nothing.
 */
public final class StepTable {
    private static final String RECEIVE = "2.2 2.1";
    private static final String ANSWER = "2.2 6.1";
    private static final String ALARM = "I-14";
    private static final String GATE = "I-12";
    private static final String FACTS = "I-04";
    private static final String RECORD = "2.2 3.1";
    private static final String ENRICH = "2.2 3.2";
    private static final String CHASE = "2.2 5.1";

    private static final List<Row> ROWS = List.of(
            new Row(
                    State.DRAFT_ALARM,
                    in(Stage.DRAFT),
                    new Due(Step.READ_DRAFT, Term.AT_ONCE, ParameterName.EFFORT_DRAFT_WITH_ALARM),
                    ALARM),
            new Row(
                    State.NEW_DANGER,
                    in(Stage.NEW).and((at, _) -> at.signal().alarm() == Alarm.NOW),
                    new Due(Step.TAKE_UP, Term.AT_ONCE, ParameterName.EFFORT_NEW_WITH_ALARM),
                    ALARM),
            new Row(
                    State.NEW_ALARM,
                    in(Stage.NEW)
                            .and((at, _) -> at.signal().alarm() == Alarm.TODAY
                                    || at.signal().minor()),
                    new Due(Step.TAKE_UP, Term.SAME_DAY, ParameterName.EFFORT_NEW_WITH_ALARM),
                    ALARM),
            new Row(
                    State.NEW,
                    in(Stage.NEW),
                    new Due(Step.TAKE_UP, Term.FIRST_LOOK, ParameterName.EFFORT_NEW),
                    RECEIVE),
            new Row(
                    State.OPENED,
                    in(Stage.READ).or(in(Stage.DRAFT_READ)),
                    new Due(Step.TAKE_UP, Term.ACCEPT, ParameterName.EFFORT_ACCEPT),
                    RECEIVE),
            new Row(
                    State.POLICE,
                    (at, _) -> at.signal().mustCallPolice(),
                    new Due(Step.CALL_POLICE, Term.POLICE, ParameterName.EFFORT_CALL_POLICE),
                    "2.2 4.2"),
            new Row(
                    State.MATCHES,
                    in(Stage.TAKEN_UP).or(in(Stage.ANSWERED)).and((at, _) -> at.matches() > 0),
                    new Due(Step.LOOK_AT_MATCHES, Term.MATCHES, ParameterName.EFFORT_MATCHES),
                    RECORD),
            new Row(
                    State.ENQUIRY_ANSWERED,
                    (at, _) -> at.signal().enquired().filter(Enquired::answered).isPresent(),
                    new Due(Step.READ_ENQUIRY, Term.ENQUIRY, ParameterName.EFFORT_READ_ENQUIRY),
                    ENRICH),
            new Row(
                    State.MESSAGE,
                    (at, _) -> at.signal().moments().messageSince() != null,
                    new Due(Step.READ_MESSAGE, Term.READ_MESSAGE, ParameterName.EFFORT_MESSAGE),
                    ANSWER),
            new Row(
                    State.REMIND_DEPARTMENT,
                    (at, terms) -> at.signal()
                            .enquired()
                            .filter(enquired -> enquired.late(terms.today()))
                            .isPresent(),
                    new Due(Step.REMIND_DEPARTMENT, Term.ENQUIRY, ParameterName.EFFORT_REMIND),
                    ENRICH),
            new Row(
                    State.FACTS,
                    (at, _) -> at.signal().asks(Gate.Asks.FACTS) && !at.signal().mustDecide(),
                    new Due(Step.ESTABLISH, Term.CONSULT, ParameterName.EFFORT_DECIDE),
                    FACTS),
            new Row(
                    State.CONSULT,
                    (at, _) -> at.signal().asks(Gate.Asks.CONSULTATION),
                    new Due(Step.CONSULT, Term.CONSULT, ParameterName.EFFORT_CONSULT),
                    "2.2 4.5"),
            new Row(
                    State.AGREED,
                    agreed(false),
                    new Due(Step.SEE_TO_AGREEMENT, Term.AGREED, ParameterName.EFFORT_CALL),
                    RECORD),
            new Row(
                    State.PERSON_AGAIN,
                    agreed(true),
                    new Due(Step.LOOK_AT_PERSON, Term.AGREED, ParameterName.EFFORT_NOTE),
                    RECORD),
            new Row(
                    State.ENQUIRED,
                    StepTable::enquired,
                    new Due(Step.READ_ENQUIRY, Term.ENQUIRY, ParameterName.EFFORT_READ_ENQUIRY),
                    ENRICH),
            new Row(
                    State.DECIDE,
                    (at, _) -> at.signal().mustDecide(),
                    new Due(Step.DECIDE, Term.DECIDE, ParameterName.EFFORT_DECIDE),
                    GATE),
            new Row(
                    State.PARTNER,
                    (at, _) -> at.signal().asks(Gate.Asks.PARTNER),
                    new Due(Step.CHOOSE_PARTNER, Term.REFER, ParameterName.EFFORT_REFER),
                    "2.2 4.1"),
            new Row(
                    State.LAWYER,
                    (at, _) -> at.signal().asks(Gate.Asks.LAWYER),
                    new Due(Step.LAWYER, Term.LAWYER, ParameterName.EFFORT_LAWYER),
                    GATE),
            new Row(
                    State.REMIND,
                    late(Awaits.Chase.REMIND),
                    new Due(Step.REMIND, Term.REACTION, ParameterName.EFFORT_REMIND),
                    CHASE),
            new Row(
                    State.CALL_PARTNER,
                    late(Awaits.Chase.CALL),
                    new Due(Step.CALL_PARTNER, Term.REACTION, ParameterName.EFFORT_REACTION),
                    CHASE),
            new Row(
                    State.DISCUSS,
                    late(Awaits.Chase.DISCUSS),
                    new Due(Step.DISCUSS, Term.REACTION, ParameterName.EFFORT_REACTION),
                    CHASE),
            new Row(
                    State.UNANSWERED,
                    StepTable::unanswered,
                    new Due(Step.ANSWER, Term.ANSWER, ParameterName.EFFORT_ANSWER),
                    ANSWER),
            new Row(
                    State.WAITING,
                    (at, _) -> at.signal().awaits().isPresent(),
                    new Due(Step.READ_REACTION, Term.REACTION, ParameterName.EFFORT_REACTION),
                    CHASE),
            new Row(
                    State.REVIEW,
                    (at, _) -> at.signal().toReview(),
                    new Due(Step.REVIEW, Term.REVIEW, ParameterName.EFFORT_DECIDE),
                    GATE),
            new Row(
                    State.UNSENT,
                    in(Stage.TAKEN_UP).and((at, _) -> !at.signal().sent()),
                    new Due(Step.CLOSE, Term.CLOSE, ParameterName.EFFORT_CLOSE),
                    ANSWER),
            new Row(
                    State.BEFORE_START,
                    in(Stage.TAKEN_UP).and((at, _) -> at.signal().beforeStart()),
                    new Due(Step.CLOSE, Term.CLOSE, ParameterName.EFFORT_CLOSE),
                    ANSWER),
            new Row(
                    State.ANSWERED,
                    in(Stage.ANSWERED),
                    new Due(Step.CLOSE, Term.CLOSE, ParameterName.EFFORT_CLOSE),
                    ANSWER),
            new Row(
                    State.RETENTION,
                    in(Stage.CLOSED).and((at, _) -> at.keptUntil() != null),
                    new Due(Step.KEEP_OR_ERASE, Term.RETENTION, ParameterName.EFFORT_ERASE),
                    GATE));

    private StepTable() {}

    /** What has to be done, by when, and how long it takes. */
    public record Due(Step step, Term term, ParameterName<Duration> effort) {}

    /**
     * One state.
     *
     * @param source sentence of the plan, or reading, that it rests on
     */
    public record Row(State state, BiPredicate<Situation, Terms> fits, Due due, String source) {}

    /** All rows, in their order. */
    public static List<Row> rows() {
        return ROWS;
    }

    /** The first row that fits. */
    public static Optional<Row> of(Situation situation, Terms terms) {
        return ROWS.stream().filter(row -> row.fits().test(situation, terms)).findFirst();
    }

    /** The row of this state. */
    public static Row of(State state) {
        return ROWS.stream()
                .filter(row -> row.state() == state)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No row for " + state));
    }

    private static BiPredicate<Situation, Terms> in(Stage stage) {
        return (at, _) -> at.signal().stage() == stage;
    }

    /** The day came for which something is agreed: in a call, or about a person. */
    private static BiPredicate<Situation, Terms> agreed(boolean ofPerson) {
        return (at, terms) -> at.signal()
                .agreed()
                .filter(agreed -> agreed.ofPerson() == ofPerson && agreed.due(terms.today()))
                .isPresent();
    }

    /** A partner did not react in time. */
    private static BiPredicate<Situation, Terms> late(Awaits.Chase chase) {
        return (at, terms) -> at.signal()
                .awaits()
                .filter(awaits -> awaits.chase() == chase && awaits.late(terms.today()))
                .isPresent();
    }

    /** The decision waits for a department, unless the term of the answer to the reporter is near. */
    private static boolean enquired(Situation at, Terms terms) {
        Signal signal = at.signal();
        boolean waits = signal.enquired()
                .filter(enquired -> enquired.waits(terms.today()))
                .isPresent();
        return waits && signal.mustDecide() && !(toAnswer(signal) && terms.answerNear(signal));
    }

    /** The reporter waits, and no partner is waited for, or the term of the answer is near. */
    private static boolean unanswered(Situation at, Terms terms) {
        Signal signal = at.signal();
        return toAnswer(signal) && (signal.awaits().isEmpty() || terms.answerNear(signal));
    }

    private static boolean toAnswer(Signal signal) {
        return signal.stage() == Stage.TAKEN_UP && signal.answerable();
    }
}
