package nl.meldroute.feedback;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.meldroute.feedback.rules.OpenTask;
import nl.meldroute.feedback.rules.Results;
import nl.meldroute.intake.Signal;
import nl.meldroute.intake.Stage;
import nl.meldroute.referral.Reacted;
import nl.meldroute.referral.ReactionOutcome;
import nl.meldroute.retention.Retention.Until;

/**
 * How far a signal is from its end.
 *
 * @param open what still waits
 * @param last what changed it last
 * @param reactions of partners, oldest first
 * @param told whether a partner was told
 * @param outside whether the gate sent it to another municipality
 * @param kept until when it would be kept if it were closed today, by result; empty of what is closed
 */
public record Ending(
        Signal signal,
        Set<OpenTask> open,
        Happened last,
        List<Reacted> reactions,
        boolean told,
        boolean outside,
        Map<String, Until> kept) {
    /** What a result contradicts; empty where it fits. */
    public Optional<String> against(String result) {
        return Results.against(signal.gate().outcome(), told, result);
    }

    /** The result that is proposed; empty where nothing says it. */
    public Optional<String> proposed() {
        List<ReactionOutcome> outcomes =
                reactions.stream().map(Reacted::outcome).toList();
        return Results.proposed(
                signal.gate().outcome(), outcomes, signal.awaits().isPresent(), outside);
    }

    /** Until when it would be kept with this result (reading I-12); empty where the result does not fit, or it is closed. */
    public Optional<Until> keptWith(String result) {
        return against(result).isPresent() ? Optional.empty() : Optional.ofNullable(kept.get(result));
    }

    public boolean closed() {
        return signal.stage() == Stage.CLOSED;
    }
}
