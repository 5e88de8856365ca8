package nl.meldroute.feedback.rules;

import java.util.List;
import java.util.Optional;
import nl.meldroute.reporting.Progress;

/**
 * What the officer writes to a reporter (2.2 step 6).
 *
 * @param phrases chosen sentences, in the order of the page
 * @param own words of the officer; empty if there are none
 */
public record Reply(List<SafePhrase> phrases, String own) {
    public boolean empty() {
        return phrases.isEmpty() && own.isBlank();
    }

    /** Whether it only asks something: then the reporter still waits for an answer. */
    public boolean question() {
        return phrases.equals(List.of(SafePhrase.QUESTION));
    }

    /** Whether it says that there is a question, and does not say which. */
    public boolean questionMissing() {
        return phrases.contains(SafePhrase.QUESTION) && own.isBlank();
    }

    /** How far the signal is for the reporter after this; empty where that stays as it is. */
    public Optional<Progress> progress(boolean closed) {
        return phrases.contains(SafePhrase.PASSED_ON) && !closed ? Optional.of(Progress.REFERRED) : Optional.empty();
    }

    @Override
    public String toString() {
        return "Reply[content]";
    }
}
