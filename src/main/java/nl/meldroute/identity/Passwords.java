package nl.meldroute.identity;

import java.util.Locale;
import java.util.Optional;
import nl.meldroute.kernel.AccountId;
import nl.meldroute.kernel.SlowWork;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Compares passwords: one at a time and with no transaction open. Each costs 64 MiB; whoever tries many at once takes neither
 * the memory nor the database away from those who report.
 */
@Component
public class Passwords {
    private static final int SHORTEST = 15;
    private final Credentials credentials;
    private final PasswordEncoder encoder;

    Passwords(Credentials credentials, PasswordEncoder encoder) {
        this.credentials = credentials;
        this.encoder = encoder;
    }

    /** Whose name and password these are; takes as long for a name that does not exist. */
    public Optional<Proven> verify(String username, String password) {
        Optional<Credentials.Held> held = credentials.of(username.strip().toLowerCase(Locale.ROOT));
        String hash = held.map(Credentials.Held::hash).orElse(PasswordConfiguration.NOBODYS);
        return SlowWork.inTurn(() -> encoder.matches(password, hash))
                ? held.map(found -> new Proven(found.account(), found.stamp(), found.once()))
                : Optional.empty();
    }

    /** Whether an own password is shorter than fifteen characters; what it is made of is nobody's business (ASVS 6.2.5). */
    public static boolean tooShort(String own) {
        return own.codePointCount(0, own.length()) < SHORTEST;
    }

    /** An own password as it is kept. Slow, so outside every transaction. */
    public String hashed(String own) {
        return SlowWork.inTurn(() -> encoder.encode(own));
    }

    /** Replaces a password that an operator gave by an own one, of at least fifteen characters. */
    public OwnPassword choose(String username, String given, String own) {
        Optional<Proven> person = verify(username, given).filter(Proven::once);
        if (person.isEmpty()) {
            return new OwnPassword.Wrong();
        }
        if (tooShort(own) || own.equals(given)) {
            return new OwnPassword.TooShort();
        }
        AccountId account = person.get().account().id();
        return credentials.replace(account, person.get().stamp(), hashed(own))
                ? new OwnPassword.Chosen(account)
                : new OwnPassword.Wrong();
    }
}
