package nl.meldroute.vault;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.meldroute.audit.Act;
import nl.meldroute.identity.Door;
import nl.meldroute.identity.ModuleDoor;
import nl.meldroute.identity.Role;
import nl.meldroute.kernel.Acting;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.policy.WorkCalendar;
import nl.meldroute.vault.rules.RecoveryAnswer;
import nl.meldroute.vault.rules.RecoveryRequest;
import nl.meldroute.vault.rules.VaultKey;
import nl.meldroute.vault.store.Recoveries;

/**
 * Gives the vault to a new holder when nobody can open it any more: a request goes to the keepers on a machine without a network,
 * their answer comes back sealed to the new holder (reading I-11). Neither private key is readable here before the passphrase
 * of that holder is typed, and then in memory only.
 */
@ModuleDoor
public class Recovering {
    private final Proof proof;
    private final Rotation rotation;
    private final VaultRole role;
    private final Custody.Places places;
    private final Clock clock;

    Recovering(Proof proof, Rotation rotation, VaultRole role, Custody.Places places, Clock clock) {
        this.proof = proof;
        this.rotation = rotation;
        this.role = role;
        this.places = places;
        this.clock = clock;
    }

    /** Whether there is a set that could do it. */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.REKEYING)
    public boolean possible() {
        return role.during(() -> !places.recoveries().wrapped().isEmpty());
    }

    /** The file for the keepers; empty where there is no set, or whoever asks has no new key to give the vault to. */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.REKEYING)
    public Optional<String> request() {
        return role.during(() -> places.recoveries()
                .kept()
                .flatMap(kept -> places.keys().requests().stream()
                        .filter(waiting -> waiting.account().equals(Acting.person()))
                        .findFirst()
                        .map(me -> {
                            role.record(Act.on(Acting.person(), "vault.recovery-request"));
                            return new RecoveryRequest(kept.set(), me.account().value(), me.publicKey(), wrapped())
                                    .print();
                        })));
    }

    private Map<UUID, RecoveryRequest.Wrapped> wrapped() {
        return places.recoveries().wrapped().stream()
                .collect(Collectors.toMap(one -> one.key().id(), Function.identity()));
    }

    /**
     * Takes the answer of the keepers: a new key, a new set, all that is sealed moved, and nobody a holder but whoever asked.
     * Without all of it nothing is changed.
     */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.REKEYING)
    public Rekeying recover(String passphrase, String file) {
        Optional<RecoveryAnswer> answer = RecoveryAnswer.read(file);
        if (answer.isEmpty()) {
            return new Rekeying.NotTheFile();
        }
        if (!answer.get().account().equals(Acting.person().value())) {
            return new Rekeying.OfAnother();
        }
        Rekeying outcome = Rekeying.of(
                proof.ofWaiting(passphrase, "vault.prove"), unlocked -> recovered(answer.get(), unlocked.own()));
        if (outcome instanceof Rekeying.Done) {
            places.vaults().shutAll();
        }
        return outcome;
    }

    private Rekeying recovered(RecoveryAnswer answer, byte[] own) {
        return switch (role.during(() -> opened(answer, own))) {
            case Opening.Opened(UUID set, Map<UUID, byte[]> keys) ->
                rotation.recover(keys, new Rotation.Recovery(set, answer.next(), WorkCalendar.today(clock)));
            case Opening.Refused(Rekeying why) -> why;
        };
    }

    /** What comes of opening an answer. */
    private sealed interface Opening {
        record Opened(UUID set, Map<UUID, byte[]> keys) implements Opening {
            @Override
            public String toString() {
                return "Opened[secret]";
            }
        }

        record Refused(Rekeying why) implements Opening {}
    }

    private Opening opened(RecoveryAnswer answer, byte[] own) {
        Optional<Recoveries.Kept> present = places.recoveries().kept();
        List<RecoveryRequest.Wrapped> wrapped = places.recoveries().wrapped();
        if (present.isEmpty() || wrapped.isEmpty()) {
            return new Opening.Refused(new Rekeying.OfAnother());
        }
        UUID set = present.get().set().id();
        Map<UUID, byte[]> keys;
        try {
            keys = answer.open(set, own);
        } catch (BrokenSeal changed) {
            return new Opening.Refused(refused());
        }
        if (!wrapped.stream().allMatch(one -> keys.containsKey(one.key().id()))) {
            return new Opening.Refused(new Rekeying.OfAnother());
        }
        return wrapped.stream().map(RecoveryRequest.Wrapped::key).allMatch(key -> belongs(key, keys))
                ? new Opening.Opened(set, keys)
                : new Opening.Refused(refused());
    }

    private Rekeying refused() {
        role.record(Act.on(Acting.person(), "vault.recover").refused());
        return new Rekeying.Altered();
    }

    private static boolean belongs(VaultKey key, Map<UUID, byte[]> opened) {
        byte[] privateKey = opened.get(key.id());
        return privateKey != null && privateKey.length == key.publicKey().length && key.belongsTo(privateKey);
    }
}
