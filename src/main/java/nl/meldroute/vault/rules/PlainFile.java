package nl.meldroute.vault.rules;

import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A file that people carry between the product and a machine without a network: a title, and below it lines that each say what
 * they hold. It can be read, printed, mailed and pasted; spaces around a line and empty lines do not count.
 */
final class PlainFile {
    private static final int LONGEST = 200_000;
    private static final String FORMAT = "format";
    private static final String ONE = "1";
    private final String title;
    private final Map<String, String> lines;

    private PlainFile(String title, Map<String, String> lines) {
        this.title = title;
        this.lines = lines;
    }

    static PlainFile of(String title) {
        return new PlainFile(title, Map.of(FORMAT, ONE));
    }

    /** The lines below this title; empty where it is another file, not ours, or says the same twice. */
    static Optional<PlainFile> read(String title, String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        Map<String, String> lines = new LinkedHashMap<>();
        boolean titled = false;
        for (String line :
                text.lines().map(String::strip).filter(one -> !one.isEmpty()).toList()) {
            int colon = line.indexOf(": ");
            if (!titled) {
                titled = line.equals(title);
            } else if (colon < 1
                    || lines.put(
                                    line.substring(0, colon),
                                    line.substring(colon + 2).strip())
                            != null) {
                return Optional.empty();
            }
        }
        return Optional.of(new PlainFile(title, lines)).filter(file -> file.is(FORMAT, ONE));
    }

    PlainFile with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(lines);
        more.put(name, value);
        return new PlainFile(title, more);
    }

    PlainFile with(String name, byte[] value) {
        return with(name, written(value));
    }

    Map<String, String> lines() {
        return lines;
    }

    String text(String name) {
        return lines.getOrDefault(name, "");
    }

    /** The number of a line; 0 where there is none. */
    int number(String name) {
        return text(name).matches("[0-9]{1,2}") ? Integer.parseInt(text(name)) : 0;
    }

    /** The bytes of a line; none where there are none, or where they are written in another way than ours. */
    byte[] bytes(String name) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(text(name));
            return written(bytes).equals(text(name)) ? bytes : new byte[0];
        } catch (IllegalArgumentException notOurs) {
            return new byte[0];
        }
    }

    String print() {
        StringBuilder text = new StringBuilder(title).append('\n');
        lines.forEach(
                (name, value) -> text.append(name).append(": ").append(value).append('\n'));
        return text.toString();
    }

    private static String written(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private boolean is(String name, String value) {
        return text(name).equals(value);
    }
}
