package nl.meldroute.ui;

import java.util.Locale;
import java.util.Optional;

/** Texts of the municipality in the place of those of the product. Never asks a database while a page is made. */
public interface OwnTexts {
    /** What the municipality says instead, as a pattern of {@link java.text.MessageFormat}; empty where it says what the product says. */
    Optional<String> pattern(String key, Locale locale);
}
