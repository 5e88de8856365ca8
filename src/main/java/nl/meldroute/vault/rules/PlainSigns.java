package nl.meldroute.vault.rules;

import java.math.BigInteger;
import java.util.Locale;

/** Digits and letters that nobody takes for another one: no I, L, O and U. Each is worth five bits (Crockford's base 32). */
final class PlainSigns {
    private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int BITS = 5;

    private PlainSigns() {}

    /** The first so many signs of these bytes. */
    static String of(byte[] bytes, int count) {
        BigInteger number = new BigInteger(1, bytes);
        int length = bytes.length * Byte.SIZE;
        StringBuilder text = new StringBuilder();
        for (int sign = 1; sign <= count; sign++) {
            text.append(sign(number.shiftRight(length - sign * BITS).intValue()));
        }
        return text.toString();
    }

    static char sign(int value) {
        return SIGNS.charAt(value & (SIGNS.length() - 1));
    }

    static int value(char sign) {
        return SIGNS.indexOf(sign);
    }

    /** As it counts: capitals, no spaces and hyphens, and a sign that looks like another one as that one. */
    static String typed(String text) {
        return text.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s-]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
    }

    static boolean all(String text) {
        return text.chars().allMatch(sign -> SIGNS.indexOf(sign) >= 0);
    }

    /** In groups, to be read to each other. */
    static String grouped(String text, int size) {
        return text.replaceAll("(.{" + size + "})(?=.)", "$1 ");
    }
}
