package nl.meldroute.vault;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.meldroute.audit.Act;
import nl.meldroute.identity.NotForYou;
import nl.meldroute.kernel.AccountId;
import nl.meldroute.kernel.Acting;
import nl.meldroute.kernel.RandomIds;
import nl.meldroute.policy.WorkCalendar;
import nl.meldroute.ui.Municipality;
import nl.meldroute.vault.rules.CheckCode;
import nl.meldroute.vault.rules.HolderKey;
import nl.meldroute.vault.rules.Hpke;
import nl.meldroute.vault.rules.Passphrase;
import nl.meldroute.vault.rules.VaultKey;
import nl.meldroute.vault.store.Keys;
import nl.meldroute.vault.store.Recoveries;
import nl.meldroute.vault.store.Renewals;
import org.springframework.stereotype.Component;

/** The keys of the holders, in the role of the vault. No slow hash runs within a transaction of it. */
@Component
class Keyring {
    private final VaultRole role;
    private final Rows rows;
    private final Passphrases passphrases;
    private final Municipality municipality;
    private final Clock clock;

    Keyring(VaultRole role, Rows rows, Passphrases passphrases, Municipality municipality, Clock clock) {
        this.role = role;
        this.rows = rows;
        this.passphrases = passphrases;
        this.municipality = municipality;
        this.clock = clock;
    }

    /** Where the keys lie. */
    @Component
    record Rows(Keys keys, Renewals renewals, Recoveries recoveries) {}

    /** The lock that a holder opens with the passphrase; of whoever waits nothing is behind it yet. */
    record Lock(HolderKey holder, List<Keys.Wrapped> wrapped) {}

    /**
     * What a passphrase opened.
     *
     * @param own the private key of the holder
     * @param keys the private vault keys, by their ids
     * @param intact whether the key that is sealed to now is one of them
     */
    record Unlocked(byte[] own, Map<UUID, byte[]> keys, boolean intact) {
        @Override
        public String toString() {
            return "Unlocked[secret]";
        }
    }

    Passphrase offered() {
        return passphrases.offered();
    }

    Membership membership(AccountId account) {
        return role.during(() -> {
            boolean holder = !rows.keys().wrapped(account).isEmpty();
            return request(account)
                    .<Membership>map(request -> {
                        String code = CheckCode.of(request.publicKey());
                        return holder ? new Membership.Renewing(code) : new Membership.Waiting(code);
                    })
                    .orElseGet(() -> holder ? new Membership.Holder() : new Membership.Outside());
        });
    }

    private Optional<Keys.Request> request(AccountId account) {
        return rows.keys().requests().stream()
                .filter(waiting -> waiting.account().equals(account))
                .findFirst();
    }

    /** The lock of this account; empty where it is no holder. */
    Optional<Lock> lock(AccountId account) {
        return role.during(() -> rows.keys()
                .holder(account)
                .map(holder -> new Lock(holder, rows.keys().wrapped(account)))
                .filter(lock -> !lock.wrapped().isEmpty()));
    }

    /** The lock of this account with which it waits to be let in; empty where it does not. */
    Optional<Lock> waiting(AccountId account) {
        return role.during(() -> rows.renewals()
                .of(account)
                .or(() -> rows.keys()
                        .holder(account)
                        .filter(_ -> rows.keys().wrapped(account).isEmpty()))
                .map(holder -> new Lock(holder, List.of())));
    }

    /** Opens the own lock; empty with a wrong passphrase. Either is on the audit, and so is a key that was replaced. */
    Optional<Unlocked> unlock(Lock lock, Passphrase passphrase, String action) {
        AccountId me = Acting.person();
        Optional<byte[]> own = passphrases.unlock(me, lock.holder(), passphrase);
        return role.during(() -> {
            if (own.isPresent() && !lock.wrapped().isEmpty()) {
                rows.keys().typed(me, WorkCalendar.today(clock));
                rows.renewals().withdraw(me);
            }
            return opened(lock, own, action);
        });
    }

    /** Opens the own lock with the private key that something else than the passphrase gave; the passphrase was not typed. */
    Optional<Unlocked> unlock(Lock lock, Optional<byte[]> own, String action) {
        return role.during(() -> opened(lock, own, action));
    }

    private Optional<Unlocked> opened(Lock lock, Optional<byte[]> own, String action) {
        AccountId me = Acting.person();
        Optional<Unlocked> unlocked = own.map(privateKey -> unlocked(me, lock, privateKey));
        Act act = Act.on(me, action);
        role.record(unlocked.isPresent() ? act : act.refused());
        return unlocked;
    }

    private Unlocked unlocked(AccountId me, Lock lock, byte[] own) {
        Map<UUID, byte[]> opened = new HashMap<>();
        boolean intact =
                lock.wrapped().stream().map(one -> add(me, own, one, opened)).reduce(true, Boolean::logicalAnd);
        if (!lock.wrapped().isEmpty()) {
            intact &= rows.keys()
                    .current()
                    .map(key -> opened.containsKey(key.id()))
                    .orElse(false);
        }
        if (!lock.wrapped().isEmpty() && !intact) {
            rows.keys().doubt();
            role.record(Act.of("vault.key-replaced", "vault").refused());
        }
        return new Unlocked(own, opened, intact);
    }

    /** Adds a vault key that opens, also where its public half was replaced; false if something of it was changed. */
    private static boolean add(AccountId me, byte[] own, Keys.Wrapped one, Map<UUID, byte[]> opened) {
        try {
            byte[] privateKey = one.key().unwrap(me.value(), own, one.wrapped());
            opened.put(one.key().id(), privateKey);
            return one.key().belongsTo(privateKey);
        } catch (BrokenSeal changed) {
            return false;
        }
    }

    /** Gives this account a key; the very first makes the vault as well. */
    Enrolment enrol(AccountId account, Passphrase passphrase) {
        HolderKey own = passphrases.key(account, passphrase);
        return role.during(() -> {
            LocalDate today = WorkCalendar.today(clock);
            if (!rows.keys().insert(account, own, today) && !rows.keys().replace(account, own, today)) {
                return new Enrolment.AlreadyThere();
            }
            boolean first = rows.keys().current().isEmpty() && makeVault(Map.of(account, own));
            role.record(Act.on(account, first ? "vault.make" : "vault.request"));
            return first ? new Enrolment.Enrolled() : new Enrolment.Requested();
        });
    }

    /** Puts a new key beside the own one, until somebody lets it in. */
    Enrolment renew(AccountId account, Passphrase passphrase) {
        HolderKey own = passphrases.key(account, passphrase);
        return role.during(() -> {
            rows.renewals().hold(account);
            List<Keys.Request> holders = rows.renewals().holders();
            if (holders.stream().noneMatch(holder -> holder.account().equals(account))) {
                return new Enrolment.AlreadyThere();
            }
            if (holders.size() == 1 && rows.recoveries().wrapped().isEmpty()) {
                return new Enrolment.Alone();
            }
            rows.renewals().put(account, own, WorkCalendar.today(clock));
            role.record(Act.on(account, "vault.forgotten"));
            return new Enrolment.Requested();
        });
    }

    /** Makes the vault of a demo municipality, with all its holders. */
    void seed(Map<AccountId, String> passphrasesOf) {
        Map<AccountId, HolderKey> holders = new HashMap<>();
        passphrasesOf.forEach((account, text) -> holders.put(account, passphrases.key(account, new Passphrase(text))));
        role.during(() -> {
            holders.forEach((account, own) -> rows.keys().insert(account, own, WorkCalendar.today(clock)));
            return makeVault(holders);
        });
    }

    List<Keys.Request> requests() {
        return role.during(rows.keys()::requests);
    }

    /**
     * Lets in somebody who asked, with the keys of a vault that is open; a new key takes the place of an old one. False where the
     * key that waits is not the one that was compared; then nothing is changed.
     */
    boolean admit(Map<UUID, byte[]> opened, AccountId newcomer, String checkCode) {
        return role.during(() -> {
            rows.keys().hold();
            rows.renewals().hold(newcomer);
            Keys.Request request = request(newcomer).orElseThrow(NotForYou::new);
            boolean compared = CheckCode.of(request.publicKey()).equals(checkCode);
            if (compared) {
                rows.renewals().take(newcomer);
                wrap(opened, request);
            }
            Act act = Act.on(newcomer, "vault.admit");
            role.record(compared ? act : act.refused());
            return compared;
        });
    }

    private void wrap(Map<UUID, byte[]> opened, Keys.Request request) {
        rows.keys().wrapped(Acting.person()).forEach(one -> {
            byte[] privateKey = opened.get(one.key().id());
            if (privateKey != null) {
                byte[] wrapped = one.key().wrapFor(request.account().value(), request.publicKey(), privateKey);
                rows.keys().insert(one.key(), request, wrapped);
            }
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
        boolean made = rows.keys().insert(key);
        if (made) {
            holders.forEach((account, holder) -> rows.keys()
                    .insert(
                            key,
                            new Keys.Request(account, holder.publicKey()),
                            key.wrapFor(account.value(), holder.publicKey(), pair.privateKey())));
        }
        return made;
    }
}
