package nl.meldroute.subjects.rules;

import java.util.Optional;

/** Names of people as they are compared: whole, letter by letter, without capitals and accents. */
public final class PersonNames {
    private PersonNames() {}

    /** The full name; empty for a single word, which is the name of too many. */
    public static Optional<String> normal(String typed) {
        return Optional.of(Folded.words(typed)).filter(Folded::several);
    }
}
