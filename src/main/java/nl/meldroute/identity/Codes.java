package nl.meldroute.identity;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import nl.meldroute.database.KeyBox;
import nl.meldroute.database.KeyFile;
import nl.meldroute.identity.rules.TimeCode;
import nl.meldroute.identity.store.CodeSecretRows;
import nl.meldroute.kernel.AccountId;
import nl.meldroute.kernel.Acting;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.kernel.RandomIds;

/**
 * The codes of an app on a phone, as a second proof beside the password. A code works once; after a restart those of before
 * don't work any more either, though nothing is written down at signing in.
 */
@ModuleDoor
public class Codes {
    private static final int SECRET_BYTES = 20;
    private final Map<AccountId, Long> used = new ConcurrentHashMap<>();
    private final CodeSecretRows rows;
    private final KeyBox secrets;
    private final Clock clock;
    private final long begun;

    Codes(CodeSecretRows rows, KeyFile keyFile, Clock clock) {
        this.rows = rows;
        this.secrets = keyFile.box("code secrets");
        this.clock = clock;
        this.begun = TimeCode.step(clock.instant());
    }

    /**
     * A secret to type or to scan into an app. Nothing is kept of it before its first code was typed.
     *
     * @param letters the secret itself
     * @param sealed the same, to be sent back with the first code
     */
    public record Offered(String letters, String sealed) {
        @Override
        public String toString() {
            return "Offered[secret]";
        }
    }

    /** A new secret for whoever is signed in. */
    @StaffDoor(purpose = Purpose.SIGN_IN)
    public Offered offer() {
        byte[] secret = RandomIds.bytes(SECRET_BYTES);
        return new Offered(TimeCode.letters(secret), secrets.lockInLetters(secret, offered(Acting.person())));
    }

    /** The same secret again, for a page that comes back with a mistake; another where it is not one of ours. */
    @StaffDoor(purpose = Purpose.SIGN_IN)
    public Offered offer(String sealed) {
        return opened(sealed)
                .map(secret -> new Offered(TimeCode.letters(secret), sealed))
                .orElseGet(this::offer);
    }

    /** Takes the secret into use, if this is a code of it. */
    @StaffDoor(purpose = Purpose.SIGN_IN)
    public boolean begin(String sealed, String code) {
        AccountId person = Acting.person();
        Optional<byte[]> secret = opened(sealed);
        if (secret.isEmpty() || !spend(person, secret.get(), code)) {
            return false;
        }
        rows.put(
                person, secrets.lock(secret.get(), kept(person)), LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
        return true;
    }

    /** Since when whoever is signed in has codes. */
    @StaffDoor(purpose = Purpose.SIGN_IN)
    public Optional<LocalDate> since() {
        return rows.since(Acting.person());
    }

    /** Ends the own ones. */
    @StaffDoor(purpose = Purpose.SIGN_IN)
    public boolean end() {
        return rows.delete(Acting.person());
    }

    /** Whether an account has codes. */
    @OpenDoor(purpose = Purpose.SIGN_IN)
    public boolean has(AccountId account) {
        return rows.since(account).isPresent();
    }

    /** Whether this is a code of the account that was not used before. From now on it is. */
    @OpenDoor(purpose = Purpose.SIGN_IN)
    public boolean spend(AccountId account, String code) {
        return rows.sealed(account)
                .flatMap(bytes -> secrets.unlock(bytes, kept(account)))
                .filter(secret -> spend(account, secret, code))
                .isPresent();
    }

    private boolean spend(AccountId account, byte[] secret, String code) {
        synchronized (used) {
            Instant now = clock.instant();
            OptionalLong step = TimeCode.accepted(secret, code, now, last(account, now));
            step.ifPresent(accepted -> used.put(account, accepted));
            return step.isPresent();
        }
    }

    /** The half minute of which the last code was used. It can't lie far ahead, unless the clock was set back since. */
    private long last(AccountId account, Instant now) {
        long furthest = TimeCode.step(now) + 1;
        long last = used.getOrDefault(account, begun);
        if (last > furthest) {
            used.put(account, furthest);
            return furthest;
        }
        return last;
    }

    private Optional<byte[]> opened(String sealed) {
        return secrets.unlockLetters(sealed, offered(Acting.person()));
    }

    private static String kept(AccountId account) {
        return "1|kept|" + account;
    }

    private static String offered(AccountId account) {
        return "1|offered|" + account;
    }
}
