package nl.meldroute.linkage.text;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names of streets and towns as one word, however they were parted and shortened. */
public final class Streets {
    private static final Pattern HOUSE =
            Pattern.compile("^(.*?[\\p{L}.')])[\\s,]+(\\d{1,5}\\s?[a-zA-Z]?(?:[\\s/-]+[0-9a-zA-Z]{1,4})?)\\s*$");
    private static final Map<String, String> SHORT = Map.ofEntries(
            Map.entry("str", "straat"),
            Map.entry("ln", "laan"),
            Map.entry("pln", "plein"),
            Map.entry("kd", "kade"),
            Map.entry("gr", "gracht"),
            Map.entry("wg", "weg"),
            Map.entry("burg", "burgemeester"),
            Map.entry("prof", "professor"),
            Map.entry("pres", "president"),
            Map.entry("st", "sint"),
            Map.entry("v", "van"),
            Map.entry("dr", "doctor"),
            Map.entry("ds", "dominee"),
            Map.entry("past", "pastoor"),
            Map.entry("kon", "koningin"),
            Map.entry("pr", "prins"),
            Map.entry("gen", "generaal"),
            Map.entry("mr", "meester"),
            Map.entry("vd", "vande"));
    private static final List<String> KINDS = List.of(
            "straat",
            "laan",
            "weg",
            "plein",
            "kade",
            "gracht",
            "dijk",
            "singel",
            "steeg",
            "hof",
            "pad",
            "dreef",
            "baan",
            "park",
            "street",
            "road",
            "avenue",
            "drive",
            "place",
            "court",
            "crescent",
            "close",
            "circuit");
    private static final Map<String, String> TOWNS = Map.of(
            "sgravenhage",
            "denhaag",
            "thehague",
            "denhaag",
            "shertogenbosch",
            "denbosch",
            "haag",
            "denhaag",
            "bosch",
            "denbosch");
    private static final Set<String> AREAS =
            Set.of("nh", "zh", "gld", "lb", "nb", "ut", "ov", "fr", "dr", "gem", "gemeente");
    private static final int SHORTEST = 3;

    private Streets() {}

    /** A street in one word of plain letters. */
    public static String street(String typed) {
        StringBuilder name = new StringBuilder();
        for (String word : Letters.words(Letters.plain(typed))) {
            name.append(SHORT.getOrDefault(word, word));
        }
        if (name.length() > SHORTEST + 3 && name.toString().endsWith("str")) {
            name.append("aat");
        }
        return name.toString();
    }

    /** A street without what kind of street it is: people confuse those. */
    public static String stem(String street) {
        for (String kind : KINDS) {
            if (street.length() >= kind.length() + SHORTEST && street.endsWith(kind)) {
                return street.substring(0, street.length() - kind.length());
            }
        }
        return street;
    }

    /** A town in one word. */
    public static String town(String typed) {
        StringBuilder name = new StringBuilder();
        for (String word : Letters.words(Letters.plain(typed))) {
            if (name.isEmpty() || !AREAS.contains(word)) {
                name.append(word);
            }
        }
        return TOWNS.getOrDefault(name.toString(), name.toString());
    }

    /** The house at the end of a street with its number; nothing where there is none. */
    public static List<String> parted(String typed) {
        Matcher house = HOUSE.matcher(typed.strip());
        return house.matches() ? List.of(house.group(1), house.group(2)) : List.of();
    }
}
