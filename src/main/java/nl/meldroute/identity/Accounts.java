package nl.meldroute.identity;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.meldroute.identity.store.AccountRows;
import nl.meldroute.identity.store.CodeSecretRows;
import nl.meldroute.identity.store.PasskeyRows;
import nl.meldroute.kernel.AccountId;
import nl.meldroute.kernel.Purpose;
import org.springframework.security.crypto.password.PasswordEncoder;

/** The accounts of a municipality. Nobody has one by default. */
@ModuleDoor
public class Accounts {
    private static final int DAYS_TO_REPLACE = 7;
    private final AccountRows rows;
    private final PasskeyRows passkeys;
    private final CodeSecretRows codes;
    private final PasswordEncoder passwords;
    private final Clock clock;

    Accounts(AccountRows rows, PasskeyRows passkeys, CodeSecretRows codes, PasswordEncoder passwords, Clock clock) {
        this.rows = rows;
        this.passkeys = passkeys;
        this.codes = codes;
        this.passwords = passwords;
        this.clock = clock;
    }

    /** Whose role this is; for notices, and to know whether officer and deputy are there (readings I-10, I-11). */
    @JobDoor(purpose = Purpose.SIGN_IN)
    public List<Account> inRole(Role role) {
        return rows.inRole(role);
    }

    /** The display name of a colleague, for somebody who is signed in. */
    @JobDoor(purpose = Purpose.SIGN_IN)
    public Optional<Account> find(AccountId id) {
        return rows.byId(id);
    }

    /** The display names of colleagues; who has no account any more is not there. */
    @JobDoor(purpose = Purpose.SIGN_IN)
    public Map<AccountId, String> names(Collection<AccountId> ids) {
        Map<AccountId, String> names = new HashMap<>();
        ids.stream().distinct().forEach(id -> rows.byId(id).ifPresent(account -> names.put(id, account.name())));
        return names;
    }

    /** Adds an account at the first start of a demo municipality. */
    @JobDoor(purpose = Purpose.DEMONSTRATING)
    public void add(Account account, String password) {
        rows.insert(account, passwords.encode(password), null);
    }

    /** Adds an account for an operator; gives the password that its owner replaces at the first sign-in. */
    @JobDoor(purpose = Purpose.ADMINISTRATION)
    public String appoint(Account account) {
        String given = GivenPassword.next();
        rows.insert(account, passwords.encode(given), today().plusDays(DAYS_TO_REPLACE));
        return given;
    }

    /**
     * The account as it is now, held until the transaction under way ends: of two who change it at once the second sees what
     * the first one made of it. Empty where it ended.
     */
    @JobDoor(purpose = Purpose.ADMINISTRATION)
    public Optional<Account> hold(AccountId id) {
        return rows.hold(id);
    }

    /** Gives a new password for once; neither the old one nor a sign-in at the identity provider opens anything any more. */
    @JobDoor(purpose = Purpose.ADMINISTRATION)
    public String renew(AccountId id) {
        String given = GivenPassword.next();
        rows.changePassword(id, passwords.encode(given), today().plusDays(DAYS_TO_REPLACE));
        rows.untie(id);
        return given;
    }

    /** Whether somebody has or had this user name: it is given to nobody else. */
    @JobDoor(purpose = Purpose.ADMINISTRATION)
    public boolean known(String username) {
        return rows.known(username);
    }

    /** Changes name, role and department; sign-ins that run rest on what was, and end. */
    @JobDoor(purpose = Purpose.ADMINISTRATION)
    public void change(Account account) {
        rows.change(account);
    }

    /** Takes away the passkeys and codes of somebody who lost them: new ones follow after the password. */
    @JobDoor(purpose = Purpose.ADMINISTRATION)
    public void forgetProofs(AccountId id) {
        passkeys.deleteAll(id);
        codes.delete(id);
    }

    /** Nobody signs in with this account any more; what it did stays on the audit. */
    @JobDoor(purpose = Purpose.ADMINISTRATION)
    public void close(AccountId id) {
        rows.close(id);
    }

    /** The stamp of each account that may sign in: a sign-in that rests on another one ends. */
    @JobDoor(purpose = Purpose.SIGN_IN)
    public Map<AccountId, String> stamps() {
        return rows.stamps();
    }

    /** Every account that may sign in, for an operator. */
    @JobDoor(purpose = Purpose.ADMINISTRATION)
    public List<Account> all() {
        return rows.all();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
