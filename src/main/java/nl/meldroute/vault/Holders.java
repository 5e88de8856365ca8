package nl.meldroute.vault;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.meldroute.audit.Act;
import nl.meldroute.identity.Accounts;
import nl.meldroute.identity.Door;
import nl.meldroute.identity.JobDoor;
import nl.meldroute.identity.ModuleDoor;
import nl.meldroute.identity.NotForYou;
import nl.meldroute.identity.Role;
import nl.meldroute.kernel.AccountId;
import nl.meldroute.kernel.Acting;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.vault.Membership.Request;
import nl.meldroute.vault.rules.CheckCode;
import nl.meldroute.vault.rules.Passphrase;

/**
 * Those who can open the vault: the officer and the deputy, each with an own key behind an own passphrase. The first makes the
 * vault; who has it open lets in the second. Nobody can do either for somebody else.
 */
@ModuleDoor
public class Holders {
    private final Keyring keyring;
    private final OpenVaults vaults;
    private final Attempts attempts;
    private final Accounts accounts;

    Holders(Keyring keyring, OpenVaults vaults, Attempts attempts, Accounts accounts) {
        this.keyring = keyring;
        this.vaults = vaults;
        this.attempts = attempts;
        this.accounts = accounts;
    }

    /** A passphrase to take over, if one likes: six words by chance. */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.REVEALING)
    public String offeredPassphrase() {
        return keyring.offered().text();
    }

    /** Where whoever is signed in stands. */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.REVEALING)
    public Membership mine() {
        return keyring.membership(Acting.person());
    }

    /** Makes the vault, or asks to be let in where it is there. */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.REVEALING)
    public Enrolment enrol(String passphrase) {
        Passphrase chosen = new Passphrase(passphrase);
        return switch (chosen.weakness()) {
            case TOO_SHORT -> new Enrolment.TooShort();
            case TOO_PLAIN -> new Enrolment.TooPlain();
            case NONE -> keyring.enrol(Acting.person(), chosen);
        };
    }

    /** Opens the vault. Wrong passphrases make the next try wait longer, never for good. */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.REVEALING)
    public Unlocking open(String passphrase) {
        AccountId me = Acting.person();
        Optional<Keyring.Lock> lock = keyring.lock(me);
        if (lock.isEmpty()) {
            return new Unlocking.NotAHolder();
        }
        Optional<Duration> wait = attempts.begin(me);
        if (wait.isPresent()) {
            return new Unlocking.TryLater(wait.get().plusMillis(999).toSeconds());
        }
        Optional<Map<UUID, byte[]>> keys = keyring.unlock(me, lock.get(), new Passphrase(passphrase));
        keys.ifPresent(_ -> attempts.succeeded(me));
        return keys.<Unlocking>map(opened -> vaults.open(me, opened)).orElseGet(Unlocking.Wrong::new);
    }

    /** Shuts the vault of whoever is signed in, in every browser. */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.REVEALING)
    public void close() {
        vaults.shut(Acting.person());
        keyring.record(Act.on(Acting.person(), "vault.close"));
    }

    /** Who else asked to be let in. */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.REVEALING)
    public List<Request> requests() {
        return keyring.requests().stream()
                .filter(request -> !request.account().equals(Acting.person()))
                .flatMap(request -> accounts.find(request.account()).stream()
                        .filter(account -> mayHold(account.role()))
                        .map(account -> new Request(account, CheckCode.of(request.publicKey()))))
                .toList();
    }

    /**
     * Lets in somebody who asked; false where the own vault is shut. Throws {@link NotForYou} where nobody asked, or somebody
     * who is neither officer nor deputy.
     */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.REVEALING)
    public boolean admit(String unlockKey, AccountId newcomer) {
        if (accounts.find(newcomer).filter(account -> mayHold(account.role())).isEmpty()) {
            throw new NotForYou();
        }
        Optional<Map<UUID, byte[]>> opened = vaults.use(Acting.person(), unlockKey);
        opened.ifPresent(keys -> keyring.admit(Acting.person(), keys, newcomer));
        return opened.isPresent();
    }

    /** Gives the invented officer and deputy of a demo municipality their passphrases, and the vault its key. */
    @JobDoor(purpose = Purpose.DEMONSTRATING)
    public void seed(Map<AccountId, String> passphrases) {
        keyring.seed(passphrases);
    }

    private static boolean mayHold(Role role) {
        return role == Role.FOCAL_OFFICER || role == Role.DEPUTY;
    }
}
