package nl.meldroute.linkage.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Names that many people have, as far as a list tells: a register of a few hundred can't say that half the country is called so. */
public final class CommonNames {
    private static final String TABLE = "/linkage/common-names.txt";
    private static final double PEOPLE = 100_000;
    private static final Map<String, Double> FAMILY = new HashMap<>();
    private static final Map<String, Double> GIVEN = new HashMap<>();

    static {
        read();
    }

    private CommonNames() {}

    /** The part of all people with this family name, in plain letters; 0 where the list does not tell. */
    public static double family(String name) {
        return FAMILY.getOrDefault(name, 0.0);
    }

    /** The part of all people with this given name; 0 where the list does not tell. */
    public static double given(String name) {
        return GIVEN.getOrDefault(name, 0.0);
    }

    private static void read() {
        try (InputStream table = CommonNames.class.getResourceAsStream(TABLE)) {
            if (table == null) {
                throw new IllegalStateException("The table of common names is missing: " + TABLE);
            }
            new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> Letters.words(line))
                    .forEach(CommonNames::put);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void put(List<String> line) {
        Map<String, Double> names = line.getFirst().equals("family") ? FAMILY : GIVEN;
        names.put(line.get(1), Double.parseDouble(line.getLast()) / PEOPLE);
    }
}
