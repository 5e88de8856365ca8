package nl.meldroute.feedback.rules;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.meldroute.intake.Closing;
import nl.meldroute.intake.GateOutcome;
import nl.meldroute.referral.ReactionOutcome;
import org.jspecify.annotations.Nullable;

/** The result that is proposed when a signal is closed (2.2 steps 5 and 6): by the decision, and by what partners told. */
public final class Results {
    private static final String REFERRED = "referred-";
    private static final Map<GateOutcome, Set<String>> FITTING = Map.of(
            GateOutcome.INDICATIONS,
            Set.of("referred-taken-up", "referred-not-taken-up", "referred-no-reaction", "unclear", "knowingly-false"),
            GateOutcome.UNCLEAR,
            Set.of("unclear", "knowingly-false"),
            GateOutcome.NO_INDICATION,
            Set.of("no-indication", "knowingly-false"),
            GateOutcome.ELSEWHERE,
            Set.of("other-desk", "outside", "knowingly-false"));

    private Results() {}

    /**
     * What a result contradicts (reading I-12): the code of the decision, or {@code not-told} where no partner was told; empty where it
     * fits. A result that says more than was decided would keep names longer than may be.
     */
    public static Optional<String> against(@Nullable GateOutcome outcome, boolean told, String result) {
        if (outcome != null && !FITTING.getOrDefault(outcome, Set.of()).contains(result)) {
            return Optional.of(outcome.code());
        }
        return result.startsWith(REFERRED) && !told ? Optional.of("not-told") : Optional.empty();
    }

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
