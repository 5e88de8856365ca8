package nl.meldroute.feedback;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.meldroute.feedback.rules.SafePhrase;
import nl.meldroute.intake.GateOutcome;
import nl.meldroute.intake.Signal;
import nl.meldroute.referral.Reacted;
import nl.meldroute.reporting.FromReporter;

/**
 * What reporter and municipality wrote to each other since the report.
 *
 * @param written by the reporter, oldest first
 * @param said to the reporter, oldest first
 * @param reactions of partners, oldest first
 * @param outside whether the gate sent it to another municipality
 * @param draft what whoever is signed in was writing
 */
public record Conversation(
        Signal signal,
        List<FromReporter> written,
        List<Said> said,
        List<Reacted> reactions,
        boolean outside,
        Optional<ReplyDraft> draft) {
    /** Whether a partner told that help was offered: only then may the reporter be told so (2.2 step 5). */
    public boolean helped() {
        return reactions.stream().anyMatch(Reacted::helped);
    }

    /** The sentences that may be said of this signal. */
    public List<SafePhrase> phrases() {
        boolean elsewhere = signal.gate().outcome() == GateOutcome.ELSEWHERE;
        return Stream.of(SafePhrase.values())
                .filter(phrase -> phrase != SafePhrase.HELPED || helped())
                .filter(phrase -> phrase != SafePhrase.OTHER_DESK || (elsewhere && !outside))
                .filter(phrase -> phrase != SafePhrase.OTHER_MUNICIPALITY || (elsewhere && outside))
                .toList();
    }

    /** Whether something of the reporter was not read yet. */
    public boolean unread() {
        return written.stream().anyMatch(message -> !message.read());
    }

    @Override
    public String toString() {
        return "Conversation[content]";
    }
}
