package nl.meldroute.vault;

import java.time.Clock;
import java.util.Optional;
import nl.meldroute.audit.Act;
import nl.meldroute.identity.Door;
import nl.meldroute.identity.ModuleDoor;
import nl.meldroute.identity.Role;
import nl.meldroute.kernel.Acting;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.policy.WorkCalendar;
import nl.meldroute.vault.rules.RecoverySet;
import nl.meldroute.vault.rules.RecoveryTrial;
import nl.meldroute.vault.rules.VaultKey;
import nl.meldroute.vault.store.Keys;
import nl.meldroute.vault.store.Recoveries;
import org.springframework.context.ApplicationEventPublisher;

/**
 * The recovery set of the vault: made on a machine without a network, taken in here, and tried once in a while. Its private half
 * is never on this machine.
 */
@ModuleDoor
public class RecoverySets {
    private final Proof proof;
    private final VaultRole role;
    private final Keys keys;
    private final Recoveries recoveries;
    private final Clock clock;
    private final String municipality;
    private final ApplicationEventPublisher events;

    RecoverySets(Custody.Places places, Proof proof, VaultRole role, Clock clock, Here here) {
        this.proof = proof;
        this.role = role;
        this.keys = places.keys();
        this.recoveries = places.recoveries();
        this.clock = clock;
        this.municipality = here.municipality().name();
        this.events = here.events();
    }

    /** What a file in a form is. */
    public sealed interface Reading {
        /** A set of this municipality; its mark is compared with the papers before it is taken in. */
        record Set(RecoverySet set) implements Reading {}

        /** No set, or altered on its way. */
        record NotTheFile() implements Reading {}

        /** The set of another municipality. */
        record OfAnother() implements Reading {}
    }

    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.REKEYING)
    public Reading read(String file) {
        return RecoverySet.read(file)
                .map(set -> set.municipality().equals(municipality) ? new Reading.Set(set) : new Reading.OfAnother())
                .orElseGet(Reading.NotTheFile::new);
    }

    /** Seals the vault key to this set too; a set that was there before opens nothing any more. */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.REKEYING)
    public Rekeying takeIn(String passphrase, RecoverySet set) {
        return Rekeying.of(
                proof.of(passphrase, "vault.prove"),
                unlocked -> role.during(() -> {
                    keys.hold();
                    if (keys.wrapped(Acting.person()).stream()
                            .noneMatch(
                                    one -> unlocked.keys().containsKey(one.key().id()))) {
                        return new Rekeying.Changed();
                    }
                    recoveries.put(set, WorkCalendar.today(clock));
                    keys.wrapped(Acting.person()).stream()
                            .map(Keys.Wrapped::key)
                            .forEach(key -> wrap(key, set, unlocked));
                    role.record(Act.on(Acting.person(), "vault.recovery-set"));
                    events.publishEvent(new VaultRekeyed());
                    return new Rekeying.Done(0);
                }));
    }

    private void wrap(VaultKey key, RecoverySet set, Keyring.Unlocked unlocked) {
        byte[] privateKey = unlocked.keys().get(key.id());
        if (privateKey != null) {
            recoveries.wrap(key, set, key.wrapFor(set, privateKey));
        }
    }

    /** A file with which the keepers show that they can open their set; empty where there is no set. */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.REKEYING)
    public Optional<String> trial() {
        return role.during(() -> recoveries.kept().map(kept -> {
            RecoveryTrial.Made made = RecoveryTrial.make(kept.set());
            recoveries.trial(made.mark());
            return made.trial().print();
        }));
    }

    /** Whether this is the word that came out of the trial; then the set was tried today. */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.REKEYING)
    public boolean tried(String word) {
        return role.during(() -> {
            boolean right = recoveries
                    .kept()
                    .filter(kept -> kept.answers(RecoveryTrial.mark(word)))
                    .isPresent();
            if (right) {
                recoveries.tried(WorkCalendar.today(clock));
                role.record(Act.on(Acting.person(), "vault.recovery-tried"));
            }
            return right;
        });
    }
}
