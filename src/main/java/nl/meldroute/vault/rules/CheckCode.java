package nl.meldroute.vault.rules;

import java.nio.ByteBuffer;
import nl.meldroute.kernel.Sha256;

/** Digits that stand for a public key, short enough to read to each other by phone. */
public final class CheckCode {
    /** So many that nobody finds a key with the same digits while two people wait. */
    private static final long CODES = 1_0000_0000_0000_0000L;

    private CheckCode() {}

    public static String of(byte[] publicKey) {
        long digits =
                Long.remainderUnsigned(ByteBuffer.wrap(Sha256.of(publicKey)).getLong(), CODES);
        return "%016d".formatted(digits).replaceAll("(.{4})(?=.)", "$1 ");
    }
}
