package nl.meldroute.linkage;

import java.util.Locale;
import java.util.ResourceBundle;

/** What parts of a score say, in words of a language. */
public final class Wording {
    private final ResourceBundle texts;

    private Wording(ResourceBundle texts) {
        this.texts = texts;
    }

    /** Dutch for every language but those there are texts for. */
    public static Wording in(Locale locale) {
        return new Wording(ResourceBundle.getBundle(
                "linkage.reasons",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
    }

    /** How a fact agrees, such as "achternaam klinkt gelijk". */
    public String of(Part part, Level level) {
        String key = code(part) + "." + code(level);
        return texts.containsKey(key)
                ? texts.getString(key)
                : texts.getString(code(part)) + " " + texts.getString(code(level));
    }

    /** That a fact is so common that not everybody was compared. */
    public String common() {
        return texts.getString("common");
    }

    private static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
