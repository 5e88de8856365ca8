package nl.meldroute.vault.rules;

import com.google.crypto.tink.subtle.Hkdf;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.meldroute.kernel.RandomIds;
import nl.meldroute.kernel.Sha256;

/**
 * The public part of a recovery set: a public key to which the vault key is sealed, and its private half once for every group
 * of keepers that is large enough, locked with their codes together. Without so many codes it is of no use to anybody.
 *
 * @param made on which day, as the machine without a network knows it
 * @param locked by the numbers of the keepers, for instance {@code 1-3}
 */
public record RecoverySet(
        UUID id, String municipality, LocalDate made, Size size, byte[] publicKey, Map<String, byte[]> locked) {
    private static final String TITLE = "MELDROUTE RECOVERY SET";
    private static final int KEY_BYTES = 32;
    private static final int LOCKED_BYTES = KEY_BYTES + 28;
    private static final int MARK = 20;
    private static final int GROUP = 4;

    public RecoverySet {
        locked = Map.copyOf(locked);
    }

    /** How many keepers there are, and how many of them are needed. */
    public enum Size {
        TWO_OF_THREE(2, 3),
        THREE_OF_FIVE(3, 5);

        private final int needed;
        private final int keepers;

        Size(int needed, int keepers) {
            this.needed = needed;
            this.keepers = keepers;
        }

        public int needed() {
            return needed;
        }

        public int keepers() {
            return keepers;
        }

        /** As it is typed, for instance {@code 2-of-3}. */
        public String code() {
            return needed + "-of-" + keepers;
        }

        /** The size that somebody typed; empty for any other. */
        public static Optional<Size> of(String code) {
            return Arrays.stream(values())
                    .filter(size -> size.code().equals(code))
                    .findFirst();
        }

        /** Every group of so many keepers as are needed, each in order. */
        List<List<Integer>> groups() {
            return IntStream.range(0, 1 << keepers)
                    .filter(bits -> Integer.bitCount(bits) == needed)
                    .mapToObj(bits -> IntStream.rangeClosed(1, keepers)
                            .filter(number -> (bits & (1 << (number - 1))) != 0)
                            .boxed()
                            .toList())
                    .toList();
        }
    }

    /** A new set with the codes that are printed, each once. */
    public record Made(RecoverySet set, List<KeeperCode> codes) {
        @Override
        public String toString() {
            return "Made[secret]";
        }
    }

    public static Made make(String municipality, Size size, LocalDate today) {
        UUID id = RandomIds.next();
        Hpke.Pair pair = Hpke.Pair.random();
        List<KeeperCode> codes = IntStream.rangeClosed(1, size.keepers())
                .mapToObj(number -> KeeperCode.random(number, sign(id)))
                .toList();
        RecoverySet empty = new RecoverySet(id, municipality, today, size, pair.publicKey(), Map.of());
        Map<String, byte[]> locked = new TreeMap<>();
        for (List<Integer> group : size.groups()) {
            List<KeeperCode> theirs =
                    group.stream().map(number -> codes.get(number - 1)).toList();
            locked.put(name(theirs), Box.lock(empty.key(theirs), pair.privateKey(), empty.context(name(theirs))));
        }
        Arrays.fill(pair.privateKey(), (byte) 0);
        return new Made(new RecoverySet(id, municipality, today, size, pair.publicKey(), locked), codes);
    }

    /** What comes of typing codes. */
    public sealed interface Opening {
        /** So many of them fit: the private half of this set. */
        record Opened(byte[] privateKey) implements Opening {
            @Override
            public String toString() {
                return "Opened[secret]";
            }
        }

        /** Fewer than are needed. */
        record TooFew(int needed, int given) implements Opening {}

        /** The code at this place, from 1, was not typed as it stands on the paper. */
        record Mistyped(int place) implements Opening {}

        /** The code of one keeper was typed twice. */
        record Repeated(int number) implements Opening {}

        /** The code at this place is of another set, for instance of an older one. */
        record OfAnotherSet(int place) implements Opening {}

        /** Each looks right, and together they do not open this set. */
        record NotTheseCodes() implements Opening {}
    }

    /** Opens it with codes as they were typed, in any order; more than are needed is as good. */
    public Opening open(List<String> typed) {
        Map<Integer, KeeperCode> codes = new TreeMap<>();
        for (int place = 1; place <= typed.size(); place++) {
            Optional<KeeperCode> code = KeeperCode.typed(typed.get(place - 1));
            if (code.isEmpty()) {
                return new Opening.Mistyped(place);
            }
            if (!code.get().set().equals(sign(id)) || !has(code.get().number())) {
                return new Opening.OfAnotherSet(place);
            }
            if (codes.put(code.get().number(), code.get()) != null) {
                return new Opening.Repeated(code.get().number());
            }
        }
        return codes.size() < size.needed()
                ? new Opening.TooFew(size.needed(), codes.size())
                : opened(List.copyOf(codes.values()));
    }

    /** All that were typed have to fit, so that a wrong one is noticed also where the others are enough. */
    private Opening opened(List<KeeperCode> codes) {
        List<byte[]> found = new ArrayList<>();
        for (int first = 0; first + size.needed() <= codes.size(); first++) {
            List<KeeperCode> group = codes.subList(first, first + size.needed());
            Optional<byte[]> privateKey = Optional.ofNullable(locked.get(name(group)))
                    .flatMap(box -> Box.unlock(key(group), box, context(name(group))))
                    .filter(key -> Arrays.equals(Hpke.Pair.of(key).publicKey(), publicKey));
            if (privateKey.isEmpty()) {
                return new Opening.NotTheseCodes();
            }
            found.add(privateKey.get());
        }
        return new Opening.Opened(found.getFirst());
    }

    /** What stands on each paper and on the page of the product, so that people see that it is one set: a hundred bits. */
    public String mark() {
        return PlainSigns.grouped(PlainSigns.of(Sha256.of(file().print()), MARK), GROUP);
    }

    /** The file that goes from the machine without a network into the product. */
    public String print() {
        return file().with("mark", mark()).print();
    }

    /** The set that a file holds; empty where it is none, or not as it was made. */
    public static Optional<RecoverySet> read(String text) {
        return PlainFile.read(TITLE, text)
                .flatMap(file -> read(file).filter(set -> set.mark().equals(file.text("mark"))));
    }

    private static Optional<RecoverySet> read(PlainFile file) {
        Optional<UUID> id = RandomIds.read(file.text("set"));
        Optional<Size> size = Size.of(file.text("size"));
        Optional<LocalDate> made = day(file.text("made"));
        byte[] publicKey = file.bytes("key");
        if (id.isEmpty() || size.isEmpty() || made.isEmpty() || publicKey.length != KEY_BYTES) {
            return Optional.empty();
        }
        Map<String, byte[]> locked = size.get().groups().stream()
                .map(group -> group.stream().map(String::valueOf).collect(Collectors.joining("-")))
                .collect(Collectors.toMap(name -> name, name -> file.bytes("locked " + name)));
        return locked.values().stream().anyMatch(box -> box.length != LOCKED_BYTES)
                ? Optional.empty()
                : Optional.of(new RecoverySet(
                        id.get(), file.text("municipality"), made.get(), size.get(), publicKey, locked));
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    private PlainFile file() {
        PlainFile file = PlainFile.of(TITLE)
                .with("set", id.toString())
                .with("municipality", municipality)
                .with("made", made.toString())
                .with("size", size.code())
                .with("key", publicKey);
        for (Map.Entry<String, byte[]> box : new TreeMap<>(locked).entrySet()) {
            file = file.with("locked " + box.getKey(), box.getValue());
        }
        return file;
    }

    private byte[] key(List<KeeperCode> codes) {
        byte[] together = codes.stream().map(KeeperCode::bytes).reduce(new byte[0], (before, next) -> {
            byte[] both = Arrays.copyOf(before, before.length + next.length);
            System.arraycopy(next, 0, both, before.length, next.length);
            return both;
        });
        try {
            return Hkdf.computeHkdf(
                    "HMACSHA256",
                    together,
                    Sha256.of(id.toString()),
                    context(name(codes)).getBytes(StandardCharsets.UTF_8),
                    KEY_BYTES);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("HKDF is not there", impossible);
        }
    }

    private String context(String group) {
        return String.join("|", Envelope.FORMAT, "recovery", municipality, id.toString(), size.code(), group);
    }

    private boolean has(int number) {
        return number >= 1 && number <= size.keepers();
    }

    private static String name(List<KeeperCode> codes) {
        return codes.stream().map(code -> String.valueOf(code.number())).collect(Collectors.joining("-"));
    }

    private static String sign(UUID id) {
        return PlainSigns.of(Sha256.of(id.toString()), KeeperCode.SET);
    }

    @Override
    public String toString() {
        return "RecoverySet[" + id + "]";
    }
}
