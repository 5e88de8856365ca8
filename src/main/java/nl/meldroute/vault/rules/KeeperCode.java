package nl.meldroute.vault.rules;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import nl.meldroute.kernel.RandomIds;

/**
 * What one keeper of a recovery set has on paper: 26 signs. The first is the number of the keeper, three say of which set it
 * is, twenty are the secret, and two show whether it was typed as it stands there.
 *
 * @param number of the keeper, from 1
 * @param set three signs of the set; two sets have the same once in 32,768 times
 * @param secret a hundred bits
 */
public record KeeperCode(int number, String set, String secret) {
    /** How many signs stand on the paper. */
    public static final int LENGTH = 26;

    static final int SET = 3;
    private static final int SECRET = 20;
    private static final int SECRET_BYTES = 13;
    private static final int CHECK = 2;
    private static final int GROUP = 4;
    /** A prime below 32 × 32: one wrong sign, or two that changed places, always gives another remainder. */
    private static final int PRIME = 1_021;

    static KeeperCode random(int number, String set) {
        return new KeeperCode(number, set, PlainSigns.of(RandomIds.bytes(SECRET_BYTES), SECRET));
    }

    /** The code that somebody typed; empty where a sign is wrong, missing or too much. */
    public static Optional<KeeperCode> typed(String text) {
        String signs = PlainSigns.typed(text);
        if (signs.length() != LENGTH || !PlainSigns.all(signs)) {
            return Optional.empty();
        }
        String said = signs.substring(0, LENGTH - CHECK);
        if (!signs.endsWith(check(said))) {
            return Optional.empty();
        }
        return Optional.of(
                new KeeperCode(PlainSigns.value(said.charAt(0)), said.substring(1, SET + 1), said.substring(SET + 1)));
    }

    /** As it stands on the paper. */
    public String print() {
        String said = PlainSigns.sign(number) + set + secret;
        return PlainSigns.grouped(said + check(said), GROUP);
    }

    byte[] bytes() {
        return secret.getBytes(StandardCharsets.US_ASCII);
    }

    private static String check(String said) {
        int remainder = 0;
        for (int at = 0; at < said.length(); at++) {
            remainder = (remainder * 32 + PlainSigns.value(said.charAt(at))) % PRIME;
        }
        remainder = remainder * 32 * 32 % PRIME;
        int check = (PRIME - remainder) % PRIME;
        return "" + PlainSigns.sign(check / 32) + PlainSigns.sign(check % 32);
    }

    @Override
    public String toString() {
        return "KeeperCode[secret]";
    }
}
