package nl.meldroute.intake;

import static nl.meldroute.intake.Given.aReport;
import static nl.meldroute.intake.IntakeModule.OFFICER;
import static nl.meldroute.intake.IntakeModule.as;
import static nl.meldroute.intake.Pages.said;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.meldroute.intake.Pages.Answer;
import nl.meldroute.intake.Pages.Visitor;
import nl.meldroute.kernel.ReportId;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

@WithIntake
@TestPropertySource(properties = "meldroute.database.data-dir=target/test-data/note-pages-${random.uuid}")
@DisplayName("Beleidsplan 2.2, STAP 3: vastleggen wat er gebeurt, in de woorden van het contract")
class NotePagesTest {
    private final Given given;
    private final Inbox inbox;
    private final Signals signals;
    private final Visitor officer;
    private ReportId id = ReportId.random();
    private String here = "";

    @Autowired
    NotePagesTest(Given given, Inbox inbox, Signals signals, Pages pages) {
        this.given = given;
        this.inbox = inbox;
        this.signals = signals;
        this.officer = pages.as(OFFICER);
    }

    @BeforeEach
    void a_signal_was_taken_up() {
        id = given.sent(aReport());
        here = "/signals/"
                + given.takenUp(
                        id,
                        OFFICER,
                        new Registration("Loods", Set.of(ExploitationForm.LABOUR), "yes", "care", "unknown", ""));
    }

    private Answer press(String page, Map<String, List<String>> typed) {
        return officer.press(here + page, officer.open(here + page), "Opslaan", typed);
    }

    private Entry last() {
        return as(OFFICER, () -> signals.entries(id).getLast());
    }

    private void saved(Answer answer, String leads, String words) {
        assertThat(answer.location()).isEqualTo(leads);
        assertThat(said(officer.open("/vault"))).isEqualTo(words);
    }

    @Test
    void a_note_is_kept() {
        Document page = officer.open(here + "/note");
        assertThat(page.select("h1").eachText()).containsExactly("Notitie");
        assertThat(page.select("main a").eachText()).containsExactly("Terug");
        saved(press("/note", Map.of("note", List.of("Gezien.\nEn gehoord."))), here, "Notitie bewaard.");
        assertThat(last().kind()).isEqualTo(Entry.Kind.NOTE);
        assertThat(last().content()).containsEntry("text", "Gezien.\nEn gehoord.");
    }

    private long written(Entry.Kind kind) {
        return as(OFFICER, () -> signals.entries(id)).stream()
                .filter(entry -> entry.kind() == kind)
                .count();
    }

    @Test
    @DisplayName("Twee keer op de knop is één keer vastleggen")
    void a_button_that_is_pressed_twice_writes_once() {
        Map<String, List<String>> note = Map.of("note", List.of("De loods is leeg."));
        Map<String, List<String>> call = Map.of("with", List.of("wijkagent"), "said", List.of("Hij kent de plek."));
        for (int press = 0; press < 2; press++) {
            saved(press("/note", note), here, "Notitie bewaard.");
            saved(press("/call", call), here, "Gesprek bewaard.");
        }
        assertThat(written(Entry.Kind.NOTE)).isEqualTo(1);
        assertThat(written(Entry.Kind.CALL)).isEqualTo(1);
        press("/note", Map.of("note", List.of("De loods is leeg. Ook de kelder.")));
        assertThat(written(Entry.Kind.NOTE)).isEqualTo(2);
    }

    @Test
    void an_empty_note_is_asked_for_and_a_long_one_comes_back_whole() {
        assertThat(press("/note", Map.of()).page().select("#errors li").eachText())
                .containsExactly("Schrijf uw notitie op.");
        Document page =
                press("/note", Map.of("note", List.of("a".repeat(4_001)))).page();
        assertThat(page.select("#errors li").eachText())
                .containsExactly("Uw tekst is 1 tekens te lang. Maak hem korter.");
        assertThat(page.select("textarea").val()).hasSize(4_001);
        assertThat(press("/note", Map.of("note", List.of("é".repeat(4_000)))).location())
                .isEqualTo(here);
    }

    @Test
    void a_phone_call_is_kept_with_what_was_agreed_and_by_when() {
        Document page = officer.open(here + "/call");
        assertThat(page.select("h1").eachText()).containsExactly("Telefoongesprek");
        assertThat(page.select("main form > div > label, main legend").eachText())
                .containsExactly(
                        "Met wie",
                        "Wat is gezegd?",
                        "Wat is afgesproken? (niet verplicht)",
                        "Afgesproken vóór (niet verplicht)");
        Map<String, List<String>> typed = Map.of(
                "with", List.of("toezichthouder"),
                "said", List.of("Er zijn drie bedden."),
                "agreed", List.of("Hij telt opnieuw."),
                "before-day", List.of("1"),
                "before-month", List.of("12"),
                "before-year", List.of("2026"));
        saved(press("/call", typed), here, "Gesprek bewaard.");
        assertThat(last().content())
                .containsEntry("with", "toezichthouder")
                .containsEntry("agreed", "Hij telt opnieuw.")
                .containsEntry("before", "2026-12-01");
    }

    @Test
    void what_was_agreed_for_a_day_that_is_over_is_asked_again() {
        Map<String, List<String>> past =
                Map.of("before-day", List.of("1"), "before-month", List.of("1"), "before-year", List.of("2020"));
        assertThat(press("/call", past).page().select("#errors li").eachText())
                .contains("Deze dag is voorbij. Kies vandaag of een dag daarna.");
    }

    @Test
    void what_is_missing_in_a_call_is_asked() {
        assertThat(press("/call", Map.of("before-day", List.of("31")))
                        .page()
                        .select("#errors li")
                        .eachText())
                .containsExactly(
                        "Vul in met wie u sprak, bijvoorbeeld de functie.",
                        "Schrijf op wat er is gezegd.",
                        "Vul een dag in die bestaat, bijvoorbeeld 7 12 2026.");
    }

    @Test
    @DisplayName("Beleidsplan 2.2, STAP 4, tweede zin: moet er nu iemand ingrijpen, dan wordt AVIM meteen gebeld")
    void the_call_to_the_police_is_recorded_and_is_no_longer_asked_for() {
        String path = "/referrals/call?partner=avim";
        Document page = officer.open(here + path);
        assertThat(page.select("h1").eachText()).containsExactly("Gebeld met Politie AVIM");
        assertThat(page.select("main a[href=tel:0300000150]").text()).isEqualTo("030 000 0150");
        assertThat(page.select("main").text())
                .contains(
                        "0900 8844 buiten kantooruren: vraag naar de dienstdoende AVIM of hulpofficier",
                        "Bij gevaar nu: bel 112");
        assertThat(page.select("#day, #day-month, #day-year").eachAttr("value")).containsExactly("23", "11", "2026");
        assertThat(page.select("input[type=radio][checked]")).isEmpty();
        assertThat(press(path, Map.of()).page().select("#errors li").eachText())
                .containsExactly("Kies een uitkomst.", "Schrijf op wat er is afgesproken.");
        Map<String, List<String>> typed = Map.of(
                "with", List.of("dienstdoende"),
                "outcome", List.of("reported"),
                "ground", List.of("danger"),
                "agreed", List.of("Zij gaan nu kijken."));
        assertThat(as(OFFICER, () -> inbox.signal(id)).mustCallPolice()).isTrue();
        saved(press(path, typed), here, "Vastgelegd: gebeld met Politie AVIM.");
        assertThat(as(OFFICER, () -> inbox.signal(id)).mustCallPolice()).isFalse();
        assertThat(last().kind()).isEqualTo(Entry.Kind.POLICE_CALLED);
        assertThat(last().content())
                .containsEntry("day", "2026-11-23")
                .containsEntry("outcome", "reported")
                .containsEntry("ground", "danger");
    }

    @Test
    void a_call_of_tomorrow_was_not_made_yet_and_another_partner_is_not_there() {
        String path = "/referrals/call?partner=avim";
        assertThat(press(path, Map.of("day-day", List.of("24")))
                        .page()
                        .select("#errors li")
                        .eachText())
                .contains("Vul vandaag in, of een dag die al voorbij is.");
        assertThat(officer.get(here + "/referrals/call?partner=nla").absent()).isTrue();
        assertThat(officer.get(here + "/referrals/call").absent()).isTrue();
        assertThat(officer.post(here + "/referrals/call", Map.of("partner", List.of("nla")))
                        .absent())
                .isTrue();
    }

    @Test
    @DisplayName("Beleidsplan 2.2, STAP 6, lezing I-06: een signaal laten rusten")
    void a_signal_rests_until_a_day_before_its_answer_is_due() {
        assertThat(officer.open(here + "/later").select("main").text()).contains("tot en met ma 21 december 2026");
        Map<String, String> wrong = Map.of(
                "22-12-2026", "Kies een dag tot en met ma 21 december 2026. Dan moet de melder antwoord hebben.",
                "23-11-2026", "Kies een dag na vandaag.",
                "31-11-2026", "Vul een dag in die bestaat, bijvoorbeeld 7 12 2026.");
        wrong.forEach((day, words) -> assertThat(
                        press("/later", until(day)).page().select("#errors li").eachText())
                .containsExactly(words));
        saved(press("/later", until("7-12-2026")), "/work", "Bewaard. Dit signaal komt terug op ma 7 december 2026.");
    }

    private static Map<String, List<String>> until(String day) {
        String[] parts = day.split("-", -1);
        return Map.of(
                "until-day", List.of(parts[0]), "until-month", List.of(parts[1]), "until-year", List.of(parts[2]));
    }

    @Test
    @DisplayName("Beleidsplan 2.2, STAP 2, lezing I-12: hoort niet hier, met een antwoord voor de melder")
    void what_does_not_belong_here_goes_elsewhere_and_can_come_back() {
        ReportId other = given.sent(aReport());
        as(OFFICER, () -> inbox.read(other));
        String path = "/inbox/" + other + "/elsewhere";
        Document page = officer.open(path);
        assertThat(page.select("h1").eachText()).containsExactly("Hoort niet hier");
        assertThat(page.select("main .mr-choice label").eachText())
                .containsExactly("Test of vergissing", "Dubbel", "Ander loket", "Andere gemeente");
        assertThat(officer.press(path, page, "Opslaan", Map.of())
                        .page()
                        .select("#errors li")
                        .eachText())
                .containsExactly("Kies een reden.", "Schrijf een antwoord voor de melder.");
        Map<String, List<String>> typed =
                Map.of("reason", List.of("other-desk"), "answer", List.of("Leefomgeving kijkt ernaar."));
        saved(
                officer.press(path, page, "Opslaan", typed),
                "/work",
                "Genoteerd. Het antwoord staat klaar voor de melder.");
        Document away = officer.open("/inbox/" + other);
        assertThat(away.select("main").text()).contains("Reden: Ander loket.");
        assertThat(officer.press("/inbox/" + other, away, "Toch oppakken", Map.of())
                        .location())
                .isEqualTo("/inbox/" + other);
        assertThat(officer.open("/inbox/" + other).select("h1").text()).isEqualTo("Lezen en oppakken");
        assertThat(officer.press(path, page, "Opslaan", typed)
                        .page()
                        .select("[role=alert]")
                        .text())
                .startsWith("Dit is intussen gewijzigd.");
    }

    @Test
    @DisplayName("Beleidsplan 2.2, STAP 2, zin 2: ook wat hier niet hoort, verraadt zijn melder niet")
    void an_answer_that_tells_of_somebody_is_shown_before_it_leaves() {
        ReportId other = given.sent(aReport(
                "name",
                "Fenna Driessen",
                "phone",
                "06 0000 0021",
                "person.description",
                "Marek",
                "person.minor",
                "no"));
        as(OFFICER, () -> inbox.read(other));
        officer.openVault();
        String path = "/inbox/" + other + "/elsewhere";
        Map<String, List<String>> typed =
                Map.of("reason", List.of("other-desk"), "answer", List.of("Dag Fenna, Marek woont niet meer bij ons."));
        Document shown =
                officer.press(path, officer.open(path), "Opslaan", typed).page();
        assertThat(shown.select(".utrecht-alert--warning p").eachText())
                .containsExactly(
                        "Er staat een naam in uw antwoord. Wilt u die weghalen?",
                        "Er staan gegevens van de melder in uw antwoord. Wilt u die weghalen?");
        assertThat(shown.select("mark").eachText()).containsExactly("Marek", "Fenna");
        assertThat(shown.select("textarea[name=answer]").text()).startsWith("Dag Fenna");
        assertThat(officer.open("/inbox/" + other).select("h1").text()).isEqualTo("Lezen en oppakken");
        saved(
                officer.press(path, shown, "Opslaan", typed),
                "/work",
                "Genoteerd. Het antwoord staat klaar voor de melder.");
    }

    @Test
    void with_a_shut_vault_the_page_says_so_and_words_of_the_signal_are_still_seen() {
        ReportId other = given.sent(aReport("person.description", "Marek", "person.minor", "no"));
        as(OFFICER, () -> inbox.read(other));
        String path = "/inbox/" + other + "/elsewhere";
        Document page = officer.open(path);
        assertThat(page.select("main").text()).contains("De kluis is dicht. Daarom kunnen wij niet zien");
        Document shown = officer.press(
                        path,
                        page,
                        "Opslaan",
                        Map.of("reason", List.of("other-desk"), "answer", List.of("Marek is verhuisd.")))
                .page();
        assertThat(shown.select("mark").eachText()).containsExactly("Marek");
    }
}
