package nl.meldroute.retention.rules;

import java.util.Locale;
import java.util.Optional;

/** What stands in the way of erasing; the first that holds counts. */
public enum Obstacle {
    /** Somebody opened it again. */
    OPEN,
    /** The reporter wrote something that nobody read yet. */
    UNREAD,
    /** It is linked to a signal that is open. */
    LINKED;

    public static Optional<Obstacle> of(boolean closed, boolean unread, boolean linked) {
        if (!closed) {
            return Optional.of(OPEN);
        }
        if (unread) {
            return Optional.of(UNREAD);
        }
        return linked ? Optional.of(LINKED) : Optional.empty();
    }

    /** As it stands in texts. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
