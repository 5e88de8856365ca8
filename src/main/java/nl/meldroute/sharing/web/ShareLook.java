package nl.meldroute.sharing.web;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.meldroute.vault.OwnWordsComparison;

/**
 * What is found in a summary before somebody else reads it.
 *
 * @param names of people in this signal
 * @param telling pieces that tell who saw it
 * @param copied pieces in the reporter's own words
 * @param compared with what the vault holds of the reporter
 */
record ShareLook(List<String> names, List<String> telling, List<String> copied, OwnWordsComparison compared) {
    static final ShareLook NOTHING =
            new ShareLook(List.of(), List.of(), List.of(), new OwnWordsComparison(true, List.of(), List.of()));

    public boolean found() {
        return !seen().isEmpty();
    }

    /**
     * As the form carries it: who presses again saw at least this. Of what the vault holds it says only how much there is:
     * nothing there confirms a guess.
     */
    List<String> seen() {
        Stream<String> reporter =
                IntStream.rangeClosed(1, compared.found().size()).mapToObj(place -> "reporter " + place);
        Stream<String> unchecked = compared.open() ? Stream.of() : Stream.of("unchecked");
        return Stream.of(names.stream(), telling.stream(), copied.stream(), reporter, unchecked)
                .flatMap(pieces -> pieces)
                .toList();
    }
}
