package nl.meldroute.feedback;

import java.util.List;
import java.util.Optional;
import nl.meldroute.intake.Signal;
import nl.meldroute.reporting.FromReporter;

/**
 * What reporter and municipality wrote to each other since the report.
 *
 * @param written by the reporter, oldest first
 * @param said to the reporter, oldest first
 * @param draft what whoever is signed in was writing
 */
public record Conversation(Signal signal, List<FromReporter> written, List<Said> said, Optional<ReplyDraft> draft) {
    /** Whether something of the reporter was not read yet. */
    public boolean unread() {
        return written.stream().anyMatch(message -> !message.read());
    }

    @Override
    public String toString() {
        return "Conversation[content]";
    }
}
