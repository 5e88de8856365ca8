package nl.meldroute.vault.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.meldroute.kernel.RandomIds;
import nl.meldroute.vault.rules.RecoverySet.Size;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Reading I-11: who has the database alone puts no other key in the place of one of ours")
class KeyMarkTest {
    private static final UUID HOLDER = RandomIds.next();
    private final KeyMark marks = new KeyMark(new byte[32]);
    private final KeyMark others = new KeyMark(RandomIds.bytes(32));
    private final byte[] publicKey = Hpke.Pair.random().publicKey();
    private final VaultKey key = new VaultKey(RandomIds.next(), "Zandhoven", publicKey);
    private final RecoverySet set = RecoverySet.make("Zandhoven", Size.TWO_OF_THREE, LocalDate.of(2026, 11, 29))
            .set();

    @Test
    void the_key_of_the_vault_is_known_by_its_mark_and_no_other_is() {
        byte[] mark = marks.of(key);
        assertThat(mark).hasSize(32);
        assertThat(marks.fits(key, mark)).isTrue();
        for (VaultKey other : List.of(
                new VaultKey(RandomIds.next(), key.municipality(), publicKey),
                new VaultKey(key.id(), "Waterhoven", publicKey),
                new VaultKey(key.id(), key.municipality(), Hpke.Pair.random().publicKey()))) {
            assertThat(marks.fits(other, mark)).as(other.municipality()).isFalse();
        }
        assertThat(marks.fits(key, others.of(key))).isFalse();
    }

    @Test
    void whoever_waits_to_be_let_in_is_known_by_the_own_key_alone() {
        byte[] mark = marks.of(HOLDER, publicKey);
        assertThat(marks.fits(HOLDER, publicKey, mark)).isTrue();
        assertThat(marks.fits(RandomIds.next(), publicKey, mark)).isFalse();
        assertThat(marks.fits(HOLDER, Hpke.Pair.random().publicKey(), mark)).isFalse();
        assertThat(marks.fits(HOLDER, publicKey, null)).isFalse();
        assertThat(marks.fits(HOLDER, publicKey, others.of(HOLDER, publicKey))).isFalse();
    }

    @Test
    void a_recovery_set_is_known_as_it_was_taken_in() {
        byte[] mark = marks.of(set);
        RecoverySet exchanged = new RecoverySet(
                set.id(),
                set.municipality(),
                set.made(),
                set.size(),
                Hpke.Pair.random().publicKey(),
                set.locked());
        assertThat(marks.fits(set, mark)).isTrue();
        assertThat(marks.fits(exchanged, mark)).isFalse();
        assertThat(marks.fits(set, null)).isFalse();
        assertThat(marks.fits(set, others.of(set))).isFalse();
    }

    @Test
    void the_mark_of_a_holder_is_of_one_key_one_account_and_one_public_key() {
        VaultKey next = new VaultKey(RandomIds.next(), "Zandhoven", publicKey);
        byte[] mark = marks.of(key, HOLDER, publicKey);
        assertThat(mark).hasSize(32).isEqualTo(marks.of(key, HOLDER, publicKey));
        assertThat(List.of(
                        marks.of(next, HOLDER, publicKey),
                        marks.of(key, RandomIds.next(), publicKey),
                        marks.of(key, HOLDER, Hpke.Pair.random().publicKey()),
                        marks.of(HOLDER, publicKey),
                        marks.of(key)))
                .doesNotContain(mark);
    }
}
