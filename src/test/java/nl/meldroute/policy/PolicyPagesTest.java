package nl.meldroute.policy;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.Stream;
import nl.meldroute.GeneratedPage;
import org.junit.jupiter.api.Test;

class PolicyPagesTest {
    private final Edition edition = Editions.standard();

    @Test
    void the_page_of_sentences_says_what_the_edition_says() {
        String page = title("Het beleid, zin voor zin")
                + "De gepubliceerde zinnen staan in de publicatie. Hier staat onze samenvatting van elke zin.\n\n"
                + row("Paragraaf", "Onderdeel", "Zin", "Samenvatting", "Lezing")
                + row("---", "---", "---", "---", "---")
                + edition.sentences().stream().map(this::sentenceRow).collect(joining())
                + "\n## Lezingen\n\n"
                + "Soms laat het plan ruimte. Dan staat hier hoe wij het lezen. De gemeente beslist.\n\n"
                + row("Lezing", "Wat het plan zegt", "Hoe wij het lezen", "Zinnen")
                + row("---", "---", "---", "---")
                + edition.readings().stream().map(PolicyPagesTest::readingRow).collect(joining());

        GeneratedPage.check("docs/generated/policy-sentences.md", page);
    }

    @Test
    void the_page_of_parameters_says_what_the_edition_says() {
        String page = title("De getallen van het beleid")
                + "Staat er ja onder Van ons? Dan geeft het plan dit getal niet en is het onze keuze.\n"
                + "Onder Te maken staat wat een beheerder er zelf van mag maken.\n\n"
                + row("Waarvoor", "Waarde", "Sinds", "Van ons", "Te maken", "Rust op", "Naam")
                + row("---", "---", "---", "---", "---", "---", "---")
                + edition.parameters().stream()
                        .map(PolicyPagesTest::parameterRows)
                        .collect(joining());

        GeneratedPage.check("docs/generated/policy-parameters.md", page);
    }

    private String title(String words) {
        EditionTitle title = edition.title();
        Publication publication = title.publication();
        return "# " + words + "\n\n" + title.title() + ", gemeente " + title.municipality() + ". Geldt sinds "
                + title.validFrom() + ". [" + publication.gazette() + ", " + publication.regulation() + "]("
                + publication.link() + ")\n\n";
    }

    private String sentenceRow(Sentence sentence) {
        PolicyReference reference = sentence.reference();
        String readings =
                edition.readingsOf(reference).stream().map(Reading::id).collect(joining(", "));
        return row(
                reference.paragraph(),
                sentence.part().nl(),
                reference.number(),
                sentence.summary().nl(),
                readings);
    }

    private static String readingRow(Reading reading) {
        return row(reading.id(), reading.text().nl(), reading.reading().nl(), references(reading.sentences()));
    }

    private static String parameterRows(Parameter parameter) {
        return parameter.values().stream()
                .map(value -> parameterRow(parameter, value))
                .collect(joining());
    }

    private static String parameterRow(Parameter parameter, Parameter.Dated value) {
        Parameter.Basis basis = parameter.basis();
        String readings = String.join(", ", basis.readings());
        String sentences = references(basis.sentences());
        String basedOn =
                Stream.of(readings, sentences).filter(text -> !text.isEmpty()).collect(joining(", "));
        return row(
                parameter.meaning().nl(),
                value.written() + " " + inDutch(parameter.unit(), value.written()),
                value.since().toString(),
                basis.ours() ? "ja" : "nee",
                parameter
                        .margin()
                        .map(margin -> margin.least() + " tot " + margin.most() + inWords(margin.guards()))
                        .orElse("\u2013"),
                basedOn.isEmpty() ? "\u2013" : basedOn,
                "`" + parameter.name() + "`");
    }

    private static String inWords(Margin.Guard guards) {
        return switch (guards) {
            case NOBODY -> "";
            case PEOPLE -> ", beschermt";
            case ERASING -> ", beschermt en wist";
        };
    }

    private static String inDutch(ParameterUnit unit, String written) {
        boolean one = written.equals("1");
        return switch (unit) {
            case SECONDS -> one ? "seconde" : "seconden";
            case MINUTES -> one ? "minuut" : "minuten";
            case DAYS -> one ? "dag" : "dagen";
            case WEEKS -> one ? "week" : "weken";
            case MONTHS -> one ? "maand" : "maanden";
            case WORKING_DAYS -> one ? "werkdag" : "werkdagen";
            case HOURS, TIME_OF_DAY -> "uur";
            case YEARS -> "jaar";
        };
    }

    private static String references(List<PolicyReference> references) {
        return references.stream().map(PolicyReference::toString).collect(joining(", "));
    }

    private static String row(String... cells) {
        return "| " + String.join(" | ", cells) + " |\n";
    }
}
