package nl.meldroute.vault;

import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.meldroute.audit.Act;
import nl.meldroute.identity.Door;
import nl.meldroute.identity.ModuleDoor;
import nl.meldroute.identity.Role;
import nl.meldroute.kernel.AccountId;
import nl.meldroute.kernel.Acting;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.vault.rules.PasskeyWrap;
import nl.meldroute.vault.store.PasskeyWraps;
import org.springframework.dao.DataIntegrityViolationException;

/**
 * Opens the vault with a passkey of a holder instead of the passphrase, in daily life (reading I-11). Beside the proof that a
 * passkey gives, its device makes a secret of our question; that secret opens the private key, and is kept nowhere. Who calls
 * this checked the proof, and that the passkey is of whoever is signed in.
 */
@ModuleDoor
public class PasskeyOpening {
    private final Keyring keyring;
    private final OpenVaults vaults;
    private final Proof proof;
    private final PasskeyWraps wraps;
    private final VaultRole role;

    PasskeyOpening(Keyring keyring, OpenVaults vaults, Proof proof, PasskeyWraps wraps, VaultRole role) {
        this.keyring = keyring;
        this.vaults = vaults;
        this.proof = proof;
        this.wraps = wraps;
        this.role = role;
    }

    /** What the device of whoever is signed in is asked to make a secret of, in the alphabet of addresses. */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.REVEALING)
    public String question() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(PasskeyWrap.question(Acting.person().value()));
    }

    /** Which of the own passkeys open the vault, by their ids. */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.REVEALING)
    public List<UUID> mine() {
        return role.during(() -> wraps.of(Acting.person()));
    }

    /**
     * Opens the vault with what the device of this passkey made. It is not the passphrase: that is still to be practised, and a
     * request with a new one stands.
     */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.REVEALING)
    public Unlocking open(UUID passkey, byte[] secret) {
        AccountId me = Acting.person();
        Optional<Keyring.Lock> lock = keyring.lock(me);
        if (lock.isEmpty()) {
            return new Unlocking.NotAHolder();
        }
        Optional<byte[]> own =
                role.during(() -> wraps.find(me, passkey)).flatMap(wrap -> wrap.unlock(me.value(), secret));
        return keyring.unlock(lock.get(), own, "vault.open")
                .<Unlocking>map(unlocked -> unlocked.keys().isEmpty()
                        ? new Unlocking.Altered()
                        : vaults.open(me, unlocked.keys(), unlocked.intact()))
                .orElseGet(Unlocking.Wrong::new);
    }

    /**
     * From now on this passkey opens the vault too. Asks for the passphrase, since that opens what is locked again.
     *
     * @param secret as its device made it of our question
     */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.REKEYING)
    public Rekeying link(String passphrase, UUID passkey, byte[] secret) {
        return Rekeying.of(proof.of(passphrase, "vault.prove"), unlocked -> linked(passkey, secret, unlocked.own()));
    }

    /** This passkey opens the vault no longer; whether it did. */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.REKEYING)
    public boolean unlink(UUID passkey) {
        AccountId me = Acting.person();
        return role.during(() -> {
            boolean did = wraps.remove(me, passkey);
            if (did) {
                role.record(Act.on(me, "vault.passkey-unlink"));
            }
            return did;
        });
    }

    private Rekeying linked(UUID passkey, byte[] secret, byte[] privateKey) {
        AccountId me = Acting.person();
        PasskeyWrap wrap = PasskeyWrap.make(me.value(), passkey, secret, privateKey);
        try {
            return role.during(() -> {
                wraps.put(me, wrap);
                role.record(Act.on(me, "vault.passkey-link"));
                return new Rekeying.Done(0);
            });
        } catch (DataIntegrityViolationException anotherKeyByNow) {
            return new Rekeying.Changed();
        }
    }
}
