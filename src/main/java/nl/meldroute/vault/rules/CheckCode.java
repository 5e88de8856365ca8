package nl.meldroute.vault.rules;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Digits that stand for a public key, short enough to read to each other by phone. */
public final class CheckCode {
    private static final long CODES = 1_0000_0000L;

    private CheckCode() {}

    public static String of(byte[] publicKey) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(publicKey);
            long digits = Long.remainderUnsigned(ByteBuffer.wrap(digest).getLong(), CODES);
            return "%04d %04d".formatted(digits / 10_000, digits % 10_000);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("SHA-256 is not there", impossible);
        }
    }
}
