package nl.meldroute.ui;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Optional;

/** Texts of the municipality in the place of those of the product. Never asks a database while a page is made. */
public interface OwnTexts {
    /** What the municipality says instead; empty where it says what the product says. */
    Optional<MessageFormat> text(String key, Locale locale);
}
