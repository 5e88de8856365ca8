package nl.meldroute.identity;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import nl.meldroute.identity.store.AccountRows;
import nl.meldroute.kernel.AccountId;
import nl.meldroute.kernel.Purpose;

/** What a password is compared with. */
@ModuleDoor
class Credentials {
    private final AccountRows rows;
    private final Clock clock;

    Credentials(AccountRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /**
     * Somebody with an account, and the hash of the password.
     *
     * @param stamp of the account as it is now
     * @param once the password was given by an operator, and still holds
     */
    record Held(Account account, String stamp, String hash, boolean once) {
        @Override
        public String toString() {
            return "Held[secret]";
        }
    }

    /** Nothing where the day is over until which a given password held. */
    @OpenDoor(purpose = Purpose.SIGN_IN)
    public Optional<Held> of(String username) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return rows.secret(username)
                .filter(secret -> secret.holdsOn(today))
                .map(secret -> new Held(secret.account(), secret.stamp(), secret.hash(), secret.once()));
    }

    /**
     * Puts an own password in the place of one that was given; false where the account is not what it was when that one was
     * shown: whoever got a new password meanwhile keeps it.
     */
    @OpenDoor(purpose = Purpose.SIGN_IN)
    public boolean replace(AccountId account, String stamp, String hash) {
        if (!rows.hold(account, stamp)) {
            return false;
        }
        rows.changePassword(account, hash, null);
        return true;
    }
}
