package nl.meldroute.ui;

import java.util.Optional;

/** A style sheet of the municipality, after the theme of the product. Never asks a database while a page is made. */
public interface OwnStyle {
    /** Where it lies, another address for another content; empty where there is none. */
    Optional<String> address();
}
