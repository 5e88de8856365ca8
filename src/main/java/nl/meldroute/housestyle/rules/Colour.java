package nl.meldroute.housestyle.rules;

import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

/**
 * A colour of a screen, without transparency.
 *
 * @param red from 0 to 255, like the others
 */
public record Colour(int red, int green, int blue) {
    static final Colour WHITE = new Colour(255, 255, 255);
    static final Colour BLACK = new Colour(0, 0, 0);
    private static final int MOST = 255;
    private static final int HEX = 6;
    private static final double LINEAR_UNTIL = 0.04045;

    /** Reads six hexadecimal digits, with or without a sign before them; empty where it is something else. */
    public static Optional<Colour> read(String typed) {
        String digits = typed.strip().replaceFirst("^#", "").toLowerCase(Locale.ROOT);
        if (digits.length() != HEX || !digits.chars().allMatch(HexFormat::isHexDigit)) {
            return Optional.empty();
        }
        byte[] parts = HexFormat.of().parseHex(digits);
        return Optional.of(new Colour(parts[0] & MOST, parts[1] & MOST, parts[2] & MOST));
    }

    /** As a style sheet writes it. */
    public String text() {
        return "#%02x%02x%02x".formatted(red, green, blue);
    }

    /** How much they differ in light, from 1 to 21, by the formula of WCAG 2.2. */
    public double contrast(Colour other) {
        double mine = luminance();
        double theirs = other.luminance();
        return (Math.max(mine, theirs) + 0.05) / (Math.min(mine, theirs) + 0.05);
    }

    /**
     * Mixed with another.
     *
     * @param share of the other, from 0 to 1
     */
    Colour mixed(Colour other, double share) {
        return new Colour(
                mixed(red, other.red, share), mixed(green, other.green, share), mixed(blue, other.blue, share));
    }

    private static int mixed(int one, int other, double share) {
        return (int) Math.round(one + (other - one) * share);
    }

    private double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    private static double linear(int part) {
        double share = part / (double) MOST;
        return share <= LINEAR_UNTIL ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
