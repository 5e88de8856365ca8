package nl.meldroute.backup;

import java.io.PrintStream;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Speaks with whoever makes or restores a backup. */
final class Talk {
    private final ResourceBundle texts;
    private final Locale locale;
    private final PrintStream out;

    Talk(Locale locale, PrintStream out) {
        this.texts = ResourceBundle.getBundle("messages.backup", locale);
        this.locale = locale;
        this.out = out;
    }

    void say(String key, Object... words) {
        out.println(new MessageFormat(texts.getString(key), locale).format(words));
    }

    /** A sentence from elsewhere. */
    void pass(String sentence) {
        out.println(sentence);
    }
}
