package nl.meldroute.identity;

import java.time.Clock;
import java.util.Optional;
import nl.meldroute.identity.rules.FirstCode;
import nl.meldroute.identity.store.AccountRows;
import nl.meldroute.identity.store.FirstCodeRows;
import nl.meldroute.kernel.Purpose;
import org.springframework.context.ApplicationEventPublisher;

/**
 * How the first administrator gets in, since nobody has an account by default: an operator sees a code on the machine itself,
 * and whoever types it chooses a user name and a password that no one else ever knew. Good for half an hour and for one
 * account, and only as long as nobody administers.
 */
@ModuleDoor
public class FirstCodes {
    private final FirstCodeRows rows;
    private final AccountRows accounts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    FirstCodes(FirstCodeRows rows, AccountRows accounts, ApplicationEventPublisher events, Clock clock) {
        this.rows = rows;
        this.accounts = accounts;
        this.events = events;
        this.clock = clock;
    }

    /** What comes of beginning. */
    public sealed interface Begun {
        /**
         * The account is there.
         *
         * @param stamp of the account as it is now
         */
        record Done(String stamp) implements Begun {}

        /** Wrong, too old, or used: it is not said which. */
        record Refused() implements Begun {}

        /** Somebody has or had that user name; the code stays good. */
        record Taken() implements Begun {}
    }

    /** A new code, in the place of an earlier one; nothing where there is an administrator. */
    @JobDoor(purpose = Purpose.ADMINISTRATION)
    public Optional<String> next() {
        if (!wanted()) {
            return Optional.empty();
        }
        String code = GivenPassword.next();
        rows.put(FirstCode.hash(code), clock.instant().plus(FirstCode.GOOD));
        return Optional.of(code);
    }

    /** Whether nobody administers yet. */
    @OpenDoor(purpose = Purpose.SIGN_IN)
    public boolean wanted() {
        return accounts.inRole(Role.ADMINISTRATOR).isEmpty();
    }

    /** Whether this is the code, and still good. */
    @OpenDoor(purpose = Purpose.SIGN_IN)
    public boolean good(String typed) {
        return wanted()
                && rows.until(FirstCode.hash(typed))
                        .filter(until -> FirstCode.good(until, clock.instant()))
                        .isPresent();
    }

    /**
     * Makes the account of the first administrator; from then on the code is worth nothing.
     *
     * @param hash of the password, as {@link Passwords#hashed} makes it
     */
    @OpenDoor(purpose = Purpose.SIGN_IN)
    public Begun begin(String typed, Account account, String hash) {
        if (!good(typed)) {
            return new Begun.Refused();
        }
        if (accounts.known(account.username())) {
            return new Begun.Taken();
        }
        if (account.role() != Role.ADMINISTRATOR || !rows.take(FirstCode.hash(typed))) {
            return new Begun.Refused();
        }
        accounts.insert(account, hash, null);
        events.publishEvent(new AdministratorAdded(account.id()));
        return new Begun.Done(accounts.stamp(account.id()).orElseThrow());
    }
}
