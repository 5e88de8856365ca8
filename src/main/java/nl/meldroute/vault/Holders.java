package nl.meldroute.vault;

import java.util.List;
import java.util.Map;
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
    private final Unsealing unsealing;
    private final Proof proof;
    private final Accounts accounts;

    Holders(Keyring keyring, OpenVaults vaults, Unsealing unsealing, Proof proof, Accounts accounts) {
        this.keyring = keyring;
        this.vaults = vaults;
        this.unsealing = unsealing;
        this.proof = proof;
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

    /**
     * Asks to be let in with a new passphrase, by a holder who forgot the old one. The old one works until then, and typing it
     * takes this back. Not where nobody could let in: then all that is sealed would be lost.
     */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.REKEYING)
    public Enrolment forgotten(String passphrase) {
        Passphrase chosen = new Passphrase(passphrase);
        return switch (chosen.weakness()) {
            case TOO_SHORT -> new Enrolment.TooShort();
            case TOO_PLAIN -> new Enrolment.TooPlain();
            case NONE -> keyring.renew(Acting.person(), chosen);
        };
    }

    /** Opens the vault. Wrong passphrases make the next try wait longer, never for good. */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.REVEALING)
    public Unlocking open(String passphrase) {
        return switch (proof.of(passphrase, "vault.open")) {
            case Proof.Outcome.Proven(Keyring.Unlocked unlocked) ->
                unlocked.keys().isEmpty()
                        ? new Unlocking.Altered()
                        : vaults.open(Acting.person(), unlocked.keys(), unlocked.intact());
            case Proof.Outcome.Wrong _ -> new Unlocking.Wrong();
            case Proof.Outcome.TryLater(long seconds) -> new Unlocking.TryLater(seconds);
            case Proof.Outcome.NotAHolder _ -> new Unlocking.NotAHolder();
        };
    }

    /** Types the passphrase without opening anything, so that it is not forgotten. */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.REVEALING)
    public Rekeying exercise(String passphrase) {
        return Rekeying.of(proof.of(passphrase, "vault.exercise"), _ -> new Rekeying.Done(0));
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

    /** What comes of letting somebody in. */
    public enum Admission {
        ADMITTED,
        /** The own vault is shut. */
        SHUT,
        /** The key that waits now has another check code than was compared. */
        ANOTHER_KEY
    }

    /**
     * Lets in the key that was compared. Throws {@link NotForYou} where nobody asked, or somebody who is neither officer nor
     * deputy, or whoever lets in.
     *
     * @param checkCode as it was shown when it was compared
     */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.REKEYING)
    public Admission admit(String unlockKey, AccountId newcomer, String checkCode) {
        if (newcomer.equals(Acting.person())
                || accounts.find(newcomer)
                        .filter(account -> mayHold(account.role()))
                        .isEmpty()) {
            throw new NotForYou();
        }
        return unsealing
                .use(unlockKey)
                .map(keys -> keyring.admit(keys, newcomer, checkCode) ? Admission.ADMITTED : Admission.ANOTHER_KEY)
                .orElse(Admission.SHUT);
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
