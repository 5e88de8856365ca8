package nl.meldroute.desk.rules;

import static nl.meldroute.desk.rules.SignalFixtures.MONDAY;
import static nl.meldroute.desk.rules.SignalFixtures.aSignal;
import static org.assertj.core.api.Assertions.assertThat;

import nl.meldroute.desk.rules.SixSteps.Progress;
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
}
