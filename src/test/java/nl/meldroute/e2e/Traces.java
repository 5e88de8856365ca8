package nl.meldroute.e2e;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds some words in bytes, in whatever way they are written there: other letters, other alphabets of bytes, escaped,
 * turned round, and packed. Made for words that stand nowhere else: what is found is a leak.
 */
final class Traces {
    private static final int KEY = 4;
    private static final int BYTE = 0xff;
    private final Map<Integer, List<Pattern>> patterns = new HashMap<>();
    private final boolean[] begins = new boolean[1 << 16];

    private Traces() {}

    private record Pattern(String name, byte[] bytes) {}

    /** A way to write a text down. */
    private record Writing(String name, UnaryOperator<String> write) {}

    /** Of words, and of the digits of phone numbers in all their spellings. */
    static Traces of(Set<String> words, Set<String> phones) {
        Traces traces = new Traces();
        words.forEach(traces::word);
        phones.stream().flatMap(Traces::spellings).forEach(traces::word);
        return traces;
    }

    /** What was found, each way once; looks into what is packed too. */
    Set<String> in(byte[] bytes) {
        Set<String> found = new LinkedHashSet<>();
        find(bytes, "", found);
        Packed.in(bytes).forEach((how, inside) -> find(inside, how + ", ", found));
        return found;
    }

    Set<String> in(String text) {
        return in(text.getBytes(StandardCharsets.UTF_8));
    }

    /** What {@link #in} can find, by name: for a test that plants each. */
    Map<String, byte[]> all() {
        return patterns.values().stream()
                .flatMap(List::stream)
                .collect(Collectors.toMap(Pattern::name, Pattern::bytes, (one, _) -> one));
    }

    private void find(byte[] bytes, String how, Set<String> found) {
        for (int at = 0; at + KEY <= bytes.length; at++) {
            if (begins[(bytes[at] & BYTE) << 8 | (bytes[at + 1] & BYTE)]) {
                for (Pattern pattern : patterns.getOrDefault(key(bytes, at), List.of())) {
                    if (stands(pattern.bytes(), bytes, at)) {
                        found.add(how + pattern.name());
                    }
                }
            }
        }
    }

    private static boolean stands(byte[] pattern, byte[] bytes, int at) {
        return at + pattern.length <= bytes.length
                && java.util.Arrays.equals(pattern, 0, pattern.length, bytes, at, at + pattern.length);
    }

    private static int key(byte[] bytes, int at) {
        return (bytes[at] & BYTE) << 24
                | (bytes[at + 1] & BYTE) << 16
                | (bytes[at + 2] & BYTE) << 8
                | (bytes[at + 3] & BYTE);
    }

    private void word(String word) {
        for (Writing letters : LETTERS) {
            String text = letters.write().apply(word);
            for (Writing escape : ESCAPES) {
                String written = escape.write().apply(text);
                String name = word + " " + letters.name() + " " + escape.name();
                for (Charset charset : CHARSETS) {
                    bytes(name + " in " + charset, written.getBytes(charset));
                }
            }
        }
    }

    private void bytes(String name, byte[] bytes) {
        add(name, bytes);
        add(name + ", as hex", HexFormat.of().formatHex(bytes));
        add(name + ", as HEX", HexFormat.of().withUpperCase().formatHex(bytes));
        for (int shift = 0; shift < 3; shift++) {
            add(name + ", as base64 from " + shift, base64(Base64.getEncoder(), bytes, shift));
            add(name + ", as base64url from " + shift, base64(Base64.getUrlEncoder(), bytes, shift));
        }
    }

    /** The letters that stand fast wherever the bytes begin: those of their neighbours are cut off. */
    private static String base64(Base64.Encoder encoder, byte[] bytes, int shift) {
        byte[] shifted = new byte[bytes.length + shift];
        System.arraycopy(bytes, 0, shifted, shift, bytes.length);
        int whole = shifted.length / 3 * 4 + (shifted.length % 3 == 0 ? 0 : shifted.length % 3);
        return encoder.withoutPadding().encodeToString(shifted).substring(shift == 0 ? 0 : shift + 1, whole);
    }

    private void add(String name, String text) {
        add(name, text.getBytes(StandardCharsets.US_ASCII));
    }

    private void add(String name, byte[] bytes) {
        List<Pattern> same = patterns.computeIfAbsent(key(bytes, 0), _ -> new ArrayList<>());
        if (same.stream().noneMatch(other -> java.util.Arrays.equals(other.bytes(), bytes))) {
            same.add(new Pattern(name, bytes));
            begins[(bytes[0] & BYTE) << 8 | (bytes[1] & BYTE)] = true;
        }
    }

    /** "0612345678" as people and programs write it. */
    private static Stream<String> spellings(String phone) {
        String national = phone.substring(1);
        String tail = national.substring(1);
        String pairs = tail.replaceAll("(..)", " $1");
        String fours = " " + tail.substring(0, 4) + " " + tail.substring(4);
        return Stream.of(
                national,
                "6" + pairs,
                "6" + fours,
                "6 " + tail,
                "6-" + tail,
                "6" + pairs.replace(' ', '-'),
                "6" + pairs.replace(' ', '.'),
                "(0)" + national,
                tail);
    }

    private static final List<Charset> CHARSETS = List.of(
            StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE, StandardCharsets.ISO_8859_1);

    private static final List<Writing> LETTERS = List.of(
            new Writing("as it is", word -> word),
            new Writing("in small letters", word -> word.toLowerCase(Locale.ROOT)),
            new Writing("in capitals", word -> word.toUpperCase(Locale.ROOT)),
            new Writing("without marks", Traces::plain),
            new Writing("small and without marks", word -> plain(word).toLowerCase(Locale.ROOT)),
            new Writing("capitals without marks", word -> plain(word).toUpperCase(Locale.ROOT)),
            new Writing("with marks apart", word -> Normalizer.normalize(word, Normalizer.Form.NFD)),
            new Writing("turned round", Traces::reversed),
            new Writing("turned round without marks", word -> reversed(plain(word))),
            new Writing(
                    "turned round in small letters",
                    word -> reversed(plain(word).toLowerCase(Locale.ROOT))),
            new Writing("by ROT13", word -> mapped(plain(word), Traces::rotated)),
            new Writing("small by ROT13", word -> mapped(plain(word).toLowerCase(Locale.ROOT), Traces::rotated)));

    private static final List<Writing> ESCAPES = List.of(
            new Writing("unescaped", text -> text),
            new Writing("with %", text -> escaped(text, "%%%02X", false)),
            new Writing("with small %", text -> escaped(text, "%%%02x", false)),
            new Writing("with % everywhere", text -> escaped(text, "%%%02X", true)),
            new Writing(
                    "with + for a space", text -> escaped(text, "%%%02X", false).replace("%20", "+")),
            new Writing(
                    "quoted-printable",
                    text -> escaped(text, "=%02X", false).replace("=20", " ").replace("=2D", "-")),
            new Writing("by its bytes", text -> HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8))),
            new Writing(
                    "BY ITS BYTES",
                    text -> HexFormat.of().withUpperCase().formatHex(text.getBytes(StandardCharsets.UTF_8))),
            new Writing("with &#;", text -> mapped(text, c -> c > 127 || c == '\'' ? "&#" + c + ";" : letter(c))),
            new Writing("with &#; everywhere", text -> mapped(text, c -> "&#" + c + ";")),
            new Writing("with &#x;", text -> mapped(text, c -> c > 127 ? "&#x%x;".formatted(c) : letter(c))),
            new Writing("with &#X;", text -> mapped(text, c -> c > 127 ? "&#x%X;".formatted(c) : letter(c))),
            new Writing(
                    "with names of letters", text -> text.replace("ë", "&euml;").replace("Ë", "&Euml;")),
            new Writing("with \\u", text -> mapped(text, c -> c > 127 ? "\\u%04x".formatted(c) : letter(c))),
            new Writing("with \\U", text -> mapped(text, c -> c > 127 ? "\\u%04X".formatted(c) : letter(c))),
            new Writing("with \\u everywhere", text -> mapped(text, "\\u%04x"::formatted)));

    private static String escaped(String text, String form, boolean everywhere) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return IntStream.range(0, bytes.length)
                .map(at -> bytes[at] & BYTE)
                .mapToObj(b -> !everywhere && b < 128 && Character.isLetterOrDigit(b) ? letter(b) : form.formatted(b))
                .collect(Collectors.joining());
    }

    private static String mapped(String text, java.util.function.IntFunction<String> write) {
        return text.chars().mapToObj(write).collect(Collectors.joining());
    }

    private static String letter(int c) {
        return Character.toString(c);
    }

    private static String rotated(int c) {
        int base = Character.isUpperCase(c) ? 'A' : 'a';
        return letter(Character.isLetter(c) ? base + (c - base + 13) % 26 : c);
    }

    private static String reversed(String word) {
        return new StringBuilder(word).reverse().toString();
    }

    private static String plain(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    }
}
