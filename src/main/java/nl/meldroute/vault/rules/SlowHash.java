package nl.meldroute.vault.rules;

import java.util.function.Supplier;
import nl.meldroute.kernel.SlowWork;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * Argon2id, RFC 9106: makes a key of something that people remember, slowly, so that guessing costs. One at a time, since
 * each takes so much memory; who comes later waits in order, and a reporter before all others.
 */
public final class SlowHash {
    /**
     * What one hash costs.
     *
     * @param memoryKib memory in kibibytes
     * @param rounds passes over it
     */
    public record Cost(int memoryKib, int rounds) {
        /** For a passphrase: 128 MiB, four rounds. */
        public static final Cost PASSPHRASE = new Cost(128 * 1024, 4);
        /** For a receipt code: 64 MiB, three rounds. It can't change: codes that were given out would not be found. */
        public static final Cost RECEIPT = new Cost(64 * 1024, 3);
    }

    private final boolean ofReporter;

    public SlowHash() {
        this(false);
    }

    private SlowHash(boolean ofReporter) {
        this.ofReporter = ofReporter;
    }

    /** For who reports: sign-ins and guesses wait for it, however many there are. */
    public static SlowHash ofReporter() {
        return new SlowHash(true);
    }

    /** The first {@code length} bytes of the hash; the same for the same input, always. */
    public byte[] of(byte[] secret, byte[] salt, Cost cost, int length) {
        return of(
                secret,
                new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                        .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                        .withSalt(salt)
                        .withMemoryAsKB(cost.memoryKib())
                        .withIterations(cost.rounds())
                        .withParallelism(1)
                        .build(),
                length);
    }

    byte[] of(byte[] secret, Argon2Parameters parameters, int length) {
        Supplier<byte[]> hashing = () -> {
            byte[] hash = new byte[length];
            Argon2BytesGenerator argon2 = new Argon2BytesGenerator();
            argon2.init(parameters);
            argon2.generateBytes(secret, hash);
            return hash;
        };
        return ofReporter ? SlowWork.ofReporter(hashing) : SlowWork.inTurn(hashing);
    }
}
