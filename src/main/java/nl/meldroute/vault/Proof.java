package nl.meldroute.vault;

import java.time.Duration;
import java.util.Optional;
import nl.meldroute.kernel.Acting;
import nl.meldroute.vault.Attempts.Which;
import nl.meldroute.vault.rules.Passphrase;
import org.springframework.stereotype.Component;

/** Asks a holder for the passphrase; each time for what is done with it. Who guesses waits longer each time, never for good. */
@Component
class Proof {
    private final Keyring keyring;
    private final Attempts attempts;

    Proof(Keyring keyring, Attempts attempts) {
        this.keyring = keyring;
        this.attempts = attempts;
    }

    /** What comes of it. */
    sealed interface Outcome {
        record Proven(Keyring.Unlocked unlocked) implements Outcome {
            @Override
            public String toString() {
                return "Proven[secret]";
            }
        }

        record Wrong() implements Outcome {}

        record TryLater(long seconds) implements Outcome {}

        record NotAHolder() implements Outcome {}
    }

    /** Of whoever can open the vault. */
    Outcome of(String passphrase, String action) {
        return of(passphrase, action, keyring.lock(Acting.person()), Which.OF_HOLDER);
    }

    /** Of whoever waits to be let in: the key that was asked with. */
    Outcome ofWaiting(String passphrase, String action) {
        return of(passphrase, action, keyring.waiting(Acting.person()), Which.OF_WAITING);
    }

    private Outcome of(String passphrase, String action, Optional<Keyring.Lock> lock, Which which) {
        if (lock.isEmpty()) {
            return new Outcome.NotAHolder();
        }
        Attempts.Guessed guessed = new Attempts.Guessed(Acting.person(), which);
        Optional<Duration> wait = attempts.begin(guessed);
        if (wait.isPresent()) {
            return new Outcome.TryLater(wait.get().plusMillis(999).toSeconds());
        }
        Optional<Keyring.Unlocked> unlocked = keyring.unlock(lock.get(), new Passphrase(passphrase), action);
        unlocked.ifPresent(_ -> attempts.succeeded(guessed));
        return unlocked.<Outcome>map(Outcome.Proven::new).orElseGet(Outcome.Wrong::new);
    }
}
