package nl.meldroute.identity;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.meldroute.database.KeyFile;
import nl.meldroute.kernel.RandomIds;
import nl.meldroute.kernel.SecretMark;
import nl.meldroute.kernel.SetBack;
import org.springframework.stereotype.Component;

/**
 * What a passkey signs: by chance, for one use, good for ten minutes and accepted once. It proves itself, so that whoever
 * asks for many takes no memory.
 */
@Component
class Challenges {
    private static final Duration GOOD = Duration.ofMinutes(10);
    private static final int RANDOM_BYTES = 24;
    private static final int MARK_BYTES = 32;
    private final Map<String, Instant> used = new ConcurrentHashMap<>();
    private final SecretMark mark;
    private final Clock clock;

    Challenges(KeyFile keyFile, Clock clock) {
        this.mark = new SecretMark(keyFile.secret("passkey challenges"));
        this.clock = clock;
    }

    /** A new one, for this use and no other. */
    byte[] next(String use) {
        byte[] body = ByteBuffer.allocate(RANDOM_BYTES + Long.BYTES)
                .put(RandomIds.bytes(RANDOM_BYTES))
                .putLong(clock.instant().plus(GOOD).getEpochSecond())
                .array();
        return ByteBuffer.allocate(body.length + MARK_BYTES)
                .put(body)
                .put(mark(use, body))
                .array();
    }

    /** Whether it is one of ours for this use, still good, and not used before. From now on it is used. */
    boolean spend(String use, byte[] challenge) {
        Instant now = clock.instant();
        used.values().removeIf(until -> until.isBefore(now));
        int length = RANDOM_BYTES + Long.BYTES;
        if (challenge.length != length + MARK_BYTES) {
            return false;
        }
        byte[] body = Arrays.copyOf(challenge, length);
        Instant until = Instant.ofEpochSecond(ByteBuffer.wrap(body).getLong(RANDOM_BYTES));
        boolean ours = MessageDigest.isEqual(mark(use, body), Arrays.copyOfRange(challenge, length, challenge.length));
        return ours
                && !now.isAfter(until)
                && !SetBack.since(until.minus(GOOD), now)
                && used.putIfAbsent(Base64.getEncoder().encodeToString(body), until) == null;
    }

    private byte[] mark(String use, byte[] body) {
        return mark.of(use.getBytes(StandardCharsets.UTF_8), body);
    }
}
