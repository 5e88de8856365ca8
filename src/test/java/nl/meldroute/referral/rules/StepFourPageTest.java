package nl.meldroute.referral.rules;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.meldroute.GeneratedPage;
import nl.meldroute.intake.Closing;
import nl.meldroute.intake.ExploitationForm;
import nl.meldroute.intake.GateOutcome;
import nl.meldroute.partners.PartnerRole;
import nl.meldroute.policy.Edition;
import nl.meldroute.policy.Editions;
import nl.meldroute.policy.ParameterName;
import nl.meldroute.referral.Answer;
import nl.meldroute.referral.Awareness;
import nl.meldroute.referral.Facts;
import nl.meldroute.retention.rules.RetentionTable;
import org.junit.jupiter.api.Test;

/** Step 4 and the gate before it, for whoever knows the policy and no code. */
class StepFourPageTest {
    private static final ResourceBundle WORDS = ResourceBundle.getBundle("messages/referral", Locale.of("nl"));
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final String INTRO = """
            # Wie wat hoort: het besluit na stap 3 en het advies van stap 4

            Na stap 3 neemt de aandachtsfunctionaris een besluit, met een reden. Zegt dat besluit dat er aanwijzingen zijn? Dan gelden \
            de zes zinnen van stap 4. Het systeem geeft advies, een mens beslist. Niet doen wat moet, vraagt een reden. Bij elke \
            beslissing blijven de feiten, de regels en de uitgave van het beleid bewaard.

            *Weet ik niet* telt als ja bij mogelijk slachtoffer en bij jonger dan 18. Bij ingrijpen telt het als nee. Is de vorm nog \
            niet bekend? Dan telt dat als geen arbeidsuitbuiting.

            """;
    private static final Map<String, String> FROM = Map.of(
            "DECISION", "het besluit na stap 3",
            "REACTION", "de laatste reactie van een partner",
            "SIGNAL", "het laatste signaal",
            "CLOSING", "het afsluiten");
    private final Edition edition = Editions.standard();

    @Test
    void the_page_of_step_4_says_what_the_tables_say() {
        String page = INTRO + gate() + sentences() + combinations() + possibilities() + readings();
        GeneratedPage.check("docs/generated/step-4.md", page);
    }

    private String gate() {
        return "## Het besluit na stap 3\n\n"
                + row(
                        "Besluit",
                        "Wat volgt",
                        "Opnieuw bekijken",
                        "Namen bewaren",
                        "De rest bewaren",
                        "Vanaf",
                        "Rust op")
                + row("---", "---", "---", "---", "---", "---", "---")
                + GateTable.rows().stream()
                        .map(row -> row(
                                say("referral.outcome." + row.outcome().code()),
                                say("referral.outcome." + row.outcome().code() + ".hint"),
                                row.reviewed() ? term(ParameterName.REVIEW_UNCLEAR) + " na het besluit" : "–",
                                kept(row.outcome(), ended -> term(ended.names())),
                                kept(row.outcome(), ended -> term(ended.rest())),
                                kept(
                                        row.outcome(),
                                        ended -> FROM.getOrDefault(ended.from().name(), "?")),
                                "I-12"))
                        .collect(joining())
                + "\nNiets gaat weg vóór het afsluiten. Bij het besluit is er ook een vraag: gaat het om een misdrijf van een "
                + "ambtenaar, of om misbruik van een regeling van de gemeente? Dan moet de gemeente aangifte doen, en bespreekt de "
                + "aandachtsfunctionaris dit met de jurist. Het systeem doet nooit zelf aangifte.\n\n"
                + "Moet er nu iemand ingrijpen? Dan wacht het bellen van AVIM niet op dit besluit.\n\n";
    }

    /** What the table of retention says of the results that this decision may end with. */
    private static String kept(GateOutcome outcome, Function<RetentionTable.Row, String> what) {
        Predicate<RetentionTable.Row> ends = Closing.proposed(outcome)
                .<Predicate<RetentionTable.Row>>map(
                        result -> row -> row.result().equals(result))
                .orElse(row -> row.result().startsWith("referred-"));
        return RetentionTable.rows().stream().filter(ends).map(what).distinct().collect(joining(", anders "));
    }

    private String sentences() {
        return "## De zes zinnen van stap 4\n\n"
                + row("Zin", "Wanneer", "Wie", "Wat", "Gewicht", "Onze samenvatting", "Lezing")
                + row("---", "---", "---", "---", "---", "---", "---")
                + StepFour.duties().stream()
                        .map(rule -> row(
                                rule.id(),
                                when(rule),
                                who(rule.duty().to()),
                                say("referral.duty." + rule.duty().code()),
                                weight(rule),
                                edition.sentence(rule.sentence().orElseThrow())
                                        .summary()
                                        .nl(),
                                rule.reading()))
                        .collect(joining())
                + "\n";
    }

    private String combinations() {
        StringBuilder table = new StringBuilder("## Alle zestien combinaties\n\nNa *Er zijn aanwijzingen*.\n\n");
        table.append(row(
                "Nu ingrijpen", "Arbeidsuitbuiting", "Mogelijk slachtoffer", "Jonger dan 18", "Moet", "Kies", "Kan"));
        table.append(row("---", "---", "---", "---", "---", "---", "---"));
        List<Answer> both = List.of(Answer.YES, Answer.NO);
        for (Answer intervene : both) {
            for (Answer labour : both) {
                for (Answer victim : both) {
                    both.forEach(minor -> table.append(combination(intervene, labour, victim, minor)));
                }
            }
        }
        return table + "\n";
    }

    private String combination(Answer intervene, Answer labour, Answer victim, Answer minor) {
        Set<ExploitationForm> forms = Set.of(labour == Answer.YES ? ExploitationForm.LABOUR : ExploitationForm.UNKNOWN);
        Facts facts = new Facts(forms, intervene, victim, minor, Answer.UNKNOWN, Awareness.UNKNOWN);
        List<Rule> rules = StepFour.advise(GateOutcome.INDICATIONS, facts);
        List<String> cells = new ArrayList<>();
        Stream.of(intervene, labour, victim, minor)
                .map(answer -> answer == Answer.YES ? "ja" : "nee")
                .forEach(cells::add);
        Stream.of(Weight.values()).map(weight -> partners(rules, weight)).forEach(cells::add);
        return row(cells.toArray(String[]::new));
    }

    private String partners(List<Rule> rules, Weight weight) {
        String names = rules.stream()
                .filter(rule -> rule.duty().weight() == weight)
                .map(rule -> who(rule.duty().to()) + " (" + rule.id() + ")")
                .collect(joining("; "));
        return names.isEmpty() ? "–" : names;
    }

    private String possibilities() {
        return "## Wat kan, en nooit moet\n\nDe regels kan-11 en kan-12 gelden na *Onduidelijk, wij houden het in de gaten*. De "
                + "andere gelden na *Er zijn aanwijzingen*.\n\n"
                + row("Regel", "Wanneer", "Wie", "Waar het staat", "Lezing")
                + row("---", "---", "---", "---", "---")
                + Stream.concat(StepFour.possibilities().stream(), StepFour.whileUnclear().stream())
                        .map(rule -> row(
                                rule.id(),
                                when(rule),
                                who(rule.duty().to()),
                                rule.source().isEmpty() ? "niet in het plan, van ons" : rule.source(),
                                rule.reading().isEmpty() ? "–" : rule.reading()))
                        .collect(joining())
                + "\n";
    }

    private String readings() {
        return "## Hoe wij het plan lezen\n\n"
                + Stream.of(StepFour.duties(), StepFour.possibilities(), StepFour.whileUnclear())
                        .flatMap(List::stream)
                        .map(Rule::reading)
                        .filter(reading -> !reading.isEmpty())
                        .distinct()
                        .sorted()
                        .map(id ->
                                "- " + id + ": " + edition.reading(id).reading().nl() + "\n")
                        .collect(joining())
                + "- I-12: " + edition.reading("I-12").reading().nl() + "\n";
    }

    private static String when(Rule rule) {
        return say("referral.condition." + rule.when().code());
    }

    private static String weight(Rule rule) {
        return say("referral.weight." + rule.duty().weight().code());
    }

    private String who(PartnerRole role) {
        return edition.partner(role.slug()).orElseThrow().name().nl();
    }

    private String term(ParameterName<Period> name) {
        Period term = edition.parameter(name, DAY);
        if (term.getYears() > 0) {
            return term.getYears() + " jaar";
        }
        return term.getMonths() > 0 ? term.getMonths() + " maanden" : term.getDays() / 7 + " weken";
    }

    private static String say(String key) {
        return WORDS.getString(key);
    }

    private static String row(String... cells) {
        return "| " + String.join(" | ", cells) + " |\n";
    }
}
