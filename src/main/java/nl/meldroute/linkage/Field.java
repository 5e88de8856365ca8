package nl.meldroute.linkage;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What a question or a record may say, by the name of its column. */
public enum Field {
    GIVEN_NAMES,
    INFIX,
    SURNAME,
    /** A date in any order, a year, or an age. */
    BIRTH_DATE,
    STREET,
    HOUSE_NUMBER,
    HOUSE_LETTER,
    HOUSE_ADDITION,
    POSTCODE,
    CITY,
    COUNTRY,
    PHONE,
    EMAIL,
    LICENCE_PLATE,
    WEBSITE,
    ORGANISATION_NAME,
    TRADE_NAME,
    KVK_NUMBER,
    IDENTIFIER;

    private static final Map<Field, Integer> PLACES = new EnumMap<>(Field.class);

    static {
        for (Field one : values()) {
            PLACES.put(one, PLACES.size());
        }
    }

    /** Its place among all, for an array by field: one is read for each of many pairs. */
    public int place() {
        return PLACES.getOrDefault(this, 0);
    }

    /** The column of a file. */
    public String column() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Empty for a column nobody knows. */
    public static Optional<Field> of(String column) {
        return Arrays.stream(values())
                .filter(field -> field.column().equals(column.strip().toLowerCase(Locale.ROOT)))
                .findFirst();
    }
}
