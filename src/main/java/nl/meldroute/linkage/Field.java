package nl.meldroute.linkage;

import java.util.Arrays;
import java.util.Locale;
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
