package nl.meldroute;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Keeps a committed page equal to what the code says. {@code mvn test -Dgenerated.write=true} writes it anew. */
public final class GeneratedPage {
    private static final String FIRST_LINE =
            "<!-- Written by a test; after a change: mvn test -Dgenerated.write=true -->\n\n";

    private GeneratedPage() {}

    /** Fails when the page differs from the content; writes it instead when asked to. */
    public static void check(String page, String content) {
        Path path = Path.of(page);
        String expected = FIRST_LINE + content.strip() + "\n";
        try {
            if (Boolean.getBoolean("generated.write")) {
                Files.createDirectories(path.toAbsolutePath().getParent());
                Files.writeString(path, expected, UTF_8);
            }
            assertThat(path)
                    .as("%s is out of date: run mvn test -Dgenerated.write=true, read what changed, commit it", page)
                    .hasContent(expected);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
