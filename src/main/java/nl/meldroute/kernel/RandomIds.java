package nl.meldroute.kernel;

import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.UUID;

/** Makes ids of 128 random bits; never a sequence or a time, since order alone can give a reporter away. */
public final class RandomIds {
    private static final SecureRandom RANDOM = new SecureRandom();

    private RandomIds() {}

    public static UUID next() {
        ByteBuffer bits = ByteBuffer.wrap(bytes(16));
        return new UUID(bits.getLong(), bits.getLong());
    }

    public static byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
