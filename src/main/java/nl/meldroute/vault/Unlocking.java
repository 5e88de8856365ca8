package nl.meldroute.vault;

import java.time.Instant;

/** What comes of typing a passphrase. */
public sealed interface Unlocking {
    /**
     * The vault is open.
     *
     * @param unlockKey for the browser alone; the server forgets it
     * @param until when it shuts if it is not used
     * @param intact whether the key to which is sealed now is that of the holders; if not, somebody replaced it
     */
    record Opened(String unlockKey, Instant until, boolean intact) implements Unlocking {
        @Override
        public String toString() {
            return "Opened[secret]";
        }
    }

    /** Not the passphrase. */
    record Wrong() implements Unlocking {}

    /** Too many wrong ones: not looked at before so many seconds. */
    record TryLater(long seconds) implements Unlocking {}

    /** The passphrase is right, but the vault key of this holder was altered: it opens nothing. */
    record Altered() implements Unlocking {}

    /** This account can't open anything yet. */
    record NotAHolder() implements Unlocking {}
}
