package nl.meldroute.backup;

import java.io.IOException;
import java.io.PrintStream;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.ResourceBundle;

/** Speaks with whoever makes or restores a backup. */
final class Talk {
    static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private final ResourceBundle texts;
    private final Locale locale;
    private final PrintStream out;
    private final Typing typing;

    Talk(Locale locale, PrintStream out, Typing typing) {
        this.texts = ResourceBundle.getBundle("messages.backup", locale);
        this.locale = locale;
        this.out = out;
        this.typing = typing;
    }

    /** Asks for something that nobody else may read; nothing where nobody types it. Whoever asked wipes it. */
    char[] secret(String key) throws IOException {
        say(key);
        return typing.secret();
    }

    void say(String key, Object... words) {
        out.println(new MessageFormat(texts.getString(key), locale).format(words));
    }

    String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .format(day);
    }

    String moment(Instant moment) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(locale)
                .withZone(ZONE)
                .format(moment);
    }

    /** A sentence from elsewhere. */
    void pass(String sentence) {
        out.println(sentence);
    }
}
