package nl.meldroute.desk.rules;

import static nl.meldroute.desk.rules.SignalFixtures.MONDAY;
import static nl.meldroute.desk.rules.SignalFixtures.aSignal;
import static org.assertj.core.api.Assertions.assertThat;

import nl.meldroute.desk.rules.SixSteps.Progress;
import nl.meldroute.intake.Awaits;
import nl.meldroute.intake.Gate;
import nl.meldroute.intake.GateOutcome;
import nl.meldroute.intake.Signal;
import nl.meldroute.intake.Stage;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Beleidsplan 2.2: hoe ver een signaal is in de zes stappen")
class SixStepsTest {
    @Test
    void an_answer_ends_the_sixth_step_until_the_signal_is_opened_again() {
        Signal answered = aSignal().answeredOn(MONDAY).build();
        assertThat(SixSteps.of(answered, Step.CLOSE).getLast()).isEqualTo(Progress.DONE);
        Signal opened = aSignal().answeredOn(MONDAY).in(Stage.TAKEN_UP).build();
        assertThat(SixSteps.of(opened, Step.ANSWER).getLast()).isEqualTo(Progress.NOW);
    }

    @Test
    @DisplayName("Lezing I-12: het besluit sluit stap 3; zonder aanwijzingen zijn stap 4 en 5 niet nodig")
    void the_decision_ends_the_third_step_and_may_skip_the_next_two() {
        Signal referring = aSignal()
                .takenUpOn(MONDAY)
                .decided(GateOutcome.INDICATIONS, MONDAY)
                .asking(Gate.Asks.PARTNER)
                .build();
        assertThat(SixSteps.of(referring, Step.CHOOSE_PARTNER).subList(2, 5))
                .containsExactly(Progress.DONE, Progress.NOW, Progress.AHEAD);
        Signal referred = aSignal()
                .takenUpOn(MONDAY)
                .decided(GateOutcome.INDICATIONS, MONDAY)
                .build();
        assertThat(SixSteps.of(referred, Step.ANSWER).subList(2, 5))
                .as("nobody has to react any more")
                .containsExactly(Progress.DONE, Progress.DONE, Progress.DONE);
        Signal innocent = aSignal()
                .takenUpOn(MONDAY)
                .decided(GateOutcome.NO_INDICATION, MONDAY)
                .build();
        assertThat(SixSteps.of(innocent, Step.ANSWER).subList(2, 5))
                .containsExactly(Progress.DONE, Progress.SKIPPED, Progress.SKIPPED);
        assertThat(SixSteps.of(aSignal().takenUpOn(MONDAY).build(), Step.DECIDE).get(2))
                .isEqualTo(Progress.NOW);
    }

    @Test
    @DisplayName("STAP 5 is bezig zolang een partner nog moet reageren, ook als het antwoord aan de melder eerst komt")
    void the_fifth_step_is_busy_while_a_partner_has_to_react() {
        SignalFixtures waiting = aSignal()
                .takenUpOn(MONDAY)
                .decided(GateOutcome.INDICATIONS, MONDAY)
                .waitingUntil(MONDAY.plusDays(14), Awaits.Chase.REMIND);
        assertThat(SixSteps.of(waiting.build(), Step.ANSWER).subList(3, 6))
                .containsExactly(Progress.DONE, Progress.NOW, Progress.NOW);
        Signal early = aSignal()
                .takenUpOn(MONDAY)
                .waitingUntil(MONDAY.plusDays(14), Awaits.Chase.REMIND)
                .build();
        assertThat(SixSteps.of(early, Step.DECIDE).get(4))
                .as("the police is told before the gate")
                .isEqualTo(Progress.NOW);
        Signal closed = waiting.in(Stage.CLOSED).build();
        assertThat(SixSteps.of(closed, null).get(4)).isEqualTo(Progress.AHEAD);
    }
}
