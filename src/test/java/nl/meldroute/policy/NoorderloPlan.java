package nl.meldroute.policy;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.function.UnaryOperator;

/** An invented plan of an invented municipality, and the edition made for it. */
final class NoorderloPlan {
    private static final String FOLDER = "plans/noorderlo/";

    private NoorderloPlan() {}

    static String text() {
        return read(FOLDER + "plan.txt");
    }

    static Edition edition() {
        return editionWith(path -> read(path));
    }

    /** The edition with one of its files changed. */
    static Edition editionWith(String file, UnaryOperator<String> change) {
        return editionWith(path -> path.endsWith(file) ? change.apply(read(path)) : read(path));
    }

    private static Edition editionWith(UnaryOperator<String> reader) {
        return new EditionFiles(FOLDER, reader).edition("noorderlo");
    }

    private static String read(String path) {
        try (InputStream file = NoorderloPlan.class.getClassLoader().getResourceAsStream(path)) {
            return new String(Objects.requireNonNull(file, path).readAllBytes(), UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
