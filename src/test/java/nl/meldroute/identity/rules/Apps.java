package nl.meldroute.identity.rules;

import java.time.Instant;

/** An app on a phone: reads the letters, shows the code. */
public final class Apps {
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private Apps() {}

    public static String code(String letters, Instant now) {
        return TimeCode.code(secret(letters), TimeCode.step(now), TimeCode.DIGITS);
    }

    private static byte[] secret(String letters) {
        byte[] bytes = new byte[letters.length() * 5 / 8];
        for (int bit = 0; bit < bytes.length * 8; bit++) {
            int letter = LETTERS.indexOf(letters.charAt(bit / 5));
            int value = (letter >> (4 - bit % 5)) & 1;
            bytes[bit / 8] |= (byte) (value << (7 - bit % 8));
        }
        return bytes;
    }
}
