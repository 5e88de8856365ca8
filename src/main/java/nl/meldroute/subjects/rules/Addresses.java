package nl.meldroute.subjects.rules;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dutch addresses. Postcode and number are enough to know one; street, number and place are as well. */
public final class Addresses {
    private static final Pattern POSTCODE = Pattern.compile("([1-9][0-9]{3})\\s*([A-Za-z]{2})");
    private static final Set<String> NEVER_ISSUED = Set.of("SA", "SD", "SS");
    private static final Pattern NUMBER = Pattern.compile("0*([1-9][0-9]{0,4})(?![0-9])(.*)");
    private static final int LONGEST_ADDITION = 6;

    private Addresses() {}

    /** As in {@code 3411AB}; empty for anything else. */
    public static Optional<String> postcode(String typed) {
        Matcher found = POSTCODE.matcher(typed.strip());
        if (!found.matches()) {
            return Optional.empty();
        }
        String letters = Folded.signs(found.group(2));
        return NEVER_ISSUED.contains(letters) ? Optional.empty() : Optional.of(found.group(1) + letters);
    }

    /** As in {@code 12} or {@code 12A}, whatever stood between; empty for what is no number of a house. */
    public static Optional<String> houseNumber(String typed) {
        Matcher found = NUMBER.matcher(typed.strip());
        if (!found.matches()) {
            return Optional.empty();
        }
        String addition = Folded.signs(found.group(2)).replaceFirst("^(HS|HUIS)$", "");
        return addition.length() > LONGEST_ADDITION ? Optional.empty() : Optional.of(found.group(1) + addition);
    }

    /** All ways in which it is known; none without a number. */
    public static Set<String> normal(String street, String number, String postcode, String place) {
        Set<String> known = new TreeSet<>();
        houseNumber(number).ifPresent(house -> {
            postcode(postcode).ifPresent(code -> known.add(code + " " + house));
            String named = Folded.words(street);
            String town = Folded.words(place);
            if (!named.isEmpty() && !town.isEmpty()) {
                known.add(named + " " + house + ", " + town);
            }
        });
        return known;
    }
}
