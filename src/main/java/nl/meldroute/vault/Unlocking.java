package nl.meldroute.vault;

import java.time.Instant;

/** What comes of typing a passphrase. */
public sealed interface Unlocking {
    /**
     * The vault is open.
     *
     * @param unlockKey for the browser alone; the server forgets it
     * @param until when it shuts if it is not used
     */
    record Opened(String unlockKey, Instant until) implements Unlocking {
        @Override
        public String toString() {
            return "Opened[secret]";
        }
    }

    /** Not the passphrase. */
    record Wrong() implements Unlocking {}

    /** Too many wrong ones: not looked at before so many seconds. */
    record TryLater(long seconds) implements Unlocking {}

    /** This account can't open anything yet. */
    record NotAHolder() implements Unlocking {}
}
