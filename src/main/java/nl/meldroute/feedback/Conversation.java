package nl.meldroute.feedback;

import java.util.List;
import java.util.Optional;
import nl.meldroute.intake.Signal;
import nl.meldroute.referral.Reacted;
import nl.meldroute.reporting.FromReporter;

/**
 * What reporter and municipality wrote to each other since the report.
 *
 * @param written by the reporter, oldest first
 * @param said to the reporter, oldest first
 * @param reactions of partners, oldest first
 * @param draft what whoever is signed in was writing
 */
public record Conversation(
        Signal signal,
        List<FromReporter> written,
        List<Said> said,
        List<Reacted> reactions,
        Optional<ReplyDraft> draft) {
    /** Whether a partner told that help was offered: only then may the reporter be told so (2.2 step 5). */
    public boolean helped() {
        return reactions.stream().anyMatch(Reacted::helped);
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
