package nl.meldroute.referral;

import java.time.LocalDate;
import java.util.Optional;
import nl.meldroute.intake.Signal;
import nl.meldroute.intake.Stage;

/**
 * A signal at the gate after step 3.
 *
 * @param last the decision before this one, if there was one
 * @param reviewBy the day by which an unclear signal is looked at again, if it was decided today
 * @param reviewAtMost the last day that may be chosen
 */
public record AtTheGate(Signal signal, Optional<Deed> last, LocalDate reviewBy, LocalDate reviewAtMost) {
    public boolean closed() {
        return signal.stage() == Stage.CLOSED;
    }
}
