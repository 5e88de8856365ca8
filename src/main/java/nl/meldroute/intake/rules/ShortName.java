package nl.meldroute.intake.rules;

/** What a signal is called in the list until the officer gives it another name: its place, without a house number. */
public final class ShortName {
    private static final int LONGEST = 40;

    private ShortName() {}

    /** The street, company or plate of a place as it was typed; empty where none was given. */
    public static String of(String place) {
        String line =
                place.strip().lines().findFirst().orElse("").split(",", 2)[0].strip();
        String street = line.replaceFirst("\\s+[0-9].*$", "");
        return shortened(street.isBlank() ? line : street);
    }

    private static String shortened(String name) {
        if (name.codePointCount(0, name.length()) <= LONGEST) {
            return name;
        }
        return name.substring(0, name.offsetByCodePoints(0, LONGEST)).strip() + "…";
    }
}
