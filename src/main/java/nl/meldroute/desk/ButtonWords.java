package nl.meldroute.desk;

import java.time.Clock;
import nl.meldroute.desk.rules.StepTable;
import nl.meldroute.desk.rules.Terms;
import nl.meldroute.intake.NextStepWords;
import nl.meldroute.intake.Signal;
import nl.meldroute.policy.Edition;
import nl.meldroute.policy.WorkCalendar;
import org.springframework.stereotype.Component;

/** The words on the button of the next step, for confirmations that tell what comes next. */
@Component
class ButtonWords implements NextStepWords {
    private final Situations situations;
    private final Edition edition;
    private final Clock clock;

    ButtonWords(Situations situations, Edition edition, Clock clock) {
        this.situations = situations;
        this.edition = edition;
        this.clock = clock;
    }

    @Override
    public String buttonOf(Signal signal) {
        return StepTable.of(situations.of(signal), new Terms(edition, WorkCalendar.today(clock)))
                .map(row -> row.due().step().button())
                .orElse("desk.button.none");
    }
}
