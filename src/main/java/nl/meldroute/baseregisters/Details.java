package nl.meldroute.baseregisters;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import tools.jackson.databind.JsonNode;

/** Details of a row in their order, without those that the register does not give. */
final class Details {
    private static final int LONGEST = 200;
    private final List<Looked.Detail> details = new ArrayList<>();

    Details add(String field, String value) {
        String text = value.strip();
        if (!text.isEmpty()) {
            details.add(new Looked.Detail(field, text.length() > LONGEST ? text.substring(0, LONGEST) : text));
        }
        return this;
    }

    Looked.Row row() {
        return new Looked.Row(List.copyOf(details));
    }

    /** The text of a field; empty where it is not there or no text or number. */
    static String text(JsonNode of, String field) {
        JsonNode value = of.path(field);
        return value.isString() || value.isNumber() || value.isBoolean() ? value.asString() : "";
    }

    /** All texts of a list, with commas. */
    static String texts(JsonNode list) {
        StringJoiner all = new StringJoiner(", ");
        list.forEach(one -> all.add(one.asString("")));
        return all.toString();
    }

    /** Those that are there, parted by a space. */
    static String line(String... parts) {
        StringJoiner line = new StringJoiner(" ");
        for (String part : parts) {
            if (!part.isBlank()) {
                line.add(part);
            }
        }
        return line.toString();
    }
}
