package nl.meldroute.policy;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Opens the policy editions that come with the product. */
public final class Editions {
    private static final String FOLDER = "policy/";

    private Editions() {}

    /**
     * The edition that holds where the municipality's configuration names none.
     *
     * @throws BrokenEditionException when its files cannot be used
     */
    public static Edition standard() {
        YamlEntry choice = YamlEntry.of(FOLDER + "editions.yml", text(FOLDER + "editions.yml"));
        return edition(choice.onlyWith("standard").text("standard"));
    }

    /**
     * The edition in the folder with this name.
     *
     * @throws BrokenEditionException when there is none, or its files cannot be used
     */
    public static Edition edition(String id) {
        if (!id.matches("[a-z0-9-]+")) {
            throw new BrokenEditionException(
                    "\"" + id + "\" cannot be a policy edition: its name has small letters, digits and hyphens only.");
        }
        return new EditionFiles(FOLDER + id + "/", Editions::text).edition(id);
    }

    private static String text(String path) {
        try (InputStream file = Editions.class.getClassLoader().getResourceAsStream(path)) {
            if (file == null) {
                throw new BrokenEditionException("The policy edition misses its file " + path + ".");
            }
            return new String(file.readAllBytes(), UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
