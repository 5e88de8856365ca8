package nl.meldroute.intake;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.stream.Stream;
import nl.meldroute.GeneratedPage;
import nl.meldroute.intake.rules.StageTable;
import nl.meldroute.intake.rules.StageTable.Act;
import nl.meldroute.intake.rules.StageTable.Row;
import nl.meldroute.policy.Edition;
import nl.meldroute.policy.Editions;
import nl.meldroute.policy.PolicyReference;
import org.junit.jupiter.api.Test;

class StagesPageTest {
    private static final String INTRO = """
            # Hoe ver een signaal is

            Een signaal is altijd in één van zeven toestanden. Hieronder staat welke dat zijn, wat er kan gebeuren, en waar dat \
            toe leidt. Wat hier niet staat, kan niet. Bij elke regel staat op welke zin van het beleidsplan hij rust, of op welke \
            lezing van ons. Een lezing geldt tot de gemeente anders beslist.

            """;
    private final Edition edition = Editions.standard();

    @Test
    void the_page_of_stages_says_what_the_table_says() {
        String page = INTRO
                + "## De toestanden\n\n"
                + row("Toestand", "Wat het betekent")
                + row("---", "---")
                + Stream.of(Stage.values())
                        .map(stage -> row(name(stage), meaning(stage)))
                        .collect(joining())
                + "\n## Wat er kan gebeuren\n\n"
                + row("Wat er gebeurt", "Door wie", "Van", "Naar", "Rust op")
                + row("---", "---", "---", "---", "---")
                + StageTable.rows().stream().map(StagesPageTest::tableRow).collect(joining())
                + "\n## Waar het op rust\n\n"
                + StageTable.rows().stream()
                        .map(Row::source)
                        .distinct()
                        .sorted()
                        .map(source -> "- " + source(source) + "\n")
                        .collect(joining())
                + "\n## Hetzelfde, getekend\n\n```mermaid\nflowchart LR\n"
                + nodes()
                + StageTable.rows().stream().map(StagesPageTest::arrows).collect(joining())
                + "```\n\n## Per toestand\n\n"
                + Stream.of(Stage.values()).map(StagesPageTest::from).collect(joining());
        GeneratedPage.check("docs/generated/stages.md", page);
    }

    private static String tableRow(Row row) {
        String from = Stream.of(Stage.values())
                .filter(row.from()::contains)
                .map(StagesPageTest::name)
                .collect(joining("; "));
        return row(words(row.act()), by(row.act()), from, name(row.to()), row.source());
    }

    private String source(String source) {
        return source.startsWith("I-")
                ? "lezing " + source + ": " + edition.reading(source).reading().nl()
                : "zin " + source + ": "
                        + edition.sentence(PolicyReference.parse(source))
                                .summary()
                                .nl();
    }

    private static String from(Stage stage) {
        String acts = Arrays.stream(Act.values())
                .flatMap(act -> StageTable.after(stage, act).stream()
                        .map(to -> "- " + words(act) + (to == stage ? " (blijft zo)" : ": wordt *" + name(to) + "*")
                                + "\n"))
                .collect(joining());
        return "**" + name(stage) + "**\n\n" + acts + "\n";
    }

    private static String nodes() {
        return Stream.of(Stage.values())
                .map(stage -> "    " + stage + "[\"" + name(stage) + "\"]\n")
                .collect(joining());
    }

    private static String arrows(Row row) {
        return Stream.of(Stage.values())
                .filter(row.from()::contains)
                .map(stage -> "    " + stage + " -->|" + words(row.act()) + "| " + row.to() + "\n")
                .collect(joining());
    }

    private static String name(Stage stage) {
        return switch (stage) {
            case DRAFT -> "Spoedconcept, niet gelezen";
            case DRAFT_READ -> "Spoedconcept, gelezen";
            case NEW -> "Nieuw, niet gelezen";
            case READ -> "Gelezen, niet opgepakt";
            case TAKEN_UP -> "Opgepakt";
            case ANSWERED -> "Beantwoord";
            case CLOSED -> "Afgesloten";
        };
    }

    private static String meaning(Stage stage) {
        return switch (stage) {
            case DRAFT ->
                "Iemand zegt dat er gevaar is of kan zijn, en heeft nog niets verstuurd. Niemand heeft gekeken.";
            case DRAFT_READ -> "Hetzelfde. De aandachtsfunctionaris of de vervanger heeft gekeken.";
            case NEW -> "De melder heeft het signaal verstuurd. Niemand heeft gekeken.";
            case READ -> "De aandachtsfunctionaris of de vervanger heeft gekeken.";
            case TAKEN_UP -> "Het signaal heeft een nummer en er wordt aan gewerkt.";
            case ANSWERED -> "De melder heeft een antwoord. Er kan nog werk zijn.";
            case CLOSED -> "Er gebeurt niets meer, of het hoorde niet hier.";
        };
    }

    private static String by(Act act) {
        return switch (act) {
            case ALARM, HAND_IN, HAND_IN_NUMBERED -> "melder";
            default -> "aandachtsfunctionaris of vervanger";
        };
    }

    private static String words(Act act) {
        return switch (act) {
            case ALARM -> "Meer gevaar in een concept";
            case HAND_IN -> "Versturen";
            case HAND_IN_NUMBERED -> "Versturen, met een nummer";
            case READ -> "Lezen";
            case TAKE_UP -> "Oppakken";
            case TURN_AWAY -> "Hoort niet hier";
            case HAND_OVER -> "Ik ken de betrokkenen";
            case DECIDE -> "Besluit nemen";
            case REFER -> "Iets doen in stap 4: feiten, overleg, een partner";
            case ANSWER -> "Antwoord plaatsen";
            case CLOSE -> "Afsluiten";
            case REOPEN -> "Heropenen, met een nummer";
            case TAKE_BACK -> "Toch oppakken, zonder nummer";
            case TAKE_BACK_DRAFT -> "Toch oppakken, een concept zonder nummer";
        };
    }

    private static String row(String... cells) {
        return "| " + String.join(" | ", cells) + " |\n";
    }
}
