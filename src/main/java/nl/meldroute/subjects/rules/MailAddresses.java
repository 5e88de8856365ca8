package nl.meldroute.subjects.rules;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Mail addresses in small letters. */
public final class MailAddresses {
    private static final Pattern FORM = Pattern.compile("[^@\\s<>\",;]+@[^@\\s<>\",;.]+(\\.[^@\\s<>\",;.]+)+");

    private MailAddresses() {}

    /** The address; empty for what no mail can go to. */
    public static Optional<String> normal(String typed) {
        String address = typed.strip().replaceFirst("(?i)^mailto:", "").toLowerCase(Locale.ROOT);
        return FORM.matcher(address).matches() ? Optional.of(address) : Optional.empty();
    }
}
