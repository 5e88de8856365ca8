package nl.meldroute.vault.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.meldroute.vault.OwnWords.Place;
import nl.meldroute.vault.OwnWords.What;
import nl.meldroute.vault.Reporter;
import nl.meldroute.vault.Reporter.Detail;

/** Looks for everything that one reporter told about who it is. */
public final class OwnScan {
    private final List<Own> own;

    public OwnScan(Reporter reporter) {
        own = Stream.of(
                        look(
                                reporter,
                                What.NAME,
                                OwnPatterns::name,
                                Detail.NAME,
                                Detail.COLLEAGUE_NAME,
                                Detail.RESIDENT_NAME),
                        look(reporter, What.PHONE, OwnPatterns::phone, Detail.PHONE, Detail.CALL_BACK_NUMBER),
                        look(reporter, What.DEPARTMENT, OwnPatterns::department, Detail.DEPARTMENT))
                .flatMap(patterns -> patterns)
                .toList();
    }

    private record Own(What what, Pattern pattern) {}

    /** Where they stand, in order; what overlaps is one place. */
    public List<Place> places(String text) {
        FoldedText folded = FoldedText.of(text);
        List<Place> found = own.stream()
                .flatMap(mine -> find(mine, folded))
                .sorted(Comparator.comparingInt(Place::start).thenComparing(Place::end, Comparator.reverseOrder()))
                .toList();
        List<Place> apart = new ArrayList<>();
        for (Place place : found) {
            if (apart.isEmpty() || place.start() >= apart.getLast().end()) {
                apart.add(place);
            } else {
                Place last = apart.removeLast();
                apart.add(new Place(last.start(), Math.max(last.end(), place.end()), last.what()));
            }
        }
        return apart;
    }

    private static Stream<Place> find(Own mine, FoldedText folded) {
        Matcher matcher = mine.pattern().matcher(folded.text());
        return matcher.results()
                .map(hit -> new Place(folded.from()[hit.start()], folded.to()[hit.end() - 1], mine.what()));
    }

    private static Stream<Own> look(
            Reporter reporter, What what, Function<String, List<Pattern>> patterns, Detail... details) {
        return Stream.of(details)
                .flatMap(detail -> patterns.apply(reporter.detail(detail)).stream())
                .map(pattern -> new Own(what, pattern));
    }
}
