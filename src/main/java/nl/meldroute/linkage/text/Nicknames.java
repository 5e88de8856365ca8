package nl.meldroute.linkage.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Given names that are one name: a baptismal name and what people call its bearer, or one name in the spelling of two countries. */
public final class Nicknames {
    private static final String TABLE = "/linkage/nicknames.txt";
    private static final Map<String, Set<String>> MATES = read();

    private Nicknames() {}

    /** Other names for who has this one, in plain letters; nobody knows them all. */
    public static Set<String> of(String given) {
        return MATES.getOrDefault(given, Set.of());
    }

    private static Map<String, Set<String>> read() {
        Map<String, Set<String>> mates = new HashMap<>();
        try (InputStream table = Nicknames.class.getResourceAsStream(TABLE)) {
            if (table == null) {
                throw new IllegalStateException("The table of nicknames is missing: " + TABLE);
            }
            new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .forEach(line -> tie(Letters.words(Letters.plain(line)), mates));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return mates;
    }

    private static void tie(List<String> names, Map<String, Set<String>> mates) {
        for (String name : names) {
            Set<String> others = mates.computeIfAbsent(name, fresh -> new LinkedHashSet<>());
            names.stream().filter(other -> !other.equals(name)).forEach(others::add);
        }
    }
}
