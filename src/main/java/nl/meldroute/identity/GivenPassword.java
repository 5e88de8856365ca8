package nl.meldroute.identity;

import nl.meldroute.kernel.RandomIds;

/** A password by chance: four groups of four letters and digits that can't be mistaken for one another, 80 bits. */
public final class GivenPassword {
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789a";
    private static final int LAST_LETTER = 31;
    private static final int GROUPS = 4;
    private static final int GROUP = 4;

    private GivenPassword() {}

    public static String next() {
        StringBuilder secret = new StringBuilder();
        for (byte part : RandomIds.bytes(GROUPS * GROUP)) {
            secret.append(secret.length() % (GROUP + 1) == GROUP ? "-" : "").append(LETTERS.charAt(part & LAST_LETTER));
        }
        return secret.toString();
    }
}
