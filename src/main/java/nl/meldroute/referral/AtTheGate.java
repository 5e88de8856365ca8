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
    /** Whether that decision waits for a talk with the lawyer: it is decided again, with what came of it. */
    public boolean forTheLawyer() {
        return last.filter(deed -> deed.word(Weighing.CRIME).equals(Deciding.FOR_THE_LAWYER))
                .isPresent();
    }

    public boolean closed() {
        return signal.stage() == Stage.CLOSED;
    }
}
