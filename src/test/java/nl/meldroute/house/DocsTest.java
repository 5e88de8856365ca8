package nl.meldroute.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** What is written for people leads somewhere, and names what exists. */
class DocsTest {
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");
    private static final Pattern COMMAND = Pattern.compile("\\b(?:bin|\\.ci)/[a-z]+");
    private static final Pattern TEST = Pattern.compile("`([A-Z][A-Za-z]+(?:Test|Story))`");
    private static final Pattern ITALIC = Pattern.compile("\\*([^*]+)\\*");
    private static final Set<String> NOT_OURS = Set.of("target", "data", "node_modules", ".git", "vendor", "src");

    @Test
    void every_link_leads_somewhere() {
        List<String> lost = new ArrayList<>();
        for (Path page : pages()) {
            Matcher link = LINK.matcher(SourceFiles.read(page));
            while (link.find()) {
                String target = link.group(1).replaceFirst("#.*", "");
                boolean elsewhere = target.isEmpty() || target.matches("[a-z]+:.*");
                if (!elsewhere && !Files.exists(page.resolveSibling(target))) {
                    lost.add(page + " -> " + target);
                }
            }
        }
        assertThat(lost).isEmpty();
    }

    @Test
    void every_promise_names_tests_that_exist() {
        List<String> promises = SourceFiles.read(Path.of("docs/privacy/threat-model.md"))
                .lines()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| who") && !line.startsWith("| ---"))
                .toList();
        assertThat(promises).hasSizeGreaterThan(6).allSatisfy(promise -> {
            List<String> tests =
                    TEST.matcher(promise).results().map(found -> found.group(1)).toList();
            assertThat(tests).as(promise).isNotEmpty();
            assertThat(tests)
                    .allMatch(test -> !SourceFiles.under("src/test/java", "/" + test + ".java")
                            .isEmpty());
        });
    }

    @Test
    void every_command_that_is_named_exists() {
        List<String> lost = new ArrayList<>();
        for (Path page : pages()) {
            Matcher command = COMMAND.matcher(SourceFiles.read(page));
            while (command.find()) {
                if (!Files.isExecutable(Path.of(command.group()))) {
                    lost.add(page + " -> " + command.group());
                }
            }
        }
        assertThat(lost).isEmpty();
    }

    @Test
    void every_command_says_in_one_line_what_it_does() {
        assertThat(Stream.of("bin", ".ci").flatMap(folder -> SourceFiles.under(folder, "").stream()))
                .filteredOn(Files::isRegularFile)
                .isNotEmpty()
                .allSatisfy(command -> assertThat(SourceFiles.read(command).lines())
                        .as(command.toString())
                        .filteredOn(line -> line.startsWith("# DOC: "))
                        .hasSize(1));
    }

    @Test
    void the_manual_speaks_the_words_of_the_screens() {
        List<String> words = SourceFiles.under("src/main/resources/messages", "_nl.properties").stream()
                .flatMap(file -> SourceFiles.read(file).lines())
                .filter(line -> line.contains("="))
                .map(line -> line.substring(line.indexOf('=') + 1).replace("''", "'"))
                .toList();
        for (Path page : SourceFiles.under("docs/handleiding", ".md")) {
            String text = SourceFiles.read(page).replaceAll("\\s+", " ").replaceAll("\\*\\*.*?\\*\\*", "");
            assertThat(ITALIC.matcher(text).results().map(found -> found.group(1)))
                    .as(page.toString())
                    .allMatch(said -> words.stream().anyMatch(word -> word.contains(said)));
        }
    }

    @Test
    void every_decision_is_among_those_of_the_architecture() {
        String architecture = SourceFiles.read("docs/architecture.md");
        assertThat(SourceFiles.under("docs/adr", ".md"))
                .isNotEmpty()
                .allSatisfy(decision -> assertThat(architecture).contains("adr/" + decision.getFileName()));
    }

    @Test
    void the_catalogue_of_public_code_finds_what_it_asks() {
        Map<String, Object> entry = new Yaml().load(SourceFiles.read("publiccode.yml"));
        assertThat(entry)
                .containsKeys(
                        "publiccodeYmlVersion",
                        "name",
                        "url",
                        "platforms",
                        "developmentStatus",
                        "softwareType",
                        "description",
                        "legal",
                        "maintenance",
                        "localisation");
        assertThat(entry.get("description"))
                .extracting("en")
                .extracting("shortDescription")
                .asString()
                .hasSizeBetween(1, 150);
        assertThat(SourceFiles.read("pom.xml")).contains("<version>" + entry.get("softwareVersion") + "</version>");
    }

    private static List<Path> pages() {
        try (Stream<Path> files = Files.walk(Path.of(""))) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .filter(file -> Stream.iterate(file, path -> path != null, Path::getParent)
                            .noneMatch(path -> NOT_OURS.contains(String.valueOf(path.getFileName()))))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
