package nl.meldroute.vault;

import java.util.List;

/** What comes of looking for the reporter in a text. */
public sealed interface OwnWordsCheck {
    /** Where the text gives the reporter away; empty if nowhere. */
    record Checked(List<OwnWords.Place> places) implements OwnWordsCheck {}

    /** The vault is shut. */
    record VaultClosed() implements OwnWordsCheck {}
}
