package nl.meldroute.intake;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a signal stands at the gate after step 3, and what step 4 still asks (reading I-12). Kept here, so that one table says
 * what comes next; who decides and advises stands in the module that refers.
 *
 * @param outcome what was decided; absent while nothing was
 * @param at when it was decided, or since when it has to be decided anew
 * @param reviewOn when an unclear signal is looked at again
 * @param asks what step 4 asks first
 * @param awaits whose reaction is waited for in step 5; absent where nobody's is
 * @param enquired what a department was asked in step 3 and nobody is done with; absent where nothing was
 */
public record Gate(
        @Nullable GateOutcome outcome,
        @Nullable Instant at,
        @Nullable LocalDate reviewOn,
        Asks asks,
        @Nullable Awaits awaits,
        @Nullable Enquired enquired) {
    /** Of a signal on which nothing was decided. */
    public static final Gate NONE = new Gate(null, null, null, Asks.NOTHING, null, null);

    /** What step 4 asks. */
    public enum Asks {
        NOTHING,
        /** To look at the facts anew: what was registered since says otherwise (reading I-04). */
        FACTS,
        /** To consult the reporting-code officer (2.2 4.5). */
        CONSULTATION,
        /** To tell a partner, or to say why not (2.2 4.1 to 4.6). */
        PARTNER,
        /** To discuss with the lawyer whether a crime is reported; never reported by itself. */
        LAWYER
    }

    /** What step 4 asks from now on. */
    public Gate asking(Asks next) {
        return new Gate(outcome, at, reviewOn, next, awaits, enquired);
    }

    /** Whose reaction is waited for from now on. */
    public Gate awaiting(@Nullable Awaits next) {
        return new Gate(outcome, at, reviewOn, asks, next, enquired);
    }

    /** What a department was asked, from now on; absent where nothing is open. */
    public Gate enquiring(@Nullable Enquired next) {
        return new Gate(outcome, at, reviewOn, asks, awaits, next);
    }

    /** It is to be decided anew: a partner needs more than is known (2.2 step 5). */
    public Gate anew(Instant when) {
        return new Gate(null, when, null, Asks.NOTHING, awaits, enquired);
    }

    Gate decided(Decision decision, Instant when) {
        return new Gate(decision.outcome(), when, decision.reviewOn(), decision.asks(), awaits, enquired);
    }

    /** There is something new: what was no indication, or elsewhere, or unclear, is decided anew. */
    Gate reopened(Instant when) {
        return outcome == GateOutcome.INDICATIONS ? this : anew(when);
    }
}
