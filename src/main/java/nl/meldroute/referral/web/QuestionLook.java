package nl.meldroute.referral.web;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.meldroute.vault.OwnWordsComparison;

/**
 * What is found in a question before the reporting-code officer reads it.
 *
 * @param names of people in this signal
 * @param telling pieces that tell who saw it
 * @param compared with what the vault holds of the reporter
 */
record QuestionLook(List<String> names, List<String> telling, OwnWordsComparison compared) {
    static final QuestionLook NOTHING =
            new QuestionLook(List.of(), List.of(), new OwnWordsComparison(true, List.of(), List.of()));

    public boolean found() {
        return !seen().isEmpty();
    }

    /** As the form carries it, without a word of the reporter: who presses again saw this, and nothing less. */
    String seen() {
        List<String> reporter = compared.found().isEmpty() ? List.of() : List.of(compared.seen());
        return Stream.of(names, telling, reporter).flatMap(List::stream).collect(Collectors.joining(" | "));
    }
}
