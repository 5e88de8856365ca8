package nl.meldroute.identity;

import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Compares passwords: one at a time and with no transaction open. Each costs 64 MiB; whoever tries many at once takes neither
 * the memory nor the database away from those who report.
 */
@Component
public class Passwords {
    private static final int MOST_WAITING = 20;
    private final Semaphore turn = new Semaphore(1, true);
    private final Credentials credentials;
    private final PasswordEncoder encoder;

    Passwords(Credentials credentials, PasswordEncoder encoder) {
        this.credentials = credentials;
        this.encoder = encoder;
    }

    /** Whether so many wait for their turn that the next had better come later. */
    public boolean crowded() {
        return turn.getQueueLength() >= MOST_WAITING;
    }

    /** The account of this name and password; takes as long for a name that does not exist. */
    public Optional<Account> verify(String username, String password) {
        Optional<Credentials.Held> held = credentials.of(username.strip().toLowerCase(Locale.ROOT));
        String hash = held.map(Credentials.Held::hash).orElse(PasswordConfiguration.NOBODYS);
        turn.acquireUninterruptibly();
        try {
            return encoder.matches(password, hash) ? held.map(Credentials.Held::account) : Optional.empty();
        } finally {
            turn.release();
        }
    }
}
