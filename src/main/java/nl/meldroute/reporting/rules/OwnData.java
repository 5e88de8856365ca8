package nl.meldroute.reporting.rules;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.meldroute.vault.OwnWords;
import nl.meldroute.vault.Reporter;

/** Where the reporter's own name, number or department stands in the report; shown, and taken out only if asked. */
public final class OwnData {
    private static final List<String> TEXTS = List.of("story", "place");
    /** Beginning of the field in which what a file shows stands, while it is looked through. */
    private static final String CAPTION = "caption.";

    private static final String TAKEN_OUT = "[…]";
    private static final int AROUND = 40;

    private OwnData() {}

    /**
     * One place.
     *
     * @param id name of the field that decides about it
     * @param before words before it
     * @param found the reporter's own data
     * @param after words after it
     */
    public record Hit(String id, String field, int start, int end, String before, String found, String after) {}

    public static List<Hit> in(Answers answers) {
        Reporter reporter = ReporterAnswers.reporter(answers, Instant.EPOCH);
        List<Hit> hits = new ArrayList<>();
        for (String field : texts(answers)) {
            String text = answers.first(field);
            for (OwnWords.Place place : OwnWords.places(reporter, text)) {
                hits.add(hit(hits.size(), field, text, place));
            }
        }
        return hits;
    }

    /** The answers with what the reporter says that files show, by the id of each. */
    public static Answers withCaptions(Answers answers, Map<UUID, String> captions) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        captions.forEach((file, caption) -> fields.put(CAPTION + file, List.of(caption)));
        return answers.with(List.copyOf(fields.keySet()), fields);
    }

    /** What such an answer says of one file. */
    public static String caption(Answers answers, UUID file) {
        return answers.first(CAPTION + file);
    }

    /** The answers without what they say of files. */
    public static Answers withoutCaptions(Answers answers) {
        return answers.without(texts(answers).stream()
                .filter(field -> field.startsWith(CAPTION))
                .toList());
    }

    /** The answers without the places that were chosen to be taken out. */
    public static Answers without(Answers answers, Set<String> chosen) {
        Map<String, StringBuilder> texts = new LinkedHashMap<>();
        List<String> fields = texts(answers);
        fields.forEach(field -> texts.put(field, new StringBuilder(answers.first(field))));
        List<Hit> hits = in(answers);
        hits.reversed().stream().filter(hit -> chosen.contains(hit.id())).forEach(hit -> {
            StringBuilder text = texts.getOrDefault(hit.field(), new StringBuilder());
            text.replace(hit.start(), hit.end(), TAKEN_OUT);
        });
        Map<String, List<String>> typed = new LinkedHashMap<>();
        texts.forEach((field, text) -> typed.put(field, List.of(text.toString())));
        return answers.with(fields, typed);
    }

    private static List<String> texts(Answers answers) {
        return Stream.concat(
                        TEXTS.stream(), answers.fields().keySet().stream().filter(field -> field.startsWith(CAPTION)))
                .toList();
    }

    private static Hit hit(int number, String field, String text, OwnWords.Place place) {
        String before = text.substring(Math.max(0, place.start() - AROUND), place.start());
        String after = text.substring(place.end(), Math.min(text.length(), place.end() + AROUND));
        return new Hit("own-" + number, field, place.start(), place.end(), before, place.in(text), after);
    }
}
