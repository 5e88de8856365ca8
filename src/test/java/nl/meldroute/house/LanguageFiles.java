package nl.meldroute.house;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The texts of all modules in one language, as they stand in the files. */
final class LanguageFiles {
    private static final String FOLDER = "src/main/resources/messages";
    private static final Pattern PLACE = Pattern.compile("\\{(\\d+)");
    private static final Pattern CHOICE = Pattern.compile("\\{\\d+,choice,((?:[^{}]|\\{[^{}]*})*)}");

    private LanguageFiles() {}

    static Map<String, String> read(String language) {
        Map<String, String> texts = new TreeMap<>();
        for (Path file : SourceFiles.under(FOLDER, "_" + language + ".properties")) {
            add(texts, module(file), SourceFiles.read(file));
        }
        return texts;
    }

    /** The modules that say something, as a choice in a pattern. */
    static String modules() {
        return SourceFiles.under(FOLDER, "_nl.properties").stream()
                .map(LanguageFiles::module)
                .collect(Collectors.joining("|", "(?:", ")"));
    }

    private static String module(Path file) {
        return file.getFileName().toString().replaceAll("_.*", "");
    }

    /** Every module has its own file, so a key begins with the name of its module and stands there once. */
    static void add(Map<String, String> texts, String module, String lines) {
        lines.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(line -> {
            String key = line.substring(0, line.indexOf('='));
            if (!key.startsWith(module + ".")) {
                throw new AssertionError(key + " does not belong to " + module);
            }
            if (texts.put(key, line.substring(key.length() + 1)) != null) {
                throw new AssertionError(key + " stands there twice");
            }
        });
    }

    /** The numbers of the places that a text fills in. */
    static List<String> places(String text) {
        return PLACE.matcher(text)
                .results()
                .map(found -> found.group(1))
                .distinct()
                .sorted()
                .toList();
    }

    /** A text as somebody reads it: of a choice the longest form, quotes as they are shown, a word for each place. */
    static String shown(String text) {
        String chosen = CHOICE.matcher(text)
                .replaceAll(found ->
                        Matcher.quoteReplacement(longest(found.group(1)).replaceAll("\\{\\d[^}]*}", "x")));
        return chosen.replaceAll("\\{\\d[^}]*}", "x").replace("''", "'").replace("\\ ", " ");
    }

    private static String longest(String forms) {
        return List.of(forms.split("\\|")).stream()
                .map(form -> form.replaceFirst("^\\d+[#<]", ""))
                .collect(Collectors.toMap(String::length, form -> form, (one, _) -> one, TreeMap::new))
                .lastEntry()
                .getValue();
    }
}
