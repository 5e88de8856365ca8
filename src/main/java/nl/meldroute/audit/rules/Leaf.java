package nl.meldroute.audit.rules;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.meldroute.kernel.Sha256;
import org.erdtman.jcs.JsonCanonicalizer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One row of the audit as it is hashed: every column but the hash itself, as canonical JSON (RFC 8785).
 *
 * @param seq its number
 * @param at the moment it tells
 * @param purpose for which it was done
 * @param prev the hash of the row before it
 * @param text the JSON
 */
public record Leaf(long seq, Instant at, String purpose, byte[] prev, String text) {
    private static final int HASH_BYTES = 32;
    private static final byte LEAF = 0;
    private static final String PREV = "prev_hash";
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

    /** What stands where the first row has the hash of the row before it. */
    public static byte[] start() {
        return new byte[HASH_BYTES];
    }

    /** The row with this number, after the row with this hash; the other columns by their name, as text. */
    public static Leaf of(long seq, Instant at, byte[] prev, Map<String, @Nullable String> columns) {
        Map<String, @Nullable Object> all = new TreeMap<>(columns);
        all.put("seq", seq);
        all.put("at", MOMENT.format(at));
        all.put(PREV, HexFormat.of().formatHex(prev));
        return new Leaf(
                seq,
                at,
                String.valueOf(columns.get("purpose")),
                prev,
                new String(canonical(JSON.writeValueAsString(all)), StandardCharsets.UTF_8));
    }

    /** A line of an export; empty where it is none, or is not written in the one way it may be. */
    public static Optional<Leaf> read(String line) {
        try {
            JsonNode read = JSON.readTree(line);
            if (!Arrays.equals(canonical(line), line.getBytes(StandardCharsets.UTF_8))) {
                return Optional.empty();
            }
            return Optional.of(new Leaf(
                    read.get("seq").asLong(),
                    Instant.parse(read.get("at").asString()),
                    read.get("purpose").asString(),
                    HexFormat.of().parseHex(read.get(PREV).asString()),
                    line));
        } catch (JacksonException
                | IllegalStateException
                | DateTimeException
                | IllegalArgumentException
                | NullPointerException noLeaf) {
            return Optional.empty();
        }
    }

    /** The hash of a leaf of the tree (RFC 6962, 2.1). */
    public byte[] hash() {
        return hash(text.getBytes(StandardCharsets.UTF_8));
    }

    static byte[] hash(byte[] leaf) {
        MessageDigest digest = Sha256.begin();
        digest.update(LEAF);
        return digest.digest(leaf);
    }

    static byte[] canonical(String json) {
        try {
            return new JsonCanonicalizer(json).getEncodedUTF8();
        } catch (IOException noJson) {
            throw new IllegalStateException("No JSON", noJson);
        }
    }
}
