package nl.meldroute.desk.rules;

import static nl.meldroute.desk.rules.SignalFixtures.MONDAY;
import static nl.meldroute.desk.rules.SignalFixtures.aDraftWithAlarm;
import static nl.meldroute.desk.rules.SignalFixtures.aSignal;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import nl.meldroute.intake.Gate;
import nl.meldroute.intake.GateOutcome;
import nl.meldroute.intake.Signal;
import nl.meldroute.intake.Stage;
import nl.meldroute.policy.Editions;
import nl.meldroute.policy.PolicyReference;
import nl.meldroute.reporting.Alarm;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Beleidsplan 2.2: elk signaal heeft één volgende stap")
class NextStepTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private static Optional<NextStep> next(SignalFixtures signal) {
        return NextStep.of(Situation.of(signal.build()), new Terms(Editions.standard(), TODAY));
    }

    private static void assertNext(SignalFixtures signal, Step step, LocalDate term, int minutes) {
        assertThat(next(signal)).hasValueSatisfying(next -> {
            assertThat(next.step()).isEqualTo(step);
            assertThat(next.term()).isEqualTo(term);
            assertThat(next.minutes()).isEqualTo(minutes);
        });
    }

    @Test
    @DisplayName("Lezing I-14: een concept met alarm wordt meteen gelezen")
    void a_draft_with_alarm_is_read_at_once() {
        assertNext(aDraftWithAlarm(), Step.READ_DRAFT, MONDAY, 5);
        assertThat(next(aDraftWithAlarm()).map(NextStep::atOnce)).contains(true);
    }

    @Test
    @DisplayName("Lezing I-14: gevaar nu is meteen, twijfel en misschien jonger dan 18 is vandaag, de rest 1 werkdag")
    void a_new_signal_is_looked_at_as_soon_as_its_alarm_asks() {
        assertNext(aSignal().withAlarm(Alarm.NOW), Step.TAKE_UP, MONDAY, 3);
        assertThat(next(aSignal().withAlarm(Alarm.NOW)).map(NextStep::atOnce)).contains(true);
        assertNext(aSignal().withAlarm(Alarm.TODAY), Step.TAKE_UP, MONDAY, 3);
        assertNext(aSignal().perhapsMinor(), Step.TAKE_UP, MONDAY, 3);
        assertThat(next(aSignal().perhapsMinor()).map(NextStep::atOnce)).contains(false);
        assertNext(aSignal(), Step.TAKE_UP, MONDAY.plusDays(1), 2);
        LocalDate friday = LocalDate.of(2026, 11, 20);
        assertNext(aSignal().receivedOn(friday), Step.TAKE_UP, MONDAY, 2);
    }

    @Test
    @DisplayName("Beleidsplan 2.2, STAP 2: gelezen en niet opgepakt is binnen 7 dagen oppakken")
    void what_was_read_is_taken_up_within_a_week() {
        assertNext(aSignal().in(Stage.READ), Step.TAKE_UP, MONDAY.plusDays(7), 3);
        assertNext(aDraftWithAlarm().in(Stage.DRAFT_READ), Step.TAKE_UP, MONDAY.plusDays(7), 3);
    }

    @Test
    @DisplayName("Beleidsplan 2.2, STAP 4, zin 2: moet er nu iemand ingrijpen, dan eerst AVIM bellen")
    void police_comes_before_messages_and_answers() {
        SignalFixtures urgent =
                aSignal().needingIntervention(false).takenUpOn(TODAY).withMessageSince(MONDAY);
        assertNext(urgent, Step.CALL_POLICE, TODAY, 5);
        assertThat(next(urgent).map(NextStep::atOnce)).contains(true);
        SignalFixtures called =
                aSignal().needingIntervention(true).takenUpOn(TODAY).withMessageSince(MONDAY);
        assertNext(called, Step.READ_MESSAGE, MONDAY.plusDays(7), 1);
    }

    @Test
    @DisplayName("Beleidsplan 2.2, STAP 3, zin 1: raakvlakken bekijken, 7 dagen na het oppakken of na het vinden")
    void matches_are_looked_at_before_anything_that_has_no_danger() {
        Signal signal = aSignal().takenUpOn(MONDAY).withMessageSince(MONDAY).build();
        Terms terms = new Terms(Editions.standard(), TODAY);
        NextStep next = NextStep.of(new Situation(signal, 2, MONDAY), terms).orElseThrow();
        assertThat(next.step()).isEqualTo(Step.LOOK_AT_MATCHES);
        assertThat(next.count()).isEqualTo(2);
        assertThat(next.term()).isEqualTo(MONDAY.plusDays(7));
        NextStep found = NextStep.of(new Situation(signal, 1, MONDAY.plusDays(30)), terms)
                .orElseThrow();
        assertThat(found.term()).isEqualTo(MONDAY.plusDays(37));
        Signal urgent = aSignal().needingIntervention(false).takenUpOn(TODAY).build();
        assertThat(NextStep.of(new Situation(urgent, 2, MONDAY), terms).map(NextStep::step))
                .contains(Step.CALL_POLICE);
        Signal closed = aSignal().answeredOn(MONDAY).in(Stage.CLOSED).build();
        assertThat(NextStep.of(new Situation(closed, 2, MONDAY), terms)).isEmpty();
    }

    @Test
    @DisplayName("Beleidsplan 2.2, STAP 6: de melder hoort binnen 28 dagen iets")
    void an_answer_is_written_within_four_weeks() {
        assertNext(
                aSignal().takenUpOn(TODAY).decided(GateOutcome.NO_INDICATION, TODAY),
                Step.ANSWER,
                MONDAY.plusDays(28),
                2);
        assertNext(
                aSignal().answeredOn(TODAY).decided(GateOutcome.NO_INDICATION, TODAY),
                Step.CLOSE,
                TODAY.plusDays(7),
                1);
    }

    @Test
    @DisplayName("Beleidsplan 2.2, STAP 6: wie nooit verstuurde, heeft geen volgcode en krijgt geen antwoord")
    void a_draft_that_was_taken_up_is_closed_without_an_answer() {
        assertNext(
                aSignal().neverSent().takenUpOn(TODAY).decided(GateOutcome.ELSEWHERE, TODAY),
                Step.CLOSE,
                TODAY.plusDays(7),
                1);
    }

    @Test
    @DisplayName("Beleidsplan 1.4: van voor de start is er geen melder; de termijnen lopen vanaf het invoeren")
    void what_is_from_before_the_start_is_closed_without_an_answer() {
        assertNext(aSignal().fromBeforeStart().takenUpOn(TODAY), Step.DECIDE, TODAY.plusDays(14), 2);
        SignalFixtures decided = aSignal().fromBeforeStart().takenUpOn(TODAY).decided(GateOutcome.NO_INDICATION, TODAY);
        assertNext(decided, Step.CLOSE, TODAY.plusDays(7), 1);
        assertThat(SixSteps.of(decided.build(), null).getLast()).isEqualTo(SixSteps.Progress.SKIPPED);
        assertNext(
                aSignal()
                        .fromBeforeStart()
                        .takenUpOn(TODAY)
                        .decided(GateOutcome.UNCLEAR, TODAY)
                        .reviewedOn(TODAY.plusDays(30)),
                Step.REVIEW,
                TODAY.plusDays(30),
                2);
    }

    @Test
    @DisplayName("Lezing I-12: na stap 3 een besluit, binnen 14 dagen na het oppakken")
    void what_was_taken_up_is_decided_also_when_it_was_answered_before() {
        assertNext(aSignal().takenUpOn(TODAY), Step.DECIDE, TODAY.plusDays(14), 2);
        assertNext(aSignal().answeredOn(TODAY), Step.DECIDE, TODAY.plusDays(14), 2);
        assertNext(aSignal().neverSent().takenUpOn(TODAY), Step.DECIDE, TODAY.plusDays(14), 2);
    }

    @Test
    @DisplayName("Beleidsplan 2.2, STAP 4: eerst overleg, dan de partners, dan het antwoord")
    void step_4_asks_for_consultation_then_for_partners() {
        SignalFixtures signal = aSignal().takenUpOn(MONDAY).decided(GateOutcome.INDICATIONS, TODAY);
        assertNext(signal.asking(Gate.Asks.FACTS), Step.ESTABLISH, TODAY.plusDays(7), 2);
        assertNext(signal.asking(Gate.Asks.CONSULTATION), Step.CONSULT, TODAY.plusDays(7), 5);
        assertNext(signal.asking(Gate.Asks.PARTNER), Step.CHOOSE_PARTNER, MONDAY.plusDays(14), 4);
        assertNext(signal.asking(Gate.Asks.LAWYER), Step.LAWYER, TODAY.plusDays(7), 5);
        assertNext(signal.asking(Gate.Asks.NOTHING), Step.ANSWER, MONDAY.plusDays(28), 2);
        SignalFixtures young = aSignal().perhapsMinor().takenUpOn(MONDAY).decided(GateOutcome.INDICATIONS, TODAY);
        assertNext(young.asking(Gate.Asks.CONSULTATION), Step.CONSULT, TODAY, 5);
        assertNext(young.asking(Gate.Asks.FACTS), Step.ESTABLISH, TODAY, 2);
    }

    @Test
    @DisplayName("Lezing I-12: onduidelijk rust tot de gekozen dag, en wordt dan opnieuw bekeken")
    void what_is_unclear_rests_until_it_is_looked_at_again() {
        LocalDate later = TODAY.plusMonths(6);
        SignalFixtures waiting =
                aSignal().takenUpOn(MONDAY).decided(GateOutcome.UNCLEAR, TODAY).reviewedOn(later);
        assertNext(waiting, Step.ANSWER, MONDAY.plusDays(28), 2);
        assertThat(NextStep.later(waiting.build(), TODAY)).isFalse();
        SignalFixtures answered =
                aSignal().answeredOn(TODAY).decided(GateOutcome.UNCLEAR, TODAY).reviewedOn(later);
        assertNext(answered, Step.REVIEW, later, 2);
        assertThat(NextStep.later(answered.build(), TODAY)).isTrue();
        assertThat(NextStep.later(answered.build(), later)).isFalse();
        assertThat(NextStep.later(answered.asking(Gate.Asks.FACTS).build(), TODAY))
                .as("the facts are asked anew")
                .isFalse();
        answered.asking(Gate.Asks.NOTHING);
        assertThat(NextStep.later(answered.withMessageSince(TODAY).build(), TODAY))
                .isFalse();
    }

    @Test
    @DisplayName("Beleidsplan 2.2, STAP 6: ook na afsluiten wordt een bericht gelezen")
    void a_message_is_read_also_after_closing() {
        assertNext(
                aSignal().answeredOn(MONDAY).in(Stage.CLOSED).withMessageSince(TODAY),
                Step.READ_MESSAGE,
                TODAY.plusDays(7),
                1);
        assertThat(next(aSignal().answeredOn(MONDAY).in(Stage.CLOSED))).isEmpty();
    }

    @Test
    void a_closed_signal_whose_term_ends_asks_whether_it_goes_after_a_message_was_read() {
        Terms terms = new Terms(Editions.standard(), TODAY);
        LocalDate until = TODAY.plusDays(12);
        SignalFixtures closed = aSignal().answeredOn(MONDAY).in(Stage.CLOSED);
        NextStep next = NextStep.of(new Situation(closed.build(), 0, null, until), terms)
                .orElseThrow();
        assertThat(next)
                .extracting(NextStep::state, NextStep::step, NextStep::term, NextStep::minutes)
                .containsExactly(State.RETENTION, Step.KEEP_OR_ERASE, until, 1);
        Signal written = closed.withMessageSince(TODAY).build();
        assertThat(NextStep.of(new Situation(written, 0, null, until), terms).map(NextStep::step))
                .contains(Step.READ_MESSAGE);
        Signal open = aSignal().answeredOn(MONDAY).build();
        assertThat(NextStep.of(new Situation(open, 0, null, until), terms).map(NextStep::step))
                .as("open signals are kept anyway")
                .isNotEqualTo(Optional.of(Step.KEEP_OR_ERASE));
    }

    @Test
    void a_term_that_ends_on_a_day_off_moves_to_the_next_working_day() {
        LocalDate christmasEve = LocalDate.of(2026, 12, 18);
        assertNext(aSignal().in(Stage.READ).receivedOn(christmasEve), Step.TAKE_UP, LocalDate.of(2026, 12, 28), 3);
    }

    @Test
    void danger_and_what_was_not_read_is_never_put_off() {
        LocalDate until = TODAY.plusDays(3);
        assertThat(NextStep.later(aSignal().takenUpOn(MONDAY).putOffUntil(until).build(), TODAY))
                .isTrue();
        assertThat(NextStep.later(aSignal().takenUpOn(MONDAY).putOffUntil(until).build(), until))
                .isFalse();
        assertThat(NextStep.later(aSignal().putOffUntil(until).build(), TODAY)).isFalse();
        Signal urgent = aSignal()
                .needingIntervention(false)
                .takenUpOn(MONDAY)
                .putOffUntil(until)
                .build();
        assertThat(NextStep.later(urgent, TODAY)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(State.class)
    void each_state_has_one_row_and_rests_on_the_policy(State state) {
        assertThat(StepTable.rows()).filteredOn(row -> row.state() == state).hasSize(1);
        String source = StepTable.of(state).source();
        assertThat(
                        source.startsWith("I-")
                                ? Editions.standard().reading(source).id()
                                : Editions.standard()
                                        .sentence(PolicyReference.parse(source))
                                        .reference()
                                        .toString())
                .isEqualTo(source);
    }

    @Test
    @DisplayName("Beleidsplan 2.2, STAP 3: op de dag van een afspraak is die de volgende stap, en geen dag eerder")
    void what_was_agreed_is_next_on_its_day_and_not_before() {
        SignalFixtures taken = aSignal().takenUpOn(MONDAY);
        assertNext(taken.agreedFor(TODAY, false), Step.SEE_TO_AGREEMENT, TODAY, 5);
        assertNext(taken.agreedFor(MONDAY, true), Step.LOOK_AT_PERSON, MONDAY, 1);
        assertThat(next(taken.agreedFor(TODAY.plusDays(1), false)).map(NextStep::step))
                .contains(Step.DECIDE);
    }

    @Test
    @DisplayName(
            "Wat dringender is, gaat voor een afspraak: ingrijpen, een bericht, en overleg over wie jonger kan zijn dan 18")
    void what_is_more_urgent_comes_before_an_agreement() {
        SignalFixtures agreed = aSignal().takenUpOn(MONDAY).agreedFor(TODAY, false);
        assertThat(next(agreed.withMessageSince(TODAY)).map(NextStep::step)).contains(Step.READ_MESSAGE);
        SignalFixtures consult = aSignal()
                .perhapsMinor()
                .takenUpOn(MONDAY)
                .decided(GateOutcome.INDICATIONS, TODAY)
                .agreedFor(TODAY, true);
        assertThat(next(consult.asking(Gate.Asks.CONSULTATION)).map(NextStep::step))
                .contains(Step.CONSULT);
        assertThat(next(consult.asking(Gate.Asks.PARTNER)).map(NextStep::step)).contains(Step.LOOK_AT_PERSON);
        assertThat(next(consult.needingIntervention(false)).map(NextStep::step)).contains(Step.CALL_POLICE);
    }

    @Test
    @DisplayName("Wie op anderen wacht of later terugkomt, komt op de dag van een afspraak in Nu te doen")
    void a_day_that_came_neither_waits_nor_rests() {
        SignalFixtures asked = aSignal().takenUpOn(MONDAY).askingADepartment(TODAY.plusDays(3), false);
        assertThat(next(asked).map(NextStep::waiting)).contains(true);
        assertThat(next(asked.agreedFor(TODAY, false)).map(NextStep::waiting)).contains(false);
        SignalFixtures unclear = aSignal()
                .answeredOn(MONDAY)
                .decided(GateOutcome.UNCLEAR, MONDAY)
                .reviewedOn(TODAY.plusMonths(6));
        assertThat(NextStep.later(unclear.build(), TODAY)).isTrue();
        assertThat(NextStep.later(unclear.agreedFor(TODAY, true).build(), TODAY))
                .isFalse();
    }
}
