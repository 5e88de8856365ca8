package nl.meldroute.house;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.meldroute.reporting.rules.SignLists;

/**
 * Which texts the source asks for: keys in full, and keys that end in a code ({@code "desk.view." + view.code()}). Such a
 * code has to occur in the source as well, so a text for a code that was taken away is seen.
 */
final class KeyUse {
    private static final String MODULES = LanguageFiles.modules();
    private static final Pattern KEY = Pattern.compile(MODULES + "(?:\\.[A-Za-z0-9-]+)+");
    private static final Pattern BEGINNING = Pattern.compile(MODULES + "(?:\\.[A-Za-z0-9-]+)*\\.");
    private static final Pattern JAVA_TEXT = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");
    private static final Pattern PAGE_TEXT = Pattern.compile("'([^'\\n]*)'");
    private static final Pattern PAGE_KEY = Pattern.compile("#\\{([a-z][A-Za-z0-9.-]*)");
    private static final Pattern CHOICES = Pattern.compile("label='([^']+)'[^)]*?choices='([^']+)'");
    private static final Pattern LABEL = Pattern.compile("label='([^']+)'");
    private static final Pattern CONSTANT = Pattern.compile("\\b[A-Z][A-Z0-9_]*\\b");

    private final Set<String> keys = new HashSet<>();
    private final Set<String> hints = new HashSet<>();
    private final Set<String> patterns = new HashSet<>();
    private final Set<String> codes = new HashSet<>();

    static KeyUse ofTheProduct() {
        KeyUse use = new KeyUse();
        SourceFiles.under("src/main/java", ".java").forEach(file -> use.java(SourceFiles.read(file)));
        SourceFiles.under("src/main/resources/templates", ".html").forEach(file -> use.page(SourceFiles.read(file)));
        // What prints itself to docs/generated speaks the words of the product too.
        SourceFiles.under("src/test/java", "Test.java").stream()
                .map(SourceFiles::read)
                .filter(test -> test.contains("GeneratedPage.check"))
                .forEach(use::java);
        SignLists.of(List.of("sex", "work", "crime", "organs", "smuggling"))
                .forEach(list -> use.codes.addAll(list.signs()));
        return use;
    }

    void java(String source) {
        String code = source.replaceAll("(?s)\"\"\".*?\"\"\"", "").replaceAll("(?s)/\\*.*?\\*/", "");
        texts(code, JAVA_TEXT);
        CONSTANT.matcher(code)
                .results()
                .map(found -> found.group())
                .flatMap(name -> Stream.of(name, name.toLowerCase(Locale.ROOT).replace('_', '-')))
                .forEach(codes::add);
    }

    void page(String template) {
        PAGE_KEY.matcher(template).results().map(found -> found.group(1)).forEach(keys::add);
        texts(template, PAGE_TEXT);
        LABEL.matcher(template).results().forEach(found -> hints.add(found.group(1) + ".hint"));
        CHOICES.matcher(template)
                .results()
                .forEach(found -> Stream.of(found.group(2).split(",")).forEach(code -> {
                    keys.add(found.group(1) + "." + code);
                    hints.add(found.group(1) + "." + code + ".hint");
                }));
    }

    /** Keys that the source asks for in full. */
    Set<String> keys() {
        return keys;
    }

    Set<String> patterns() {
        return patterns;
    }

    boolean uses(String key) {
        return keys.contains(key) || hints.contains(key) || patterns.stream().anyMatch(pattern -> fits(pattern, key));
    }

    private boolean fits(String pattern, String key) {
        Matcher found = Pattern.compile(pattern).matcher(key);
        return found.matches()
                && IntStream.rangeClosed(1, found.groupCount())
                        .mapToObj(found::group)
                        .allMatch(this::known);
    }

    /** A code of the source, or one that is made there of a beginning and a code ({@code "signal." + kind.code()}). */
    private boolean known(String code) {
        int end = code.indexOf('.') + 1;
        return codes.contains(code)
                || code.matches("\\d")
                || (end > 0 && codes.contains(code.substring(0, end)) && codes.contains(code.substring(end)));
    }

    private void texts(String source, Pattern quoted) {
        Matcher found = quoted.matcher(source);
        while (found.find()) {
            String text = found.group(1);
            codes.addAll(List.of(text.split(",")));
            codes.add(text.replace(" ", ""));
            String built = new Sum(source, found.end(), quoted).continued(text);
            if (BEGINNING.matcher(text).matches()) {
                patterns.add(built.equals(Pattern.quote(text)) ? built + "(.+)" : built);
            } else if (KEY.matcher(text).matches()) {
                keys.add(text);
            }
        }
    }

    /** What is added to a text with plus signs: texts as they are, anything else as a code. */
    private static final class Sum {
        private final String source;
        private final Pattern quoted;
        private int at;

        Sum(String source, int at, Pattern quoted) {
            this.source = source;
            this.at = at;
            this.quoted = quoted;
        }

        String continued(String first) {
            List<String> parts = new ArrayList<>(List.of(Pattern.quote(first)));
            while (next() == '+') {
                at++;
                next();
                Matcher text = quoted.matcher(source).region(at, source.length());
                if (text.lookingAt()) {
                    parts.add(Pattern.quote(text.group(1)));
                    at = text.end();
                } else {
                    parts.add("(.+)");
                    skipOperand();
                }
            }
            return String.join("", parts);
        }

        private char next() {
            while (at < source.length() && Character.isWhitespace(source.charAt(at))) {
                at++;
            }
            return at < source.length() ? source.charAt(at) : ';';
        }

        private void skipOperand() {
            int depth = 0;
            while (at < source.length()) {
                char sign = source.charAt(at);
                if (depth == 0 && "+,;?:)}".indexOf(sign) >= 0) {
                    return;
                }
                depth += "({[".indexOf(sign) >= 0 ? 1 : ")}]".indexOf(sign) >= 0 ? -1 : 0;
                at++;
            }
        }
    }
}
