package nl.meldroute.linkage.text;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number of a house, and what tells apart the doors behind it.
 *
 * @param number 0 where there is none
 * @param addition letter and addition without what people write differently; empty where there is none
 */
public record HouseNumber(int number, String addition) {
    public static final HouseNumber NONE = new HouseNumber(0, "");
    private static final Pattern NUMBERED = Pattern.compile("(\\d{1,6})(.*)");
    private static final Map<String, String> DOORS =
            Map.of("i", "1", "ii", "2", "iii", "3", "iv", "4", "1hoog", "1", "2hoog", "2", "3hoog", "3", "4hoog", "4");
    private static final int LONGEST = 6;

    /** What stands behind a street or in the fields for it. */
    public static HouseNumber parse(String number, String letter, String addition) {
        Matcher found = NUMBERED.matcher(Letters.plain(number));
        if (!found.lookingAt()) {
            return NONE;
        }
        String rest = Letters.plain(found.group(2) + " " + letter + " " + addition);
        return new HouseNumber(Integer.parseInt(found.group(1)), door(rest));
    }

    private static String door(String plain) {
        StringBuilder door = new StringBuilder();
        for (String word : Letters.words(plain.replace("bis", " ").replace(" hoog", "hoog"))) {
            if (!word.equals("hs") && !word.equals("huis")) {
                door.append(DOORS.getOrDefault(word, word));
            }
        }
        return door.length() > LONGEST ? door.substring(0, LONGEST) : door.toString();
    }
}
