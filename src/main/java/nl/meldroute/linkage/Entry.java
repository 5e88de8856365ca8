package nl.meldroute.linkage;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/** What somebody wrote of a person, an organisation or a place, as it was written. */
public final class Entry {
    private static final int LONGEST = 400;
    private final String id;
    private final Map<Field, String> values = new EnumMap<>(Field.class);

    /** With nothing in it yet. */
    public Entry(String id) {
        this.id = id;
    }

    /** With these values. */
    public static Entry of(String id, Map<Field, String> values) {
        Entry entry = new Entry(id);
        values.forEach(entry::put);
        return entry;
    }

    /** Of what is far too long only the start is kept. */
    public void put(Field field, String value) {
        values.put(field, value.length() > LONGEST ? value.substring(0, LONGEST) : value);
    }

    /** What it says without some. */
    public Entry without(Set<Field> some) {
        Entry left = new Entry(id);
        values.forEach((field, value) -> {
            if (!some.contains(field)) {
                left.values.put(field, value);
            }
        });
        return left;
    }

    public String id() {
        return id;
    }

    /** Empty where it says nothing. */
    public String get(Field field) {
        return values.getOrDefault(field, "");
    }

    @Override
    public String toString() {
        return "Entry[content]";
    }
}
