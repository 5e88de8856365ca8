package nl.meldroute.desk;

import nl.meldroute.desk.rules.StepTable;
import nl.meldroute.intake.NextStepWords;
import nl.meldroute.intake.Signal;
import org.springframework.stereotype.Component;

/** The words on the button of the next step, for confirmations that tell what comes next. */
@Component
class ButtonWords implements NextStepWords {
    private final Situations situations;

    ButtonWords(Situations situations) {
        this.situations = situations;
    }

    @Override
    public String buttonOf(Signal signal) {
        return StepTable.of(situations.of(signal))
                .map(row -> row.due().step().button())
                .orElse("desk.button.none");
    }
}
