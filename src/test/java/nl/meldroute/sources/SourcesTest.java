package nl.meldroute.sources;

import static nl.meldroute.intake.IntakeModule.ADMIN;
import static nl.meldroute.intake.IntakeModule.CONTACT;
import static nl.meldroute.intake.IntakeModule.DEPUTY;
import static nl.meldroute.intake.IntakeModule.OFFICER;
import static nl.meldroute.intake.IntakeModule.as;
import static nl.meldroute.intake.Pages.said;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.meldroute.identity.Account;
import nl.meldroute.intake.Closing;
import nl.meldroute.intake.Entry;
import nl.meldroute.intake.Pages.Answer;
import nl.meldroute.intake.Signal;
import nl.meldroute.intake.WithIntake;
import nl.meldroute.sources.Source.Askers;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

@WithIntake
@TestPropertySource(properties = "meldroute.database.data-dir=target/test-data/sources-${random.uuid}")
@DisplayName("Beleidsplan 2.2, STAP 3: een bron zegt eerst of iets voorkomt, en pas na een tweede reden wat er staat")
class SourcesTest extends SourceCase {
    private static final String HIDDEN = "kamerverhuur, 4 kamers";

    @Test
    @DisplayName("Grond en noodzaak, komt voor, tweede reden, het gegeven, bewaard, en alles op één bladzijde")
    void hit_or_no_hit_first() {
        filled(ROWS);
        Document form = officer.open(asking());
        assertThat(form.select("input[name=ground]").val()).isEqualTo("Gemeentewet artikel 172");
        assertThat(form.select("input[name=necessity]").val()).isEqualTo("Om te zien of het gebruik bekend is.");
        Document empty = officer.press(asking(), form, "Komt dit voor?", Map.of("necessity", List.of(" ")))
                .page();
        assertThat(empty.select(".mr-errors").text()).contains("Kies waarop u zoekt.", "Vul in waarom dit nodig is.");
        String check = asked();
        Document answer = officer.open(check);
        assertThat(answer.select("main").text()).contains("Komt voor").doesNotContain(HIDDEN, "17; ");
        Document refused =
                officer.press(check, answer, "Gegeven tonen", Map.of()).page();
        assertThat(refused.select("main").text())
                .contains("Vul in waarom u het gegeven zelf nodig hebt.")
                .doesNotContain(HIDDEN);
        officer.press(check, answer, "Gegeven tonen", Map.of("necessity", List.of("Om de brandweer te bellen.")))
                .location();
        Document shown = officer.open(check);
        assertThat(shown.select("main").text())
                .contains(HIDDEN, "Om de brandweer te bellen.", "straat gelijk", "huisnummer gelijk")
                .doesNotContain("winkel", "%");
        officer.press(check, shown, "Bewaren", Map.of("row", List.of("1"))).location();
        assertThat(said(officer.open(check))).isEqualTo("Bewaard bij het signaal. U vindt het op de tijdlijn.");
        assertThat(entries(Entry.Kind.SOURCE_KEPT))
                .singleElement()
                .satisfies(entry -> assertThat(entry.content())
                        .containsEntry("source", "Vergunningen")
                        .hasEntrySatisfying("text", text -> assertThat(text).contains(HIDDEN)));
        String page = officer.open("/signals/" + number + "/accountability")
                .select("main")
                .text();
        assertThat(page)
                .contains(
                        "Vergunningen", "Gemeentewet artikel 172", "Om te zien of het gebruik bekend is.", "Komt voor")
                .contains(
                        "Om de brandweer te bellen.", "Collega " + OFFICER.username(), "Antwoord van een bron gelezen")
                .doesNotContain(HIDDEN);
    }

    @Test
    void what_is_not_there_is_answered_and_nothing_is_shown() {
        filled(ROWS.replace("Graaf;17", "Graaf;19"));
        String check = asked();
        Document answer = officer.open(check);
        assertThat(answer.select("main").text()).contains("Komt niet voor");
        assertThat(answer.select("main form")).isEmpty();
        assertThat(officer.post(check, Map.of("necessity", List.of("Toch."))).absent())
                .isTrue();
    }

    @Test
    void a_source_that_can_not_be_asked_stops_nobody() {
        assertThat(officer.open("/signals/" + number + "/sources")
                        .select("main")
                        .text())
                .contains("Niet te raadplegen (er is geen bestand ingelezen): u kunt verder.");
        assertThat(officer.open(asking()).select("main").text()).contains("u kunt verder");
        filled(ROWS);
        clock.push(Duration.ofDays(200));
        assertThat(officer.open(asking()).select("main").text()).contains("het bestand is te oud");
        book.erasePast();
        assertThat(as(OFFICER, () -> book.source(source)).register())
                .as("past its day it is erased")
                .isEmpty();
    }

    @Test
    void a_closed_signal_is_not_looked_up_and_its_answers_stay() {
        filled(ROWS);
        String check = asked();
        as(OFFICER, () -> {
            Signal signal = signals.signal(number);
            return signals.close(signal.id(), signal.version(), new Closing("unclear", "unknown"));
        });
        assertThat(officer.get(asking()).absent()).isTrue();
        assertThat(officer.open("/signals/" + number + "/accountability")
                        .select("main")
                        .text())
                .contains("Komt voor");
        assertThat(officer.open(check).select("main").text()).contains("Komt voor");
        officer.post(check, Map.of("necessity", List.of("Toch.")));
        assertThat(officer.open(check).select("main").text()).doesNotContain(HIDDEN);
    }

    @Test
    void nobody_else_comes_near_and_what_is_for_the_officer_is_not_for_the_deputy() {
        filled(ROWS);
        String check = asked();
        for (Account other : List.of(ADMIN, CONTACT)) {
            for (String path : List.of("/sources", page(), page() + "/import", asking(), check)) {
                assertThat(pages.as(other).get(path).absent()).as(path).isTrue();
            }
        }
        as(OFFICER, () -> book.change(source, 1, charter(Askers.OFFICER), true));
        assertThat(pages.as(DEPUTY).open(asking()).select("main").text())
                .contains("alleen voor de aandachtsfunctionaris");
        Map<String, List<String>> asking =
                Map.of("subject", List.of(subject.toString()), "ground", List.of("g"), "necessity", List.of("n"));
        assertThat(pages.as(DEPUTY).post(asking(), asking).absent()).isTrue();
    }

    @Test
    @DisplayName("Een bestand: inlezen, kolommen kiezen, voorbeeld met fouten per regel, in gebruik, opnieuw vervangt")
    void a_file_becomes_a_register() {
        assertThat(officer.post(page() + "/import", Map.of())
                        .page()
                        .select(".mr-errors")
                        .text())
                .contains("Kies een bestand.");
        Answer none = officer.postFile(page() + "/import", Map.of(), "file", new byte[0]);
        assertThat(none.page().select(".mr-errors").text()).contains("Dit bestand is leeg.");
        String broken = "\ufeff" + ROWS + "te;weinig\n";
        Answer brought =
                officer.postFile(page() + "/import", Map.of(), "file", broken.getBytes(StandardCharsets.UTF_8));
        assertThat(brought.location()).isEqualTo(page() + "/columns");
        Document columns = officer.open(page() + "/columns");
        assertThat(columns.select("main").text())
                .contains("2 regels gelezen, 1 overgeslagen.", "Regel 4: er staan 2 waarden, en er zijn 5 kolommen.")
                .contains("Graaf", HIDDEN)
                .doesNotContain("bestand.csv");
        assertThat(columns.select("select option[selected]").eachAttr("value"))
                .containsExactly("street", "house_number", "city", "shown", "out");
        Map<String, List<String>> choice = Map.of(
                "as-1", List.of("street"),
                "as-2", List.of("street"),
                "as-3", List.of("city"),
                "as-4", List.of("shown"),
                "as-5", List.of("out"));
        assertThat(officer.press(page() + "/columns", columns, "In gebruik nemen", choice)
                        .page()
                        .select(".mr-errors")
                        .text())
                .contains("Twee kolommen zijn hetzelfde: Straat of heel adres.");
        assertThat(officer.press(page() + "/columns", columns, "In gebruik nemen", use("street", "house_number"))
                        .location())
                .isEqualTo("/sources");
        assertThat(said(officer.open("/sources"))).startsWith("Vergunningen is in gebruik met 2 regels.");
        assertThat(officer.open(asked()).select("main").text()).contains("Komt voor");
        filled(ROWS.replace("Graaf;17", "Kerkstraat;1"));
        assertThat(officer.open(asked()).select("main").text())
                .as("the new file is in the place of the old one")
                .contains("Komt niet voor");
    }

    private static Map<String, List<String>> use(String first, String second) {
        return Map.of(
                "as-1", List.of(first),
                "as-2", List.of(second),
                "as-3", List.of("city"),
                "as-4", List.of("shown"),
                "as-5", List.of("out"));
    }

    @Test
    void a_source_is_changed_by_one_at_a_time_and_what_was_typed_stays() {
        Document form = officer.open(page());
        Map<String, List<String>> other = Map.of("owner", List.of("Team Toezicht"), "name", List.of(""));
        Document wrong = officer.press(page(), form, "Opslaan", other).page();
        assertThat(wrong.select(".mr-errors").text()).contains("Vul een naam in voor de bron.");
        assertThat(wrong.select("input[name=owner]").val()).isEqualTo("Team Toezicht");
        officer.press(page(), form, "Opslaan", Map.of()).location();
        Document second = officer.press(page(), form, "Opslaan", Map.of("owner", List.of("Team Wonen")))
                .page();
        assertThat(said(second)).startsWith("Een collega heeft deze bron intussen veranderd.");
        assertThat(second.select("input[name=owner]").val()).isEqualTo("Team Wonen");
    }
}
