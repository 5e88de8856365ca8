package nl.meldroute.linkage.score;

import java.util.regex.Pattern;
import nl.meldroute.linkage.Level;
import nl.meldroute.linkage.Part;
import nl.meldroute.linkage.index.Row;
import nl.meldroute.linkage.index.Words;

/** How a postcode agrees. A Dutch one names a street; of others only the area. */
final class PostcodeLevels {
    private static final Pattern DUTCH = Pattern.compile("[1-9]\\d{3}[A-Z]{2}");
    private static final int REMEMBERED = 512;
    private static final int NEAR_ONES = 10;
    private final Words words;
    private final Model model;
    private final String postcode;
    private final int number;
    private final int area;
    private final boolean dutch;
    private final double exact;
    private final double sameArea;
    private final int[] met = new int[REMEMBERED];
    private final Level[] levels = new Level[REMEMBERED];

    PostcodeLevels(String postcode, Words words, Model model) {
        this.words = words;
        this.model = model;
        this.postcode = postcode;
        number = words.postcodes().find(postcode);
        area = words.areas().find(Words.area(postcode));
        dutch = DUTCH.matcher(postcode).matches();
        exact = Background.chance(
                words.postcodes().count(number), words.postcodes().total(), Background.POSTCODE);
        sameArea = Background.chance(words.areas().count(area), words.areas().total(), Background.AREA);
    }

    int number() {
        return number;
    }

    int area() {
        return area;
    }

    /** Whether it names the street and the town as well. */
    boolean namesStreet() {
        return dutch;
    }

    double weight(Level level) {
        double chance = switch (level) {
            case EXACT -> exact;
            case PARTLY -> sameArea;
            case NEAR -> sameArea + NEAR_ONES * exact;
            default -> 1 - sameArea;
        };
        return Weights.log2(model.chance(Part.POSTCODE, level) / chance);
    }

    Level of(Row row) {
        if (postcode.isEmpty() || row.postcode == 0) {
            return Level.MISSING;
        }
        if (row.postcode == number) {
            return Level.EXACT;
        }
        int place = row.postcode & (REMEMBERED - 1);
        if (met[place] != row.postcode) {
            met[place] = row.postcode;
            levels[place] = unlike(words.postcodes().text(row.postcode));
        }
        return levels[place];
    }

    private Level unlike(String other) {
        if (alike(postcode, other)) {
            return Level.NEAR;
        }
        return dutch && other.startsWith(Words.area(postcode)) ? Level.PARTLY : Level.OTHER;
    }

    /** One sign apart, or two beside each other that changed places. */
    private static boolean alike(String one, String other) {
        if (one.length() != other.length()) {
            return false;
        }
        int unlike = 0;
        int first = 0;
        int last = 0;
        for (int at = 0; at < one.length(); at++) {
            if (one.charAt(at) != other.charAt(at)) {
                first = unlike == 0 ? at : first;
                last = at;
                unlike++;
            }
        }
        boolean turned = unlike == 2
                && last == first + 1
                && one.charAt(first) == other.charAt(last)
                && one.charAt(last) == other.charAt(first);
        return unlike == 1 || turned;
    }
}
