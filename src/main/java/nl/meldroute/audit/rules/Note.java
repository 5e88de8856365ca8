package nl.meldroute.audit.rules;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A text with signatures below it (C2SP signed-note).
 *
 * @param text with the end of its last line
 */
public record Note(String text, List<Signature> signatures) {
    private static final String DASH = "— ";
    private static final int ID_BYTES = 4;

    Note(String text) {
        this(text, List.of());
    }

    /**
     * A line below the text.
     *
     * @param id the first bytes, that say which key
     */
    public record Signature(String name, byte[] id, byte[] bytes) {
        private static Optional<Signature> read(String line) {
            String[] words = line.split(" ", -1);
            if (words.length != 3 || !line.startsWith(DASH) || words[1].isEmpty()) {
                return Optional.empty();
            }
            try {
                byte[] all = Base64.getDecoder().decode(words[2]);
                return all.length <= ID_BYTES
                        ? Optional.empty()
                        : Optional.of(new Signature(
                                words[1], Arrays.copyOf(all, ID_BYTES), Arrays.copyOfRange(all, ID_BYTES, all.length)));
            } catch (IllegalArgumentException noSignature) {
                return Optional.empty();
            }
        }

        private String line() {
            byte[] all = ByteBuffer.allocate(id.length + bytes.length)
                    .put(id)
                    .put(bytes)
                    .array();
            return DASH + name + " " + Base64.getEncoder().encodeToString(all) + "\n";
        }
    }

    /** What a file holds; empty where it is no note. */
    public static Optional<Note> read(String file) {
        int end = file.lastIndexOf("\n\n");
        if (end < 0 || !file.endsWith("\n")) {
            return Optional.empty();
        }
        List<Signature> signatures = new ArrayList<>();
        for (String line : file.substring(end + 2).lines().toList()) {
            Optional<Signature> signature = Signature.read(line);
            if (signature.isEmpty()) {
                return Optional.empty();
            }
            signatures.add(signature.get());
        }
        return signatures.isEmpty()
                ? Optional.empty()
                : Optional.of(new Note(file.substring(0, end + 1), List.copyOf(signatures)));
    }

    /** As it stands in a file. */
    public String print() {
        return text + "\n" + signatures.stream().map(Signature::line).collect(Collectors.joining());
    }

    /** Whether one of the signatures is of this key, and all that say so are. */
    public boolean signedBy(NoteKey key) {
        List<Signature> own = signatures.stream()
                .filter(one -> one.name().equals(key.name()) && Arrays.equals(one.id(), key.id()))
                .toList();
        return !own.isEmpty() && own.stream().allMatch(one -> holds(key, one.bytes()));
    }

    Note with(Signature signature) {
        List<Signature> all = new ArrayList<>(signatures);
        all.add(signature);
        return new Note(text, List.copyOf(all));
    }

    private boolean holds(NoteKey key, byte[] signature) {
        if (key.kind() != NoteKey.COSIGNS) {
            return key.signed(bytes(text), signature);
        }
        return signature.length > Long.BYTES
                && key.signed(
                        cosigned(text, ByteBuffer.wrap(signature).getLong()),
                        Arrays.copyOfRange(signature, Long.BYTES, signature.length));
    }

    static byte[] cosigned(String text, long seconds) {
        return bytes("cosignature/v1\ntime %d\n%s".formatted(seconds, text));
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
