package nl.meldroute.linkage;

import java.util.EnumMap;
import java.util.Map;

/** How one fact of a question agrees with the same fact of a record. For words the closest come first. */
public enum Level {
    /** The same. */
    EXACT,
    /** Spelt differently for the same sound, or another name for the same street. */
    SOUND,
    /** One edit or digit apart. */
    NEAR,
    /** Names for one person, such as Johannes and Jan. */
    NICK,
    /** Two edits apart. */
    FAR,
    /** Only a first letter was written. */
    INITIAL,
    /** Day and month, or given and family name, changed places. */
    SWAPPED,
    /** Of a birth date only the year agrees; of a postcode only the area. */
    PARTLY,
    /** The day and the month agree, and the year does not. */
    ANNIVERSARY,
    /** An age fits. */
    FITS,
    /** An age nearly fits. */
    NEARLY,
    /** Something else. */
    OTHER,
    /** Another address altogether: of somebody else, or of who moved. */
    ELSEWHERE,
    /** One of the two does not say it. */
    MISSING;

    private static final Map<Level, Integer> PLACES = new EnumMap<>(Level.class);

    static {
        for (Level one : values()) {
            PLACES.put(one, PLACES.size());
        }
    }

    /** Its place among all, for an array by level: one is read for each of many pairs. */
    public int place() {
        return PLACES.getOrDefault(this, 0);
    }
}
