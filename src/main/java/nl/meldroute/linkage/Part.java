package nl.meldroute.linkage;

import java.util.EnumMap;
import java.util.Map;

/** What a score is the sum of. */
public enum Part {
    /** How many there are to choose from. */
    SIZE,
    FAMILY_NAME,
    GIVEN_NAME,
    /** A second given or family name. */
    MORE_NAMES,
    BIRTH,
    POSTCODE,
    STREET,
    HOUSE_NUMBER,
    CITY,
    PHONE,
    EMAIL,
    LICENCE_PLATE,
    WEBSITE,
    ORGANISATION,
    KVK_NUMBER,
    IDENTIFIER,
    /** Others in the register that it may be as well, somebody of the same household, or somebody who is not in the register. */
    OTHERS;

    private static final Map<Part, Integer> PLACES = new EnumMap<>(Part.class);

    static {
        for (Part one : values()) {
            PLACES.put(one, PLACES.size());
        }
    }

    /** Its place among all, for an array by part: one is read for each of many pairs. */
    public int place() {
        return PLACES.getOrDefault(this, 0);
    }
}
