package nl.meldroute.subjects.rules;

import java.util.Locale;
import java.util.Optional;

/** Websites and names of accounts, without what a browser puts around them. */
public final class OnlineNames {
    private static final int SHORTEST = 2;

    private OnlineNames() {}

    /** As in {@code voorbeeld.invalid/kamers} or {@code kamers_lopik}; empty where hardly anything is left. */
    public static Optional<String> normal(String typed) {
        String name = typed.strip()
                .toLowerCase(Locale.ROOT)
                .replaceFirst("^[a-z][a-z0-9+.\\-]*://", "")
                .replaceFirst("^(www|m|mobile|nl-nl)\\.", "")
                .replaceFirst("[?#].*$", "")
                .replaceFirst("/+$", "")
                .replaceFirst("^@", "")
                .replaceAll("\\s+", "");
        return name.length() < SHORTEST ? Optional.empty() : Optional.of(name);
    }
}
