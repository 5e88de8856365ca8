package nl.meldroute.identity;

import java.util.Optional;
import nl.meldroute.identity.store.AccountRows;
import nl.meldroute.kernel.Purpose;

/** What a password is compared with. */
@ModuleDoor
class Credentials {
    private final AccountRows rows;

    Credentials(AccountRows rows) {
        this.rows = rows;
    }

    /** Somebody with an account, and the hash of the password. */
    record Held(Account account, String hash) {
        @Override
        public String toString() {
            return "Held[secret]";
        }
    }

    @OpenDoor(purpose = Purpose.SIGN_IN)
    public Optional<Held> of(String username) {
        return rows.passwordHash(username)
                .flatMap(hash -> rows.byUsername(username).map(account -> new Held(account, hash)));
    }
}
