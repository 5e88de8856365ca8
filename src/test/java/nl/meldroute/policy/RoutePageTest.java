package nl.meldroute.policy;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.meldroute.GeneratedPage;
import nl.meldroute.desk.rules.StepTable;
import nl.meldroute.intake.rules.StageTable;
import nl.meldroute.referral.rules.Rule;
import nl.meldroute.referral.rules.StepFour;
import nl.meldroute.retention.rules.RetentionTable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.platform.commons.annotation.Testable;
import org.junit.platform.commons.support.AnnotationSupport;

/** Each sentence of the route, and each reading of it, with where it stands: for whoever knows the policy and no code. */
@DisplayName("Beleidsplan 2.2: de meldroute, zin voor zin")
class RoutePageTest {
    private static final String NONE = "–";
    private static final String PARAGRAPH = "2.2";
    private static final ResourceBundle DESK = ResourceBundle.getBundle("messages/desk", Locale.of("nl"));
    private static final String INTRO = """
            # De meldroute, zin voor zin

            Van elke zin van stap 1 tot en met 6 staat hier waar hij in het product zit: in een tabel met regels, op een pagina, en \
            in een proef die misgaat als het niet meer klopt. Een proef is een naam in de code. Wat er nog niet is, staat er ook.

            Tabellen: [toestanden](stages.md), [volgende stap](next-steps.md), [stap 4](step-4.md), [bewaren](retention.md), \
            [getallen](policy-parameters.md). Pagina's: [wie waar bij mag](access.md).

            """;
    private final Edition edition = Editions.standard();

    private List<Sentence> sentences() {
        return edition.sentences().stream()
                .filter(sentence -> sentence.reference().paragraph().equals(PARAGRAPH))
                .filter(sentence -> sentence.reference().number().matches("[0-6]\\.[0-9]+"))
                .toList();
    }

    @Test
    void every_sentence_of_the_route_and_every_reading_has_its_place() {
        assertThat(RouteClaim.SENTENCES.keySet())
                .containsExactlyInAnyOrderElementsOf(sentences().stream()
                        .map(sentence -> sentence.reference().number())
                        .toList());
        assertThat(RouteClaim.READINGS.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        edition.readings().stream().map(Reading::id).toList());
        assertThat(all()).allSatisfy(claim -> {
            assertThat(claim.pages()).isNotEmpty();
            assertThat(claim.proofs()).isNotEmpty();
        });
    }

    @Test
    @DisplayName("Elke zin van stap 1 tot en met 6 heeft een regel in een tabel, of een lezing")
    void every_sentence_of_the_six_steps_has_a_row_or_a_reading() {
        assertThat(sentences().stream()
                        .map(Sentence::reference)
                        .filter(reference -> !reference.number().startsWith("0")))
                .hasSizeGreaterThan(10)
                .allMatch(reference -> !edition.readingsOf(reference).isEmpty()
                        || !rules(reference).equals(NONE));
    }

    @Test
    void every_page_that_is_named_is_there() {
        String access = read("docs/generated/access.md");
        assertThat(all().flatMap(claim -> claim.pages().stream()))
                .allSatisfy(page -> assertThat(access).contains("| `" + page + "` |"));
    }

    @Test
    void every_test_that_is_named_is_there_and_is_one() {
        assertThat(all().flatMap(claim -> claim.proofs().stream()))
                .allSatisfy(proof -> assertThat(test(proof)).as(proof).isPresent());
    }

    @Test
    void the_page_of_the_route_says_where_each_sentence_stands() {
        String page = INTRO
                + row("Zin", "Onze samenvatting", "Lezing", "In de regels", "Pagina's", "Proef", "Nog niet")
                + row("---", "---", "---", "---", "---", "---", "---")
                + sentences().stream().map(this::sentence).collect(joining())
                + "\n## De lezingen\n\n"
                + row("Lezing", "Hoe wij het lezen", "In de regels", "Pagina's", "Proef")
                + row("---", "---", "---", "---", "---")
                + edition.readings().stream().map(this::reading).collect(joining());
        GeneratedPage.check("docs/generated/route.md", page);
    }

    private String sentence(Sentence sentence) {
        PolicyReference reference = sentence.reference();
        RouteClaim claim = claim(RouteClaim.SENTENCES, reference.number());
        return row(
                reference.number(),
                sentence.summary().nl(),
                none(edition.readingsOf(reference).stream().map(Reading::id).collect(joining(", "))),
                rules(reference),
                pages(claim),
                proofs(claim),
                none(claim.notYet()));
    }

    private String reading(Reading reading) {
        RouteClaim claim = claim(RouteClaim.READINGS, reading.id());
        return row(
                reading.id(),
                reading.reading().nl(),
                rules(reading.id(), parameter -> parameter.basis().readings()),
                pages(claim),
                proofs(claim));
    }

    private String rules(PolicyReference reference) {
        return rules(
                reference.toString(),
                parameter -> parameter.basis().sentences().stream()
                        .map(PolicyReference::toString)
                        .toList());
    }

    /** The rows of the tables that rest on it. */
    private String rules(String source, Function<Parameter, List<String>> basis) {
        List<String> rules = new ArrayList<>();
        add(
                rules,
                "toestanden",
                count(StageTable.rows().stream().filter(row -> row.source().equals(source))));
        add(
                rules,
                "volgende stap",
                StepTable.rows().stream()
                        .filter(row -> row.source().equals(source))
                        .map(row -> "*" + DESK.getString(row.due().step().button()) + "*")
                        .distinct()
                        .collect(joining(", ")));
        add(
                rules,
                "stap 4",
                Stream.of(StepFour.duties(), StepFour.possibilities(), StepFour.whileUnclear())
                        .flatMap(List::stream)
                        .filter(rule ->
                                rule.source().equals(source) || rule.reading().equals(source))
                        .map(Rule::id)
                        .collect(joining(", ")));
        add(
                rules,
                "bewaren",
                count(RetentionTable.rows().stream().filter(row -> row.source().equals(source))));
        add(
                rules,
                "getallen",
                count(edition.parameters().stream()
                        .filter(one -> basis.apply(one).contains(source))));
        return none(String.join("; ", rules));
    }

    private static void add(List<String> rules, String table, String what) {
        if (!what.isEmpty()) {
            rules.add(table + ": " + what);
        }
    }

    private static String count(Stream<?> rows) {
        long found = rows.count();
        return found == 0 ? "" : Long.toString(found);
    }

    private static String pages(RouteClaim claim) {
        return claim.pages().stream().map(page -> "`" + page + "`").collect(joining(", "));
    }

    private static String proofs(RouteClaim claim) {
        return claim.proofs().stream().map(proof -> "`" + proof + "`").collect(joining(", "));
    }

    private static RouteClaim claim(Map<String, RouteClaim> claims, String of) {
        return Optional.ofNullable(claims.get(of))
                .orElseThrow(() -> new AssertionError("Nothing says where " + of + " is"));
    }

    private static Stream<RouteClaim> all() {
        return Stream.concat(RouteClaim.SENTENCES.values().stream(), RouteClaim.READINGS.values().stream());
    }

    private static Optional<Method> test(String proof) {
        String[] parts = proof.split("#", 2);
        try {
            Class<?> found = Class.forName("nl.meldroute." + parts[0], false, RoutePageTest.class.getClassLoader());
            return Stream.of(found.getDeclaredMethods())
                    .filter(method -> method.getName().equals(parts[1]))
                    .filter(method -> AnnotationSupport.isAnnotated(method, Testable.class))
                    .findFirst();
        } catch (ClassNotFoundException gone) {
            return Optional.empty();
        }
    }

    private static String none(String text) {
        return text.isEmpty() ? NONE : text;
    }

    private static String read(String page) {
        try {
            return Files.readString(Path.of(page), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String row(String... cells) {
        return "| " + String.join(" | ", cells) + " |\n";
    }
}
