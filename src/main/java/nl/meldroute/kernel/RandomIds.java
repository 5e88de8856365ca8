package nl.meldroute.kernel;

import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.UUID;

/** Makes ids of 128 random bits; never a sequence or a time, since order alone can give a reporter away. */
public final class RandomIds {
    /** How an id looks in an address and in a form. */
    public static final String PATTERN = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    private static final SecureRandom RANDOM = new SecureRandom();

    private RandomIds() {}

    public static UUID next() {
        ByteBuffer bits = ByteBuffer.wrap(bytes(16));
        return new UUID(bits.getLong(), bits.getLong());
    }

    /** The id that a text is; empty where it does not look like one. */
    public static Optional<UUID> read(String text) {
        return text.matches(PATTERN) ? Optional.of(UUID.fromString(text)) : Optional.empty();
    }

    public static byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
