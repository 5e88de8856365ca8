package nl.meldroute.vault.rules;

import static nl.meldroute.vault.VaultFixtures.QUICK;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import nl.meldroute.kernel.RandomIds;
import nl.meldroute.kernel.SlowWork;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SlowHashTest {
    private final SlowHash hash = new SlowHash();

    @Test
    void the_vector_of_rfc_9106_for_argon2id_comes_out() {
        Argon2Parameters parameters = new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(32)
                .withIterations(3)
                .withParallelism(4)
                .withSalt(repeated(2, 16))
                .withSecret(repeated(3, 8))
                .withAdditional(repeated(4, 12))
                .build();
        assertThat(HexFormat.of().formatHex(hash.of(repeated(1, 32), parameters, 32)))
                .isEqualTo("0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659");
    }

    @Test
    void memory_and_rounds_count() {
        byte[] secret = "molen".getBytes(StandardCharsets.UTF_8);
        byte[] salt = repeated(5, 16);
        byte[] first = hash.of(secret, salt, QUICK, 32);
        assertThat(hash.of(secret, salt, QUICK, 32)).isEqualTo(first);
        assertThat(hash.of(secret, salt, new SlowHash.Cost(128, 1), 32)).isNotEqualTo(first);
        assertThat(hash.of(secret, salt, new SlowHash.Cost(64, 2), 32)).isNotEqualTo(first);
        assertThat(hash.of(secret, repeated(6, 16), QUICK, 32)).isNotEqualTo(first);
    }

    @Test
    @DisplayName("Design 3a: one slow hash at a time in the whole product, since each takes so much memory")
    void one_hash_waits_for_the_other() {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch ended = new CountDownLatch(1);
        CompletableFuture<Boolean> first = CompletableFuture.supplyAsync(
                () -> SlowWork.inTurn(() -> {
                    begun.countDown();
                    return awaited(ended);
                }),
                Thread::startVirtualThread);
        assertThat(awaited(begun)).isTrue();
        CompletableFuture<byte[]> second = CompletableFuture.supplyAsync(
                () -> new SlowHash().of(repeated(1, 8), repeated(5, 16), QUICK, 32), Thread::startVirtualThread);
        long deadline = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        while (SlowWork.waiting() == 0 && System.nanoTime() < deadline) {
            Thread.onSpinWait();
        }
        assertThat(SlowWork.waiting()).isPositive();
        assertThat(second).isNotDone();
        ended.countDown();
        assertThat(first.join()).isTrue();
        assertThat(second.join()).isEqualTo(hash.of(repeated(1, 8), repeated(5, 16), QUICK, 32));
    }

    private static boolean awaited(CountDownLatch latch) {
        try {
            return latch.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Test
    void what_a_passphrase_and_a_code_cost_is_what_the_design_says() {
        assertThat(SlowHash.Cost.PASSPHRASE).isEqualTo(new SlowHash.Cost(131_072, 4));
        assertThat(SlowHash.Cost.RECEIPT).isEqualTo(new SlowHash.Cost(65_536, 3));
    }

    @Test
    void a_holder_opens_the_own_key_with_the_own_passphrase_only() {
        UUID account = RandomIds.next();
        HolderKey key = HolderKey.make(account, new Passphrase("molen dijk zwaan kade"), hash, QUICK);
        assertThat(key.unlock(account, new Passphrase("  molen  dijk zwaan\tkade "), hash))
                .hasValueSatisfying(privateKey ->
                        assertThat(Hpke.Pair.of(privateKey).publicKey()).isEqualTo(key.publicKey()));
        assertThat(key.unlock(account, new Passphrase("molen dijk zwaan kadE"), hash))
                .isEmpty();
        assertThat(key.unlock(RandomIds.next(), new Passphrase("molen dijk zwaan kade"), hash))
                .isEmpty();
    }

    @Test
    void the_cost_of_a_holders_key_is_kept_with_it() {
        UUID account = RandomIds.next();
        HolderKey key = HolderKey.make(account, new Passphrase("molen"), hash, new SlowHash.Cost(96, 2));
        assertThat(key.cost()).isEqualTo(new SlowHash.Cost(96, 2));
        assertThat(key.unlock(account, new Passphrase("molen"), new SlowHash())).isPresent();
        HolderKey cheaper = new HolderKey(key.publicKey(), key.wrappedPrivate(), key.salt(), QUICK);
        assertThat(cheaper.unlock(account, new Passphrase("molen"), hash)).isEmpty();
    }

    private static byte[] repeated(int value, int times) {
        byte[] bytes = new byte[times];
        Arrays.fill(bytes, (byte) value);
        return bytes;
    }
}
