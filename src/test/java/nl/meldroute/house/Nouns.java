package nl.meldroute.house;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The nouns of the code: public types, and the constants of public enums. */
final class Nouns {
    private static final Pattern TYPE = Pattern.compile(
            "(?m)^public (?:sealed |final |abstract |non-sealed )*(?:class|record|enum|interface|@interface) (\\w+)");
    private static final Pattern CONSTANTS = Pattern.compile("(?m)^public enum \\w+[^{]*\\{([^;}]*)");
    private static final Pattern CONSTANT = Pattern.compile("\\b[A-Z][A-Z_]+\\b");
    private static final Pattern WORD = Pattern.compile("[A-Z][a-z0-9]*");
    private static final Pattern PARTICIPLE = Pattern.compile("\\w+ed|Wrote|Seen|In|Away");

    private final Set<String> types = new TreeSet<>();
    private final Set<String> constants = new TreeSet<>();

    static Nouns ofTheProduct() {
        Nouns nouns = new Nouns();
        SourceFiles.under("src/main/java", ".java").forEach(file -> nouns.read(SourceFiles.read(file)));
        return nouns;
    }

    void read(String source) {
        TYPE.matcher(source).results().forEach(found -> types.add(found.group(1)));
        String code = source.replaceAll("(?s)/\\*.*?\\*/", "");
        CONSTANTS
                .matcher(code)
                .results()
                .flatMap(found -> CONSTANT.matcher(found.group(1)).results())
                .forEach(found -> constants.add(camel(found.group())));
    }

    Set<String> types() {
        return types;
    }

    /** Types of which no noun is among these words. */
    List<String> unknown(Set<String> words) {
        Set<String> known = words.stream().map(Nouns::one).collect(Collectors.toSet());
        return types.stream()
                .filter(type -> nouns(type).stream().noneMatch(known::contains))
                .toList();
    }

    /** Words that stand in no type and in no constant. */
    List<String> unused(Set<String> words) {
        Set<String> parts = Stream.concat(
                        types.stream().flatMap(type -> parts(words(type)).stream()), constants.stream())
                .collect(Collectors.toSet());
        return words.stream().filter(word -> !parts.contains(one(word))).toList();
    }

    /** The whole name, its last word, and of an event the word before what happened; all in the singular. */
    private static List<String> nouns(String type) {
        List<String> words = words(type);
        List<String> nouns = new ArrayList<>(List.of(one(type), words.getLast()));
        if (words.size() > 1 && PARTICIPLE.matcher(words.getLast()).matches()) {
            nouns.add(words.getFirst());
        }
        return nouns;
    }

    private static String one(String name) {
        return String.join("", words(name));
    }

    private static List<String> words(String type) {
        return WORD.matcher(type)
                .results()
                .map(found -> singular(found.group()))
                .toList();
    }

    private static List<String> parts(List<String> words) {
        List<String> parts = new ArrayList<>();
        for (int from = 0; from < words.size(); from++) {
            for (int to = from + 1; to <= words.size(); to++) {
                parts.add(String.join("", words.subList(from, to)));
            }
        }
        return parts;
    }

    static String singular(String word) {
        if (word.matches("\\w+(ss|sis)|Postgres|Cookies")) {
            return word.replace("Cookies", "Cookie");
        }
        if (word.matches("\\w+(ss|ch|sh|x)es")) {
            return word.replaceFirst("es$", "");
        }
        return word.endsWith("ies") ? word.replaceFirst("ies$", "y") : word.replaceFirst("(?<=[a-z])s$", "");
    }

    private static String camel(String constant) {
        return Stream.of(constant.split("_"))
                .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining());
    }
}
