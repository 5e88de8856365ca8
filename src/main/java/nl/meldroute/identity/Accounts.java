package nl.meldroute.identity;

import java.util.List;
import java.util.Optional;
import nl.meldroute.identity.store.AccountRows;
import nl.meldroute.kernel.AccountId;
import nl.meldroute.kernel.Purpose;
import org.springframework.security.crypto.password.PasswordEncoder;

/** The accounts of a municipality. Nobody has one by default. */
@ModuleDoor
public class Accounts {
    private final AccountRows rows;
    private final PasswordEncoder passwords;

    Accounts(AccountRows rows, PasswordEncoder passwords) {
        this.rows = rows;
        this.passwords = passwords;
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

    /** Adds an account at the first start of a demo municipality. */
    @JobDoor(purpose = Purpose.DEMONSTRATING)
    public void add(Account account, String password) {
        rows.insert(account, passwords.encode(password));
    }
}
