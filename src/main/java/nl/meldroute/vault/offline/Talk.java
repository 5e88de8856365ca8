package nl.meldroute.vault.offline;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Speaks with the people at the machine. The papers go one way, to a printer; what is said goes another. */
final class Talk {
    private final ResourceBundle texts;
    private final Locale locale;
    private final BufferedReader typed;
    private final PrintStream papers;
    private final PrintStream said;

    Talk(Locale locale, InputStream typed, PrintStream papers, PrintStream said) {
        this.texts = ResourceBundle.getBundle("messages.vault", locale);
        this.locale = locale;
        this.typed = new BufferedReader(new InputStreamReader(typed, StandardCharsets.UTF_8));
        this.papers = papers;
        this.said = said;
    }

    String text(String key, Object... words) {
        return new MessageFormat(texts.getString(key), locale).format(words);
    }

    void say(String key, Object... words) {
        said.println(text(key, words));
    }

    void paper(String text) {
        papers.print(text);
        papers.flush();
    }

    /** Whether a paper did not come out. */
    boolean papersFailed() {
        return papers.checkError();
    }

    /** What somebody typed after a question; nothing where nobody does any more. */
    String ask(String key, Object... words) {
        say(key, words);
        try {
            String line = typed.readLine();
            return line == null ? "" : line.strip();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
