package nl.meldroute.desk.rules;

import static nl.meldroute.desk.rules.SignalFixtures.MONDAY;
import static nl.meldroute.desk.rules.SignalFixtures.aSignal;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.meldroute.intake.Awaits.Chase;
import nl.meldroute.intake.GateOutcome;
import nl.meldroute.intake.Signal;
import nl.meldroute.policy.Editions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Beleidsplan 2.2, STAP 3: wat een afdeling is gevraagd, en wat dan de volgende stap is")
class EnquiredTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final LocalDate SOON = TODAY.plusDays(3);
    private static final LocalDate PAST = TODAY.minusDays(1);

    private static NextStep next(Signal signal) {
        return NextStep.of(Situation.of(signal), new Terms(Editions.standard(), TODAY))
                .orElseThrow();
    }

    private static SignalFixtures taken() {
        return aSignal().takenUpOn(MONDAY);
    }

    @Test
    @DisplayName("Binnen de termijn wacht het besluit op de afdeling")
    void within_its_term_the_decision_waits_for_the_department() {
        NextStep next = next(taken().askingADepartment(SOON, false).build());
        assertThat(next.state()).isEqualTo(State.ENQUIRED);
        assertThat(next.step()).isEqualTo(Step.READ_ENQUIRY);
        assertThat(next.term()).isEqualTo(SOON);
        assertThat(next.waiting()).isTrue();
        assertThat(next(taken().askingADepartment(TODAY, false).build()).waiting())
                .as("on its last day")
                .isTrue();
    }

    @Test
    @DisplayName("Te laat: de afdeling wordt herinnerd")
    void past_its_term_the_department_is_reminded() {
        NextStep next = next(taken().askingADepartment(PAST, false).build());
        assertThat(next.step()).isEqualTo(Step.REMIND_DEPARTMENT);
        assertThat(next.term()).isEqualTo(PAST);
        assertThat(next.waiting()).isFalse();
    }

    @Test
    @DisplayName("Een antwoord wordt gelezen, ook na het besluit, en vóór een bericht van de melder")
    void an_answer_is_read_before_anything_else_of_step_3() {
        assertThat(next(taken().askingADepartment(SOON, true)
                                .withMessageSince(TODAY)
                                .build())
                        .state())
                .isEqualTo(State.ENQUIRY_ANSWERED);
        SignalFixtures decided =
                taken().decided(GateOutcome.INDICATIONS, MONDAY).waitingUntil(SOON, Chase.REMIND);
        assertThat(next(decided.askingADepartment(SOON, true).build()).state()).isEqualTo(State.ENQUIRY_ANSWERED);
        assertThat(next(decided.askingADepartment(SOON, false).build()).state())
                .as("after the decision a department holds nothing up")
                .isEqualTo(State.WAITING);
    }

    @Test
    @DisplayName("Een onduidelijk signaal rust niet zolang een antwoord van een afdeling niet is gelezen")
    void an_unclear_signal_does_not_rest_on_an_unread_answer() {
        SignalFixtures unclear = aSignal().answeredOn(MONDAY).decided(GateOutcome.UNCLEAR, MONDAY);
        Signal resting = unclear.reviewedOn(TODAY.plusMonths(6)).build();
        assertThat(NextStep.later(resting, TODAY)).isTrue();
        assertThat(NextStep.later(unclear.askingADepartment(SOON, true).build(), TODAY))
                .isFalse();
    }

    @Test
    @DisplayName("Bijna aan het eind van de termijn van de melder wacht het besluit niet meer op een afdeling")
    void near_the_term_of_the_reporter_nobody_waits_for_a_department() {
        LocalDate old = TODAY.minusDays(22);
        assertThat(next(aSignal()
                                .receivedOn(old)
                                .takenUpOn(old)
                                .askingADepartment(SOON, false)
                                .build())
                        .step())
                .isEqualTo(Step.DECIDE);
    }

    @Test
    void whoever_is_in_danger_comes_first() {
        assertThat(next(taken().needingIntervention(false)
                                .askingADepartment(SOON, true)
                                .build())
                        .step())
                .isEqualTo(Step.CALL_POLICE);
    }
}
