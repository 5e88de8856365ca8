package nl.meldroute.vault;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.meldroute.identity.Account;
import nl.meldroute.identity.Accounts;
import nl.meldroute.identity.Door;
import nl.meldroute.identity.ModuleDoor;
import nl.meldroute.identity.NotForYou;
import nl.meldroute.identity.Role;
import nl.meldroute.kernel.AccountId;
import nl.meldroute.kernel.Acting;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.policy.Edition;
import nl.meldroute.policy.ParameterName;
import nl.meldroute.policy.WorkCalendar;
import nl.meldroute.vault.store.Keys;
import nl.meldroute.vault.store.Recoveries;
import nl.meldroute.vault.store.Renewals;
import org.springframework.stereotype.Component;

/**
 * Looks after the keys of the vault (readings I-10, I-11): who holds them, and a new key when somebody leaves. Each act asks for
 * the passphrase anew, also where the vault is open.
 */
@ModuleDoor
public class Custody {
    private final Proof proof;
    private final Rotation rotation;
    private final VaultRole role;
    private final Places places;
    private final Terms terms;

    Custody(Proof proof, Rotation rotation, VaultRole role, Places places, Terms terms) {
        this.proof = proof;
        this.rotation = rotation;
        this.role = role;
        this.places = places;
        this.terms = terms;
    }

    /** Where keys lie and where they are open, and whose they are. */
    @Component
    record Places(Keys keys, Renewals renewals, Recoveries recoveries, OpenVaults vaults, Accounts accounts) {}

    /** When something of the keys is due. */
    @Component
    record Terms(Edition edition, Clock clock) {
        LocalDate today() {
            return WorkCalendar.today(clock);
        }

        <T> T of(ParameterName<T> name) {
            return edition.parameter(name, today());
        }
    }

    /** How it stands with the keys; empty for somebody who has none. */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.REKEYING)
    public Optional<KeyStanding> standing() {
        return role.during(() -> {
            List<Keys.Request> holders = places.renewals().holders();
            return Optional.of(holders)
                    .filter(all -> all.stream().anyMatch(one -> isMe(one.account())))
                    .map(all -> new KeyStanding(
                            all.stream()
                                    .map(this::holding)
                                    .sorted(Comparator.comparing(KeyStanding.Holding::name))
                                    .toList(),
                            places.recoveries()
                                    .kept()
                                    .filter(Recoveries.Kept::ours)
                                    .map(this::recovery),
                            places.keys().doubted(),
                            places.keys().unmarked(),
                            exerciseDue()));
        });
    }

    /** Whether no report comes in before there is a new key; never said to somebody who can't make one. */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.REKEYING)
    public boolean stoppedForMe() {
        return role.during(() -> !places.keys().wrapped(Acting.person()).isEmpty()
                && (places.keys().doubted() || places.keys().unmarked()));
    }

    /** Whether it is time to type the own passphrase again; never for somebody who has no key. */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.REKEYING)
    public boolean exerciseDueForMe() {
        return role.during(() -> !places.keys().wrapped(Acting.person()).isEmpty() && exerciseDue());
    }

    /**
     * Gives the vault a new key; who leaves opens nothing any more, not even with an old copy of the database. Throws
     * {@link NotForYou} where the leaver is no holder, or whoever asks.
     */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.REKEYING)
    public Rekeying renew(String passphrase, Optional<AccountId> leaver) {
        if (leaver.filter(Custody::isMe).isPresent()) {
            throw new NotForYou();
        }
        Rekeying outcome =
                Rekeying.of(proof.of(passphrase, "vault.prove"), unlocked -> rotation.renew(unlocked.keys(), leaver));
        if (outcome instanceof Rekeying.Done) {
            places.vaults().shutAll();
        }
        return outcome;
    }

    private boolean exerciseDue() {
        LocalDate before = terms.today().minus(terms.of(ParameterName.EXERCISE_PASSPHRASE));
        return places.keys().typedOn(Acting.person()).filter(before::isBefore).isEmpty();
    }

    private KeyStanding.Holding holding(Keys.Request holder) {
        return new KeyStanding.Holding(
                holder.account(),
                places.accounts().find(holder.account()).map(Account::name).orElse(""),
                Stream.of(Role.FOCAL_OFFICER, Role.DEPUTY)
                        .flatMap(appointed -> places.accounts().inRole(appointed).stream())
                        .anyMatch(account -> account.id().equals(holder.account())),
                isMe(holder.account()));
    }

    private KeyStanding.Recovery recovery(Recoveries.Kept kept) {
        Optional<LocalDate> tried = Optional.ofNullable(kept.tried());
        return new KeyStanding.Recovery(
                kept.set().mark(),
                kept.set().made(),
                kept.set().size(),
                tried,
                tried.orElse(kept.set().made()).plus(terms.of(ParameterName.TRY_RECOVERY)));
    }

    private static boolean isMe(AccountId account) {
        return account.equals(Acting.person());
    }
}
