package nl.meldroute.feedback.rules;

import java.util.List;
import java.util.Optional;
import nl.meldroute.intake.Closing;
import nl.meldroute.intake.GateOutcome;
import nl.meldroute.referral.ReactionOutcome;
import org.jspecify.annotations.Nullable;

/** The result that is proposed when a signal is closed (2.2 steps 5 and 6): by the decision, and by what partners told. */
public final class Results {
    private Results() {}

    /**
     * Taken up where one of the partners acts; what the decision proposes where no partner was told.
     *
     * @param waiting whether a partner did not react yet
     * @param outside whether the gate sent it to another municipality
     */
    public static Optional<String> proposed(
            @Nullable GateOutcome outcome, List<ReactionOutcome> reactions, boolean waiting, boolean outside) {
        if (outcome == GateOutcome.ELSEWHERE && outside) {
            return Optional.of("outside");
        }
        if (outcome != GateOutcome.INDICATIONS || (reactions.isEmpty() && !waiting)) {
            return Closing.proposed(outcome);
        }
        if (reactions.stream().anyMatch(ReactionOutcome::acts)) {
            return Optional.of("referred-taken-up");
        }
        return Optional.of(
                reactions.contains(ReactionOutcome.NOT_TAKEN_UP) ? "referred-not-taken-up" : "referred-no-reaction");
    }
}
