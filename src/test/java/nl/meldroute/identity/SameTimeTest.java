package nl.meldroute.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import nl.meldroute.identity.SignInModule.People;
import nl.meldroute.kernel.RandomIds;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** With the hash of production. Each try is measured in a shuffled order, and the two heaps are compared by rank (Mann-Whitney). */
@Tag("long")
@WithSignIn
@DisplayName("De tijd van een mislukte poging verraadt niet of een naam bestaat")
class SameTimeTest {
    private static final int TRIES = 120;
    /** Chance that one of one heap is slower than one of the other; four times its spread for heaps of this size is 0.15. */
    private static final double FAIR = 0.15;

    private final Credentials credentials;
    private final Account account;
    private final PasswordEncoder encoder = new PasswordConfiguration().passwordEncoder();

    @Autowired
    SameTimeTest(Credentials credentials, People people) {
        this.credentials = credentials;
        this.account = people.appointed(Role.FOCAL_OFFICER);
    }

    private void replace(String hash) {
        String stamp = credentials.of(account.username()).orElseThrow().stamp();
        assertThat(credentials.replace(account.id(), stamp, hash)).isTrue();
    }

    @Test
    void a_name_that_exists_takes_as_long_as_one_that_does_not() {
        replace(encoder.encode("sleutelbloem aan zee"));
        Passwords passwords = new Passwords(credentials, encoder);
        double chance = chance(
                () -> passwords.verify(account.username(), "geraden").isPresent(),
                () -> passwords.verify("y" + RandomIds.next(), "geraden").isPresent());
        assertThat(chance).isBetween(0.5 - FAIR, 0.5 + FAIR);
    }

    @Test
    void a_hash_that_costs_less_would_be_seen() {
        replace(new Argon2PasswordEncoder(16, 32, 1, 64, 1).encode("x"));
        Passwords passwords = new Passwords(credentials, encoder);
        double chance = chance(
                () -> passwords.verify(account.username(), "geraden").isPresent(),
                () -> passwords.verify("y" + RandomIds.next(), "geraden").isPresent());
        assertThat(chance).isLessThan(0.5 - FAIR);
    }

    private static double chance(Supplier<Boolean> one, Supplier<Boolean> other) {
        List<Long> ones = new ArrayList<>();
        List<Long> others = new ArrayList<>();
        Random coin = new Random(42);
        while (ones.size() < TRIES || others.size() < TRIES) {
            boolean first = others.size() >= TRIES || (ones.size() < TRIES && coin.nextBoolean());
            (first ? ones : others).add(measured(first ? one : other));
        }
        double slower = 0;
        for (long time : ones) {
            for (long against : others) {
                slower += time > against ? 1 : time == against ? 0.5 : 0;
            }
        }
        return slower / ones.size() / others.size();
    }

    private static long measured(Supplier<Boolean> attempt) {
        long begun = System.nanoTime();
        assertThat(attempt.get()).isFalse();
        return System.nanoTime() - begun;
    }
}
