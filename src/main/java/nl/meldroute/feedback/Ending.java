package nl.meldroute.feedback;

import java.util.Set;
import nl.meldroute.feedback.rules.OpenTask;
import nl.meldroute.intake.Signal;
import nl.meldroute.intake.Stage;

/**
 * How far a signal is from its end.
 *
 * @param open what still waits
 * @param last what changed it last
 */
public record Ending(Signal signal, Set<OpenTask> open, Happened last) {
    public boolean closed() {
        return signal.stage() == Stage.CLOSED;
    }
}
