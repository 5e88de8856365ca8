package nl.meldroute.linkage;

import java.util.Map;

/** What somebody wrote of a person, an organisation or a place, as it was written. */
public final class Entry {
    private static final int LONGEST = 400;
    private final String id;
    private final String[] values = new String[Field.values().length];

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
        values[field.place()] = value.length() > LONGEST ? value.substring(0, LONGEST) : value;
    }

    public String id() {
        return id;
    }

    /** Empty where it says nothing. */
    public String get(Field field) {
        String value = values[field.place()];
        return value == null ? "" : value;
    }

    @Override
    public String toString() {
        return "Entry[content]";
    }
}
