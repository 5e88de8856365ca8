package nl.meldroute.vault;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.meldroute.audit.Act;
import nl.meldroute.identity.NotForYou;
import nl.meldroute.kernel.AccountId;
import nl.meldroute.kernel.Acting;
import nl.meldroute.kernel.RandomIds;
import nl.meldroute.kernel.ReportId;
import nl.meldroute.ui.Municipality;
import nl.meldroute.vault.rules.Hpke;
import nl.meldroute.vault.rules.RecoveryRequest;
import nl.meldroute.vault.rules.RecoverySet;
import nl.meldroute.vault.rules.VaultKey;
import nl.meldroute.vault.store.Keys;
import nl.meldroute.vault.store.Moves;
import nl.meldroute.vault.store.Recoveries;
import nl.meldroute.vault.store.Renewals;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Gives the vault a new key and moves all that is sealed to it, in the one transaction under way: afterwards the old key opens
 * nothing, and before that nothing was changed.
 */
@Component
class Rotation {
    private final VaultRole role;
    private final Places places;
    private final List<SealedElsewhere> elsewhere;
    private final Municipality municipality;
    private final ApplicationEventPublisher events;

    Rotation(
            VaultRole role,
            Places places,
            List<SealedElsewhere> elsewhere,
            Municipality municipality,
            ApplicationEventPublisher events) {
        this.role = role;
        this.places = places;
        this.elsewhere = elsewhere;
        this.municipality = municipality;
        this.events = events;
    }

    /** Where keys and envelopes lie. */
    @Component
    record Places(Moves moves, Keys keys, Renewals renewals, Recoveries recoveries) {}

    /** A new key for the holders that stay; whoever leaves is none any more. */
    Rekeying renew(Map<UUID, byte[]> opened, Optional<AccountId> leaver) {
        places.moves().holdAll();
        if (!opens(opened, places.keys().wrapped(Acting.person()).stream().map(Keys.Wrapped::key))) {
            return new Rekeying.Changed();
        }
        leaver.ifPresent(this::remove);
        int broken = rotate(opened, places.renewals().holders());
        return done(broken, leaver.isPresent() ? "vault.remove" : "vault.renew", leaver.orElseGet(Acting::person));
    }

    /** A new key for one new holder; all others are none any more, and neither is the set whose codes were used. */
    Rekeying recover(Map<UUID, byte[]> opened, RecoverySet next, LocalDate today) {
        AccountId newcomer = Acting.person();
        places.moves().holdAll();
        if (!opens(opened, places.recoveries().wrapped().stream().map(RecoveryRequest.Wrapped::key))) {
            return new Rekeying.Changed();
        }
        places.renewals().take(newcomer);
        places.renewals().removeOthers(newcomer);
        places.recoveries().put(next, today);
        places.keys().typed(newcomer, today);
        int broken = rotate(opened, places.keys().requests());
        return done(broken, "vault.recover", newcomer);
    }

    /** With other keys than these nothing would open, and all would be left behind: so they are compared once nobody changes them. */
    private static boolean opens(Map<UUID, byte[]> opened, Stream<VaultKey> present) {
        List<UUID> ids = present.map(VaultKey::id).toList();
        return !ids.isEmpty() && opened.keySet().containsAll(ids);
    }

    private void remove(AccountId leaver) {
        if (places.renewals().holders().stream()
                .noneMatch(holder -> holder.account().equals(leaver))) {
            throw new NotForYou();
        }
        places.renewals().remove(leaver);
    }

    private Rekeying.Done done(int broken, String action, AccountId of) {
        role.record(Act.on(of, action));
        events.publishEvent(new VaultRekeyed());
        return new Rekeying.Done(broken);
    }

    /** How much could not move, since it was changed, swapped or sealed to another key; it stays as it is. */
    private int rotate(Map<UUID, byte[]> opened, Collection<Keys.Request> holders) {
        Moves moves = places.moves();
        Hpke.Pair pair = Hpke.Pair.random();
        VaultKey next = new VaultKey(RandomIds.next(), municipality.name(), pair.publicKey());
        Map<UUID, VaultKey> keys = moves.keys().stream().collect(Collectors.toMap(VaultKey::id, Function.identity()));
        moves.begin(next);
        Move move = new Move(opened, next);
        moves.envelopes().forEach(row -> move.one(row, blob -> moves.moveEnvelope(row, next, blob)));
        moves.explanations().forEach(row -> move.one(row, blob -> moves.moveExplanation(row, next, blob)));
        elsewhere.forEach(module -> moveElsewhere(module, keys, move));
        holders.forEach(holder -> wrap(next, holder, pair));
        places.recoveries().kept().ifPresent(kept -> wrap(next, kept.set(), pair));
        moves.end(next, move.left);
        move.broken.forEach(report ->
                role.record(Act.on(new ReportId(report), "envelope.broken").refused()));
        return move.broken.size();
    }

    private static void moveElsewhere(SealedElsewhere module, Map<UUID, VaultKey> keys, Move move) {
        for (SealedElsewhere.Kept kept : module.kept()) {
            VaultKey key = keys.get(kept.key());
            if (key == null) {
                throw new IllegalStateException("Something is sealed to a key that was never there");
            }
            move.one(
                    row(kept, key),
                    blob -> module.replace(new SealedElsewhere.Kept(kept.report(), kept.row(), move.next.id(), blob)));
        }
    }

    private void wrap(VaultKey next, Keys.Request holder, Hpke.Pair pair) {
        byte[] wrapped = next.wrapFor(holder.account().value(), holder.publicKey(), pair.privateKey());
        places.keys().insert(next, holder.account(), wrapped);
    }

    private void wrap(VaultKey next, RecoverySet set, Hpke.Pair pair) {
        places.recoveries().wrap(next, set, next.wrapFor(set, pair.privateKey()));
    }

    private static Moves.Row row(SealedElsewhere.Kept kept, VaultKey key) {
        VaultKey.Spot spot = VaultKey.Spot.ofText(kept.report().value(), kept.row());
        return new Moves.Row(kept.row(), spot, key, kept.blob());
    }

    /** What moves to the next key, and what does not. */
    private static final class Move {
        private final Map<UUID, byte[]> opened;
        private final VaultKey next;
        private final Set<UUID> left = new HashSet<>();
        private final Set<UUID> broken = new HashSet<>();

        Move(Map<UUID, byte[]> opened, VaultKey next) {
            this.opened = opened;
            this.next = next;
        }

        void one(Moves.Row row, Consumer<byte[]> put) {
            byte[] privateKey = opened.get(row.key().id());
            byte[] moved;
            try {
                if (privateKey == null) {
                    throw new BrokenSeal("Sealed to a key that no holder has");
                }
                moved = row.key().moveTo(next, privateKey, row.blob(), row.spot());
            } catch (BrokenSeal changed) {
                left.add(row.key().id());
                broken.add(row.spot().report());
                return;
            }
            put.accept(moved);
        }
    }
}
