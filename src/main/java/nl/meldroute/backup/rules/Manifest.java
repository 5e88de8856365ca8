package nl.meldroute.backup.rules;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is in a backup, and of when.
 *
 * @param form in which it is written
 * @param version of the product that made it
 * @param at when it began; all tables are as they were then
 * @param schemas by which migrations each was made: version and checksum
 * @param checkpoint the newest signed checkpoint of the audit that covers no more than what is in it
 * @param parts everything else in the file, in its order
 */
public record Manifest(
        int form,
        String version,
        Instant at,
        SortedMap<String, List<String>> schemas,
        @Nullable String checkpoint,
        List<Part> parts) {
    /** The only form there is. */
    public static final int FORM = 1;
    /** By which name it lies in the file. */
    public static final String NAME = "manifest.json";
    /** By which name its mark lies there, which nobody makes without the key file. */
    public static final String MARK = "manifest.mark";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    public byte[] print() {
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(this).getBytes(StandardCharsets.UTF_8);
    }

    /** What was printed; empty for anything else. */
    public static Optional<Manifest> read(byte[] json) {
        try {
            return Optional.of(JSON.readValue(json, Manifest.class)).filter(read -> read.form() == FORM);
        } catch (JacksonException noManifest) {
            return Optional.empty();
        }
    }

    public List<Part> tables() {
        return parts.stream().filter(Part::table).toList();
    }

    public List<Part> files() {
        return parts.stream().filter(Part::file).toList();
    }

    /** How many rows all tables have together. */
    public long rows() {
        return parts.stream().mapToLong(Part::rows).sum();
    }

    /** How many rows this table has; none where there is no such table. */
    public long rows(String table) {
        return parts.stream()
                .filter(part -> part.name().equals(Part.TABLES + table))
                .mapToLong(Part::rows)
                .sum();
    }
}
