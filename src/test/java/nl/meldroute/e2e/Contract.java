package nl.meldroute.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * The contract of words, page by page: {@code words.txt}, {@code office.txt}, {@code step-4.txt}, {@code step-5.txt},
 * {@code retention.txt}, {@code departments.txt} and {@code sharing.txt}. A difference is told in a sentence.
 */
final class Contract {
    private static final Path FOLDER = Path.of("src/test/resources/contract");
    private static final Map<String, List<String>> REPORTER = read("words.txt");
    private static final Map<String, List<String>> OFFICE = read("office.txt");
    private static final Map<String, List<String>> STEP_FOUR = read("step-4.txt");
    private static final Map<String, List<String>> STEP_FIVE = read("step-5.txt");
    private static final Map<String, List<String>> RETENTION = read("retention.txt");
    private static final Map<String, List<String>> DEPARTMENTS = read("departments.txt");
    private static final Map<String, List<String>> SHARING = read("sharing.txt");
    private static final Set<String> KEPT = ConcurrentHashMap.newKeySet();
    private static final String PRESET = "(•) ";

    private Contract() {}

    static void check(String block, WordPage page) {
        List<String> missing = new ArrayList<>();
        if (page.document().select("h1").size() != 1) {
            missing.add("it has " + page.document().select("h1").size() + " main headings");
        }
        lines(block).forEach(line -> differs(line, page).ifPresent(missing::add));
        assertThat(missing).as("%s, opened at %s", block, page.path()).isEmpty();
        KEPT.add(block);
    }

    static void confirm(String block, String said) {
        assertThat(lines(block).stream()
                        .filter(line -> line.startsWith("says "))
                        .map(line -> line.substring(5).strip())
                        .map(Contract::pattern))
                .as("%s was to be confirmed in its own words, but \"%s\" was said", block, said)
                .anyMatch(sentence -> sentence.matcher(said).find());
    }

    /** The pages of the reporter, and of signing in, that nobody opened yet. */
    static List<String> unopened() {
        return unopened(REPORTER);
    }

    /** The pages of officer and deputy that nobody opened yet. */
    static List<String> unopenedAtTheOffice() {
        return unopened(OFFICE);
    }

    /** The pages of the gate and of step 4 that nobody opened yet. */
    static List<String> unopenedInStepFour() {
        return unopened(STEP_FOUR);
    }

    /** The pages of step 5 that nobody opened yet. */
    static List<String> unopenedInStepFive() {
        return unopened(STEP_FIVE);
    }

    /** The pages of keeping and erasing that nobody opened yet. */
    static List<String> unopenedInRetention() {
        return unopened(RETENTION);
    }

    /** The pages of questions to departments that nobody opened yet. */
    static List<String> unopenedByDepartments() {
        return unopened(DEPARTMENTS);
    }

    /** The pages of sharing that nobody opened yet. */
    static List<String> unopenedInSharing() {
        return unopened(SHARING);
    }

    private static List<String> unopened(Map<String, List<String>> blocks) {
        return blocks.keySet().stream().filter(block -> !KEPT.contains(block)).toList();
    }

    private static Optional<String> differs(String line, WordPage page) {
        String rest = line.substring(line.indexOf(' ') + 1).strip();
        return switch (line.substring(0, line.indexOf(' '))) {
            case "heading" ->
                unless(pattern(rest).matcher(page.heading()).matches(), "the heading is " + page.heading());
            case "text" -> unless(pattern(rest).matcher(page.text()).find(), "it does not say: " + rest);
            case "field" -> field(rest, page);
            case "choice" -> choice(rest, page);
            case "box" -> unless(page.words().choice("", rest).isPresent(), "the box is not there: " + rest);
            case "button" -> unless(page.words().button(rest).isPresent(), "the button is not there: " + rest);
            case "link" -> unless(page.words().link(rest).isPresent(), "the link is not there: " + rest);
            case "says" -> Optional.empty();
            default -> throw new IllegalArgumentException("Not a line of the contract: " + line);
        };
    }

    private static Optional<String> field(String line, WordPage page) {
        boolean required = line.startsWith("* ");
        String label = required ? line.substring(2) : line;
        Optional<Element> found = page.words().field("", label);
        if (found.isEmpty()) {
            return Optional.of("the field is not there: " + label);
        }
        boolean marked = found.get().attr("aria-required").equals("true");
        return unless(!required || marked, "the field has to be filled, but does not say so: " + label);
    }

    private static Optional<String> choice(String line, WordPage page) {
        String legend = line.substring(0, line.indexOf(" = "));
        List<String> labels = List.of(line.substring(line.indexOf(" = ") + 3).split(" \\| "));
        for (String label : labels) {
            boolean preset = label.startsWith(PRESET);
            String words = preset ? label.substring(PRESET.length()) : label;
            Optional<Element> found = page.words().choice(legend, words);
            if (found.isEmpty()) {
                return Optional.of("the choice is not there: " + legend + " " + words);
            }
            if (found.get().hasAttr("checked") != preset) {
                return Optional.of(
                        "the choice is " + (preset ? "not " : "") + "made beforehand: " + legend + " " + words);
            }
        }
        return Optional.empty();
    }

    private static Optional<String> unless(boolean fine, String sentence) {
        return fine ? Optional.empty() : Optional.of(sentence);
    }

    /** The words, with any words at all where braces stand. */
    private static Pattern pattern(String words) {
        return Pattern.compile(String.join(
                ".+?",
                Arrays.stream(words.split("\\{[^}]+}", -1)).map(Pattern::quote).toList()));
    }

    private static List<String> lines(String block) {
        List<String> lines = Stream.of(REPORTER, OFFICE, STEP_FOUR, STEP_FIVE, RETENTION, DEPARTMENTS, SHARING)
                .flatMap(blocks -> blocks.getOrDefault(block, List.of()).stream())
                .toList();
        assertThat(lines).as("the contract has no page %s", block).isNotEmpty();
        return lines;
    }

    private static Map<String, List<String>> read(String file) {
        Map<String, List<String>> blocks = new LinkedHashMap<>();
        List<String> current = new ArrayList<>();
        try {
            for (String line : Files.readAllLines(FOLDER.resolve(file))) {
                if (line.startsWith("/")) {
                    current = new ArrayList<>();
                    blocks.put(line.strip(), current);
                } else if (!line.isBlank() && !line.startsWith("#")) {
                    current.add(line.strip().replaceFirst(" +", " "));
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return blocks;
    }
}
