package nl.meldroute.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.meldroute.kernel.RandomIds;
import nl.meldroute.vault.rules.Hpke;
import nl.meldroute.vault.rules.VaultKey;
import nl.meldroute.vault.store.Moves.Row;
import org.junit.jupiter.api.Test;

class ResealingTest {
    private final Hpke.Pair pair = Hpke.Pair.random();
    private final VaultKey key = new VaultKey(RandomIds.next(), "Zandhoven", pair.publicKey());
    private final Resealing resealing = new Resealing(Map.of(key.id(), pair.privateKey()), "Waterhoven");

    private Row row(String text) {
        UUID report = RandomIds.next();
        UUID id = RandomIds.next();
        return new Row(id, VaultKey.Spot.ofText(report, id), key, key.sealText(report, id, text));
    }

    private String read(Row moved) {
        return resealing
                .next()
                .openText(resealing.privateKey(), moved.blob(), moved.spot().report(), moved.id());
    }

    @Test
    void what_was_prepared_is_not_sealed_once_more() {
        Row row = row("een naam");
        resealing.prepare(List.of(row));
        Row moved = resealing.moved(List.of(row)).getFirst();
        assertThat(resealing.moved(List.of(row)).getFirst().blob()).isSameAs(moved.blob());
        assertThat(read(moved)).isEqualTo("een naam");
        assertThat(moved.key()).isEqualTo(resealing.next());
        assertThat(resealing.next().municipality()).isEqualTo("Waterhoven");
    }

    @Test
    void what_came_or_changed_later_is_sealed_as_it_is_then() {
        Row before = row("een naam");
        resealing.prepare(List.of(before));
        Row changed = new Row(
                before.id(), before.spot(), key, key.sealText(before.spot().report(), before.id(), "een andere naam"));
        assertThat(resealing.moved(List.of(changed, row("nog een"))).stream().map(this::read))
                .containsExactly("een andere naam", "nog een");
    }

    @Test
    void what_is_altered_swapped_or_of_a_strange_key_stays_and_is_told() {
        Row swapped = new Row(row("x").id(), row("x").spot(), key, row("x").blob());
        VaultKey strange = new VaultKey(RandomIds.next(), "Zandhoven", pair.publicKey());
        Row other = new Row(row("y").id(), row("y").spot(), strange, row("y").blob());
        Row renamed = row("z");
        resealing.prepare(List.of(swapped, other, renamed));
        VaultKey name = new VaultKey(key.id(), "Anderdam", pair.publicKey());
        Row moved = new Row(renamed.id(), renamed.spot(), name, renamed.blob());
        assertThat(resealing.moved(List.of(swapped, other, moved))).isEmpty();
        assertThat(resealing.left()).containsExactlyInAnyOrder(key.id(), strange.id());
        assertThat(resealing.broken())
                .containsExactlyInAnyOrder(
                        swapped.spot().report(),
                        other.spot().report(),
                        renamed.spot().report());
    }
}
