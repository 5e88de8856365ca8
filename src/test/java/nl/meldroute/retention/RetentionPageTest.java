package nl.meldroute.retention;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import nl.meldroute.GeneratedPage;
import nl.meldroute.intake.Closing;
import nl.meldroute.policy.Edition;
import nl.meldroute.policy.Editions;
import nl.meldroute.policy.Parameter;
import nl.meldroute.policy.ParameterName;
import nl.meldroute.policy.PolicyReference;
import nl.meldroute.retention.Retention.Until;
import nl.meldroute.retention.rules.Ended;
import nl.meldroute.retention.rules.RetentionTable;
import nl.meldroute.retention.rules.RetentionTable.Row;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Beleidsplan, lezing I-12: hoe lang een afgesloten signaal blijft, volgt uit het resultaat")
class RetentionPageTest {
    private static final String INTRO = """
            # Hoe lang een afgesloten signaal blijft

            Bij het afsluiten kiest de aandachtsfunctionaris een resultaat. Daaruit volgt hoe lang namen blijven, en hoe lang de \
            rest. Het plan geeft deze termijnen niet: ze zijn van ons, en de gemeente beslist. Niets gaat weg \
            vóór het afsluiten. Daarna vragen wij of het weg mag.

            """;
    private static final List<ParameterName<Period>> AROUND = List.of(
            ParameterName.ERASE_NOTICE,
            ParameterName.ERASE_GRACE,
            ParameterName.KEEP_REFERRED_AT_MOST,
            ParameterName.KEEP_ENVELOPE);
    private static final Map<RetentionTable.From, String> FROM = Map.of(
            RetentionTable.From.DECISION, "het besluit na stap 3",
            RetentionTable.From.REACTION, "de laatste reactie van een partner",
            RetentionTable.From.SIGNAL, "het laatste signaal",
            RetentionTable.From.CLOSING, "het afsluiten");
    private static final LocalDate CLOSED = LocalDate.of(2026, 11, 23);
    private final Edition edition = Editions.standard();

    @Test
    void every_result_has_a_term() {
        assertThat(RetentionTable.rows().stream().map(Row::result)).containsExactlyElementsOf(Closing.RESULTS);
        assertThat(RetentionTable.rows().stream().map(Row::source))
                .allSatisfy(source -> assertThat(edition.reading(source)).isNotNull());
    }

    @Test
    void without_an_indication_names_go_first() {
        assertThat(RetentionTable.after(Ended.on(CLOSED), "no-indication", edition))
                .isEqualTo(new Until(LocalDate.of(2026, 12, 21), LocalDate.of(2027, 2, 23)));
    }

    @Test
    void unclear_is_kept_a_year_and_referred_two() {
        assertThat(RetentionTable.after(Ended.on(CLOSED), "unclear", edition))
                .isEqualTo(new Until(LocalDate.of(2027, 11, 23), LocalDate.of(2027, 11, 23)));
        assertThat(RetentionTable.after(Ended.on(CLOSED), "referred-no-reaction", edition))
                .isEqualTo(new Until(LocalDate.of(2028, 11, 23), LocalDate.of(2028, 11, 23)));
    }

    @Test
    @DisplayName("Geen aanwijzing: de termijn loopt vanaf het besluit, en niets gaat weg vóór het afsluiten")
    void without_an_indication_the_term_runs_from_the_decision() {
        assertThat(RetentionTable.after(new Ended(CLOSED, CLOSED.minusDays(10), null, null), "no-indication", edition))
                .isEqualTo(new Until(LocalDate.of(2026, 12, 11), LocalDate.of(2027, 2, 13)));
        assertThat(RetentionTable.after(new Ended(CLOSED, CLOSED.minusDays(60), null, null), "other-desk", edition)
                        .names())
                .isEqualTo(CLOSED);
        assertThat(RetentionTable.after(new Ended(CLOSED, CLOSED.minusDays(60), null, null), "unclear", edition))
                .as("of an unclear signal no decision says from when")
                .isEqualTo(RetentionTable.after(Ended.on(CLOSED), "unclear", edition));
    }

    @Test
    @DisplayName("Doorgezet: de termijn loopt vanaf de laatste reactie, en zonder reactie vanaf het afsluiten")
    void what_was_referred_is_kept_from_the_last_reaction() {
        Ended ended = new Ended(CLOSED, null, CLOSED.minusDays(20), null);
        assertThat(RetentionTable.after(ended, "referred-taken-up", edition).rest())
                .isEqualTo(LocalDate.of(2028, 11, 3));
        assertThat(RetentionTable.after(ended, "referred-no-reaction", edition).rest())
                .isEqualTo(LocalDate.of(2028, 11, 23));
    }

    @Test
    @DisplayName("Onduidelijk: de termijn loopt vanaf het laatste signaal, en niets gaat weg vóór het afsluiten")
    void what_stayed_unclear_is_kept_from_the_last_signal() {
        assertThat(RetentionTable.after(new Ended(CLOSED, null, CLOSED, CLOSED.minusMonths(7)), "unclear", edition)
                        .rest())
                .isEqualTo(LocalDate.of(2027, 4, 23));
        assertThat(RetentionTable.after(new Ended(CLOSED, null, null, CLOSED.minusMonths(13)), "unclear", edition)
                        .rest())
                .isEqualTo(CLOSED);
    }

    @Test
    void the_page_of_retention_says_what_the_table_says() {
        Properties words = words("feedback");
        String page = INTRO
                + row("Resultaat", "Vanaf", "Namen", "De rest", "Rust op")
                + row("---", "---", "---", "---", "---")
                + RetentionTable.rows().stream()
                        .map(one -> row(
                                words.getProperty("feedback.close.result." + one.result()),
                                FROM.getOrDefault(one.from(), "?"),
                                term(one.names()),
                                term(one.rest()),
                                one.source()))
                        .collect(joining())
                + """

                Hoort een signaal niet hier, en kreeg het daarom geen nummer? Dan telt het als *geen aanwijzing*. Gaan namen \
                eerder? Dan gaat op die dag alles weg wat een naam kan bevatten. Daar is niemand voor nodig. Voor de rest zijn twee \
                mensen nodig: wie het voorstelt, bevestigt het niet zelf.

                Vraagt een onderzoek of een rechter om een gesloten signaal? Dan kunnen twee mensen het vasthouden. Er gaat dan \
                niets van weg, ook geen namen (AVG, artikel 17 lid 3 onder e). Dat duurt tot de dag die zij kozen, of tot twee \
                mensen het opheffen. De redenen:\
                """
                + Stream.of(KeepReason.values())
                        .filter(KeepReason::holds)
                        .map(reason -> "*" + words("retention").getProperty("retention.reason." + reason.code()) + "*")
                        .collect(joining(", ", " ", ".\n\n"))
                + row("Wat", "Termijn", "Rust op")
                + row("---", "---", "---")
                + AROUND.stream()
                        .map(name -> row(parameter(name).meaning().nl(), term(name), rests(parameter(name))))
                        .collect(joining())
                + "\n## Waar het op rust\n\n"
                + RetentionTable.rows().stream()
                        .map(Row::source)
                        .distinct()
                        .map(source -> "- " + source + ": "
                                + edition.reading(source).reading().nl() + "\n")
                        .collect(joining());
        GeneratedPage.check("docs/generated/retention.md", page);
    }

    private String term(ParameterName<Period> name) {
        Period term = edition.parameter(name, CLOSED);
        if (term.getYears() > 0) {
            return term.getYears() + " jaar";
        }
        if (term.getMonths() > 0) {
            return term.getMonths() + " maanden";
        }
        return term.getDays() % 7 == 0 ? term.getDays() / 7 + " weken" : term.getDays() + " dagen";
    }

    private Parameter parameter(ParameterName<Period> name) {
        return edition.parameters().stream()
                .filter(one -> one.name().equals(name.toString()))
                .findFirst()
                .orElseThrow();
    }

    private static String rests(Parameter parameter) {
        return Stream.concat(
                        parameter.basis().readings().stream(),
                        parameter.basis().sentences().stream().map(PolicyReference::toString))
                .collect(joining(", "));
    }

    private static String row(String... cells) {
        return "| " + String.join(" | ", cells) + " |\n";
    }

    private static Properties words(String module) {
        Properties words = new Properties();
        try (var file = Files.newBufferedReader(
                Path.of("src/main/resources/messages/%s_nl.properties".formatted(module)), StandardCharsets.UTF_8)) {
            words.load(file);
            return words;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
