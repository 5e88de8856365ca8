package nl.meldroute.vault;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.meldroute.audit.Act;
import nl.meldroute.identity.NotForYou;
import nl.meldroute.kernel.AccountId;
import nl.meldroute.kernel.RandomIds;
import nl.meldroute.ui.Municipality;
import nl.meldroute.vault.rules.CheckCode;
import nl.meldroute.vault.rules.HolderKey;
import nl.meldroute.vault.rules.Hpke;
import nl.meldroute.vault.rules.Passphrase;
import nl.meldroute.vault.rules.VaultKey;
import nl.meldroute.vault.store.Keys;
import org.springframework.stereotype.Component;

/** The keys of the holders, in the role of the vault. No slow hash runs within a transaction of it. */
@Component
class Keyring {
    private final VaultRole role;
    private final Keys keys;
    private final Passphrases passphrases;
    private final Municipality municipality;

    Keyring(VaultRole role, Keys keys, Passphrases passphrases, Municipality municipality) {
        this.role = role;
        this.keys = keys;
        this.passphrases = passphrases;
        this.municipality = municipality;
    }

    /** The lock that a holder opens with the passphrase. */
    record Lock(HolderKey holder, List<Keys.Wrapped> wrapped) {}

    Passphrase offered() {
        return passphrases.offered();
    }

    Membership membership(AccountId account) {
        return role.during(() -> keys.holder(account)
                .<Membership>map(holder -> keys.wrapped(account).isEmpty()
                        ? new Membership.Waiting(CheckCode.of(holder.publicKey()))
                        : new Membership.Holder())
                .orElseGet(Membership.Outside::new));
    }

    /** The lock of this account; empty where it is no holder. */
    Optional<Lock> lock(AccountId account) {
        return role.during(() -> keys.holder(account)
                .map(holder -> new Lock(holder, keys.wrapped(account)))
                .filter(lock -> !lock.wrapped().isEmpty()));
    }

    /** The private vault keys; empty with a wrong passphrase. Either is on the audit. */
    Optional<Map<UUID, byte[]>> unlock(AccountId account, Lock lock, Passphrase passphrase) {
        Optional<byte[]> own = passphrases.unlock(account, lock.holder(), passphrase);
        Act act = Act.on(account, "vault.open");
        record(own.isPresent() ? act : act.refused());
        return own.map(privateKey -> {
            Map<UUID, byte[]> opened = new HashMap<>();
            lock.wrapped()
                    .forEach(one ->
                            opened.put(one.key().id(), one.key().unwrap(account.value(), privateKey, one.wrapped())));
            return opened;
        });
    }

    /** Gives this account a key; the very first makes the vault as well. */
    Enrolment enrol(AccountId account, Passphrase passphrase) {
        HolderKey own = passphrases.key(account, passphrase);
        return role.during(() -> {
            if (!keys.insert(account, own)) {
                return new Enrolment.AlreadyThere();
            }
            boolean first = keys.current().isEmpty() && makeVault(Map.of(account, own));
            role.record(Act.on(account, first ? "vault.make" : "vault.request"));
            return first ? new Enrolment.Enrolled() : new Enrolment.Requested();
        });
    }

    /** Makes the vault of a demo municipality, with all its holders. */
    void seed(Map<AccountId, String> passphrasesOf) {
        Map<AccountId, HolderKey> holders = new HashMap<>();
        passphrasesOf.forEach((account, text) -> holders.put(account, passphrases.key(account, new Passphrase(text))));
        role.during(() -> {
            holders.forEach(keys::insert);
            return makeVault(holders);
        });
    }

    List<Keys.Request> requests() {
        return role.during(keys::requests);
    }

    /** Lets in somebody who asked, with the keys of a vault that is open. */
    void admit(AccountId by, Map<UUID, byte[]> opened, AccountId newcomer) {
        role.during(() -> {
            Keys.Request request = keys.requests().stream()
                    .filter(waiting -> waiting.account().equals(newcomer))
                    .findFirst()
                    .orElseThrow(NotForYou::new);
            keys.wrapped(by).forEach(one -> {
                byte[] privateKey = opened.get(one.key().id());
                if (privateKey != null) {
                    byte[] wrapped = one.key().wrapFor(newcomer.value(), request.publicKey(), privateKey);
                    keys.insert(one.key(), newcomer, wrapped);
                }
            });
            role.record(Act.on(newcomer, "vault.admit"));
            return newcomer;
        });
    }

    void record(Act act) {
        role.during(() -> {
            role.record(act);
            return act;
        });
    }

    private boolean makeVault(Map<AccountId, HolderKey> holders) {
        Hpke.Pair pair = Hpke.Pair.random();
        VaultKey key = new VaultKey(RandomIds.next(), municipality.name(), pair.publicKey());
        boolean made = keys.insert(key);
        if (made) {
            holders.forEach((account, holder) ->
                    keys.insert(key, account, key.wrapFor(account.value(), holder.publicKey(), pair.privateKey())));
        }
        return made;
    }
}
