package nl.meldroute.subjects;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a subject is. */
public enum Kind {
    PERSON,
    COMPANY,
    ADDRESS,
    PLATE,
    PHONE,
    ACCOUNT;

    /** As it stands in addresses and texts. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Kind> of(String code) {
        return Stream.of(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }
}
