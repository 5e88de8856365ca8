package nl.meldroute.vault;

import java.time.Duration;

/** What comes of asking for a name. */
public sealed interface Revealing {
    /** The reporter, to be shown no longer than this. */
    record Revealed(Reporter reporter, Duration shownFor) implements Revealing {}

    /** The vault is shut: it was not opened, or its time is over. */
    record VaultClosed() implements Revealing {}

    /** The envelope was altered, swapped or copied, or sealed to a strange key: it opens not. That is on the audit. */
    record Broken() implements Revealing {}

    /** {@link Reason#OTHER} needs a word of explanation. */
    record ExplanationMissing() implements Revealing {}
}
