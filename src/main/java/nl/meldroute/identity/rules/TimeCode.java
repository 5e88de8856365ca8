package nl.meldroute.identity.rules;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Six digits of the half minute, as an app on a phone shows them (RFC 6238, with SHA-1 as all apps know it). */
public final class TimeCode {
    /** How long one code is shown. */
    public static final int SECONDS = 30;

    static final int DIGITS = 6;
    private static final String ALGORITHM = "HmacSHA1";
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int LETTER_BITS = 5;

    private TimeCode() {}

    /** The half minute of this moment, counted from 1970. */
    public static long step(Instant now) {
        return Math.floorDiv(now.getEpochSecond(), SECONDS);
    }

    /**
     * The half minute of which this is the code: this one, the one before or the one after, for clocks that differ.
     *
     * @param after the last one whose code was used; that and what came before is not accepted again
     */
    public static OptionalLong accepted(byte[] secret, String typed, Instant now, long after) {
        byte[] digits = typed.replace(" ", "").getBytes(StandardCharsets.UTF_8);
        return LongStream.rangeClosed(step(now) - 1, step(now) + 1)
                .filter(step -> step > after)
                .filter(step ->
                        MessageDigest.isEqual(code(secret, step, DIGITS).getBytes(StandardCharsets.UTF_8), digits))
                .findFirst();
    }

    static String code(byte[] secret, long step, int digits) {
        byte[] hash = hmac(secret, ByteBuffer.allocate(Long.BYTES).putLong(step).array());
        int offset = hash[hash.length - 1] & 0xf;
        int number = ByteBuffer.wrap(hash).getInt(offset) & Integer.MAX_VALUE;
        long places = (long) Math.pow(10, digits);
        return String.format(Locale.ROOT, "%0" + digits + "d", number % places);
    }

    /** A secret as people type it: letters and digits that can't be mistaken for one another (RFC 4648, base 32). */
    public static String letters(byte[] secret) {
        StringBuilder text = new StringBuilder();
        int bits = 0;
        int waiting = 0;
        for (byte part : secret) {
            waiting = (waiting << Byte.SIZE) | (part & 0xff);
            bits += Byte.SIZE;
            while (bits >= LETTER_BITS) {
                bits -= LETTER_BITS;
                text.append(letter(waiting >> bits));
            }
            waiting &= (1 << bits) - 1;
        }
        return bits == 0
                ? text.toString()
                : text.append(letter(waiting << (LETTER_BITS - bits))).toString();
    }

    private static char letter(int bits) {
        return LETTERS.charAt(bits & (LETTERS.length() - 1));
    }

    private static byte[] hmac(byte[] secret, byte[] text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret, ALGORITHM));
            return mac.doFinal(text);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java platform has HMAC-SHA-1", impossible);
        }
    }
}
