package nl.meldroute.reporting.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.meldroute.kernel.Sha256;

/** A mark of what a page showed, by which it is noticed that another tab changed it in the meantime. */
final class Seen {
    private static final int SHOWN = 16;

    private Seen() {}

    static String of(Map<String, List<String>> fields) {
        Map<String, List<String>> filled = new TreeMap<>(fields);
        filled.values().removeIf(values -> values.stream().allMatch(String::isBlank));
        return Sha256.mark(filled.toString().getBytes(StandardCharsets.UTF_8), SHOWN);
    }
}
