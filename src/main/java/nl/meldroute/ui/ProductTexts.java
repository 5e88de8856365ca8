package nl.meldroute.ui;

import java.util.Locale;
import java.util.NavigableMap;

/** The texts of all pages, as the product brings them. */
public interface ProductTexts {
    /** By their keys, as patterns of {@link java.text.MessageFormat}; read once, since they never change while the product runs. */
    NavigableMap<String, String> all(Locale locale);
}
