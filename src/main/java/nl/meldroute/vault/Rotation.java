package nl.meldroute.vault;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.meldroute.audit.Act;
import nl.meldroute.identity.NotForYou;
import nl.meldroute.kernel.AccountId;
import nl.meldroute.kernel.Acting;
import nl.meldroute.kernel.ReportId;
import nl.meldroute.ui.Municipality;
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
 * Gives the vault a new key and moves all that is sealed to it, in one transaction: afterwards the old key opens nothing, and
 * before that nothing was changed. Who sends a report waits for that transaction, so all is sealed anew before it.
 */
@Component
class Rotation {
    private final VaultRole role;
    private final Places places;
    private final List<SealedElsewhere> elsewhere;
    private final Municipality municipality;
    private final ApplicationEventPublisher events;

    Rotation(VaultRole role, Places places, List<SealedElsewhere> elsewhere, Here here) {
        this.role = role;
        this.places = places;
        this.elsewhere = elsewhere;
        this.municipality = here.municipality();
        this.events = here.events();
    }

    /** Where keys and envelopes lie. */
    @Component
    record Places(Moves moves, Keys keys, Renewals renewals, Recoveries recoveries) {}

    /** What the keepers opened: with which set, and which set comes after it. */
    record Recovery(UUID with, RecoverySet next, LocalDate today) {}

    /** A new key for the holders that stay; whoever leaves is none any more. */
    Rekeying renew(Map<UUID, byte[]> opened, Optional<AccountId> leaver) {
        return rotate(opened, resealing -> {
            if (!opens(opened, places.keys().wrapped(Acting.person()).stream().map(Keys.Wrapped::key))) {
                return new Rekeying.Changed();
            }
            leaver.ifPresent(this::remove);
            int broken = move(resealing, staying(opened));
            return done(broken, leaver.isPresent() ? "vault.remove" : "vault.renew", leaver.orElseGet(Acting::person));
        });
    }

    /** A new key for one new holder; all others are none any more, and neither is the set whose codes were used. */
    Rekeying recover(Map<UUID, byte[]> opened, Recovery recovery) {
        AccountId newcomer = Acting.person();
        return rotate(opened, resealing -> {
            if (!present(newcomer, recovery)
                    || !opens(opened, places.recoveries().wrapped().stream().map(RecoveryRequest.Wrapped::key))) {
                return new Rekeying.Changed();
            }
            places.renewals().take(newcomer);
            places.renewals().removeOthers(newcomer);
            places.recoveries().put(recovery.next(), recovery.today());
            places.keys().typed(newcomer, recovery.today());
            int broken = move(resealing, places.keys().requests());
            return done(broken, "vault.recover", newcomer);
        });
    }

    /** Whether it is still the set that was opened, and the key of who asked. */
    private boolean present(AccountId newcomer, Recovery recovery) {
        return places.keys().requests().stream()
                        .anyMatch(request -> request.account().equals(newcomer))
                && places.recoveries()
                        .kept()
                        .filter(kept -> kept.set().id().equals(recovery.with()))
                        .isPresent();
    }

    /** Seals all anew while others go on, and then does the rest while they wait. */
    private Rekeying rotate(Map<UUID, byte[]> opened, Function<Resealing, Rekeying> switching) {
        Resealing resealing = new Resealing(opened, municipality.name());
        List<Moves.Row> present = role.during(() -> {
            places.keys().hold();
            return Stream.concat(
                            Stream.of(places.moves().envelopes(), places.moves().explanations()),
                            elsewhere.stream().map(this::rows))
                    .flatMap(List::stream)
                    .toList();
        });
        resealing.prepare(present);
        return role.during(() -> {
            places.moves().holdAll();
            return switching.apply(resealing);
        });
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
    private int move(Resealing resealing, Collection<Keys.Request> holders) {
        Moves moves = places.moves();
        VaultKey next = resealing.next();
        moves.begin(next);
        moves.putEnvelopes(resealing.moved(moves.envelopes()));
        moves.putExplanations(resealing.moved(moves.explanations()));
        elsewhere.forEach(module -> module.replace(
                resealing.moved(rows(module)).stream().map(Rotation::kept).toList()));
        holders.forEach(holder -> wrap(resealing, holder));
        places.recoveries().kept().ifPresent(kept -> wrap(resealing, kept));
        moves.end(next, resealing.left());
        resealing
                .broken()
                .forEach(report -> role.record(
                        Act.on(new ReportId(report), "envelope.broken").refused()));
        return resealing.broken().size();
    }

    /** Whom the product let in; who is not among them waits for a holder who compares the check code. */
    private List<Keys.Request> staying(Map<UUID, byte[]> opened) {
        List<VaultKey> keys = places.moves().keys().stream()
                .filter(key -> opened.containsKey(key.id()))
                .toList();
        return places.renewals().holders().stream()
                .filter(holder -> {
                    boolean letIn = places.keys().letIn(holder, keys);
                    if (!letIn) {
                        role.record(
                                Act.on(holder.account(), "vault.holder-strange").refused());
                    }
                    return letIn;
                })
                .toList();
    }

    /** The set that a holder took in gets the new key too; one that somebody put in its place goes. */
    private void wrap(Resealing resealing, Recoveries.Kept kept) {
        if (kept.ours()) {
            VaultKey next = resealing.next();
            places.recoveries().wrap(next, kept.set(), next.wrapFor(kept.set(), resealing.privateKey()));
        } else {
            role.record(Act.of("vault.set-strange", "vault").refused());
            places.recoveries().drop();
        }
    }

    private void wrap(Resealing resealing, Keys.Request holder) {
        VaultKey next = resealing.next();
        byte[] wrapped = next.wrapFor(holder.account().value(), holder.publicKey(), resealing.privateKey());
        places.keys().insert(next, holder, wrapped);
    }

    private List<Moves.Row> rows(SealedElsewhere module) {
        Map<UUID, VaultKey> keys =
                places.moves().keys().stream().collect(Collectors.toMap(VaultKey::id, Function.identity()));
        return module.kept().stream().map(kept -> row(kept, keys)).toList();
    }

    private static Moves.Row row(SealedElsewhere.Kept kept, Map<UUID, VaultKey> keys) {
        VaultKey key = keys.get(kept.key());
        if (key == null) {
            throw new IllegalStateException("Something is sealed to a key that was never there");
        }
        return new Moves.Row(kept.row(), VaultKey.Spot.ofText(kept.report().value(), kept.row()), key, kept.blob());
    }

    private static SealedElsewhere.Kept kept(Moves.Row row) {
        return new SealedElsewhere.Kept(
                new ReportId(row.spot().report()), row.id(), row.key().id(), row.blob());
    }
}
