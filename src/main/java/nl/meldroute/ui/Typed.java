package nl.meldroute.ui;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** One value of a form that was sent, to give back when the form could not be taken. */
public record Typed(String name, String value) {
    /** Fields that carry what the page said, to know what was seen. */
    private static final Set<String> SEEN = Set.of("seen", "was");

    private static final Pattern CHOSEN = Pattern.compile("[a-z0-9-]*[a-z][a-z0-9-]*|[0-9]{0,4}");

    /** Each value of the fields on its own, in their order. */
    public static List<Typed> each(Map<String, List<String>> fields) {
        return fields.entrySet().stream()
                .flatMap(field -> field.getValue().stream().map(value -> new Typed(field.getKey(), value)))
                .toList();
    }

    /** Whether nobody wrote it: a code, a day, a version, or what the page carries to know what was seen. */
    public boolean chosen() {
        return SEEN.contains(name) || CHOSEN.matcher(value).matches();
    }
}
