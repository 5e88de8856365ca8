package nl.meldroute.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What was registered when a signal was taken up is put right.
 *
 * @param version the one that somebody looked at
 * @param to as it should stand
 * @param reason empty where none was given
 */
public record Correcting(int version, Registration to, String reason) {
    /** What can be put right here; form and intervention are facts, and have a page of their own. */
    public static final List<String> FIELDS = List.of("short-name", "seen-as", "source", "follows-from");

    private static final Map<String, Function<Registration, String>> PARTS = Map.of(
            "short-name", Registration::shortName,
            "seen-as", Registration::seenAs,
            "source", Registration::source,
            "follows-from", Registration::followsFrom);

    /** What stands in one of the {@link #FIELDS}. */
    public static String part(Registration registration, String field) {
        return PARTS.getOrDefault(field, _ -> "").apply(registration);
    }

    /** What changes, with what it was: as it stands on the timeline. Empty where nothing does. */
    Map<String, String> words(Registration before) {
        Map<String, String> words = new HashMap<>();
        FIELDS.stream()
                .filter(field -> !part(before, field).equals(part(to, field)))
                .forEach(field -> {
                    words.put(field, part(to, field));
                    words.put(field + "-was", part(before, field));
                });
        if (!words.isEmpty() && !reason.isEmpty()) {
            words.put("reason", reason);
        }
        return words;
    }

    @Override
    public String toString() {
        return "Correcting[content]";
    }
}
