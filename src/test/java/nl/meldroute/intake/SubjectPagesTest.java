package nl.meldroute.intake;

import static nl.meldroute.intake.Given.aReport;
import static nl.meldroute.intake.IntakeModule.CONTACT;
import static nl.meldroute.intake.IntakeModule.DEPUTY;
import static nl.meldroute.intake.IntakeModule.OFFICER;
import static nl.meldroute.intake.IntakeModule.as;
import static nl.meldroute.intake.Pages.said;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.meldroute.intake.Pages.Answer;
import nl.meldroute.intake.Pages.Visitor;
import nl.meldroute.kernel.ReportId;
import nl.meldroute.subjects.Subject;
import nl.meldroute.subjects.Subjects;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

@WithIntake
@TestPropertySource(properties = "meldroute.database.data-dir=target/test-data/subject-pages-${random.uuid}")
@DisplayName("Beleidsplan 2.2, STAP 3: personen, adressen en bedrijven vastleggen, in de woorden van het contract")
class SubjectPagesTest {
    private final Given given;
    private final Subjects subjects;
    private final Visitor officer;
    private final Visitor deputy;
    private final Visitor contact;
    private ReportId id = ReportId.random();
    private String signal = "";

    @Autowired
    SubjectPagesTest(Given given, Subjects subjects, Pages pages) {
        this.given = given;
        this.subjects = subjects;
        this.officer = pages.as(OFFICER);
        this.deputy = pages.as(DEPUTY);
        this.contact = pages.as(CONTACT);
    }

    @BeforeEach
    void a_signal_was_taken_up() {
        id = given.sent(aReport("person.description", "Man met rode bus"));
        signal = "/signals/" + given.takenUp(id, OFFICER);
    }

    private static Map<String, List<String>> typed(String... pairs) {
        Map<String, List<String>> typed = new HashMap<>();
        for (int at = 0; at < pairs.length; at += 2) {
            typed.put(pairs[at], List.of(pairs[at + 1]));
        }
        return typed;
    }

    private Answer add(String kind, String... pairs) {
        String path = signal + "/subjects/new?kind=" + kind;
        return officer.press(path, officer.open(path), "Opslaan", typed(pairs));
    }

    private List<Subject> all() {
        return as(OFFICER, () -> subjects.of(id));
    }

    private String added(String name) {
        assertThat(add("person", "name", name).location()).isEqualTo(signal);
        return signal + "/subjects/" + all().getLast().id();
    }

    private static List<String> errors(Answer answer) {
        return answer.page().select("#errors li").eachText();
    }

    @ParameterizedTest
    @CsvSource({
        "person,Persoon toevoegen,name,Wiebe Voorhoeve",
        "company,Bedrijf toevoegen,name,Zeldzaam Werk",
        "plate,Kenteken toevoegen,plate,xx-951-x",
        "phone,Telefoonnummer toevoegen,phone,06 0000 0951",
        "account,Website of account toevoegen,account,alleenhier.invalid"
    })
    void each_kind_has_its_page(String kind, String heading, String field, String value) {
        Document page = officer.open(signal + "/subjects/new?kind=" + kind);
        assertThat(page.select("h1").eachText()).containsExactly(heading);
        assertThat(page.select("main button").eachText()).containsExactly("Opslaan");
        assertThat(page.select("main a").eachText()).containsExactly("Terug");
        Answer saved = add(kind, field, value);
        assertThat(saved.location()).isEqualTo(signal);
        assertThat(said(officer.open("/vault"))).isEqualTo("Toegevoegd.");
        assertThat(all()).hasSize(1);
    }

    @Test
    void an_address_may_not_be_approached_until_somebody_says_so() {
        Document page = officer.open(signal + "/subjects/new?kind=address");
        assertThat(page.select("h1").eachText()).containsExactly("Adres toevoegen");
        assertThat(page.select("input[name=approach][checked]").eachAttr("value"))
                .containsExactly("unknown");
        add("address", "street", "Dorpsstraat", "house-number", "12", "town", "Lopik");
        assertThat(officer.open(signal).select("#subjects ~ dl").eq(0).text())
                .contains("Adres", "Dorpsstraat 12, Lopik", "Bezoeken of aanschrijven: ONBEKEND");
    }

    @Test
    @DisplayName("Een opvangadres komt er niet in; wat niemand zo noemt, kan niemand weten")
    void a_shelter_is_not_written_down() {
        assertThat(errors(add("address", "street", "Vrouwenopvang, Dorpsstraat", "town", "Lopik")))
                .containsExactly("Schrijf hier geen opvangadres. Leg vast dat er opvang is, niet waar.");
        assertThat(all()).isEmpty();
    }

    @Test
    void what_can_not_be_is_asked_again_with_what_was_typed() {
        Answer person = add("person", "name", "", "phone", "zes nul", "email", "geen apenstaart");
        assertThat(errors(person))
                .containsExactly(
                        "Vul een naam in, of beschrijf hoe u dit herkent.",
                        "Controleer het telefoonnummer. Is het niet compleet? Schrijf het dan in een notitie.",
                        "Controleer het e-mailadres. Er hoort een @ in.");
        assertThat(person.page().select("#phone").val()).isEqualTo("zes nul");
        assertThat(errors(add("company", "name", "FlexPlus", "kvk", "123")))
                .containsExactly("Controleer het KvK-nummer. Het heeft 8 cijfers.");
        assertThat(errors(add("address", "street", "Dorpsstraat", "house-number", "x", "postcode", "12")))
                .containsExactly(
                        "Controleer het huisnummer, bijvoorbeeld 12 of 12-A.",
                        "Controleer de postcode, bijvoorbeeld 3411 AB.",
                        "Vul een plaats in.");
        assertThat(errors(add("person", "name", "Ans", "again-day", "1", "again-month", "3", "again-year", "2020")))
                .containsExactly("Deze dag is voorbij. Kies vandaag of een dag daarna.");
        assertThat(errors(add("plate", "plate", ""))).containsExactly("Vul een kenteken in.");
        assertThat(errors(add("account", "account", "@"))).containsExactly("Controleer de website of accountnaam.");
        Answer longName = add("person", "name", "a".repeat(201));
        assertThat(errors(longName)).singleElement().asString().contains("1 tekens te lang");
        assertThat(longName.page().select("#name").val()).hasSize(201);
        assertThat(all()).isEmpty();
    }

    @Test
    void a_double_press_adds_once() {
        String path = signal + "/subjects/new?kind=person";
        Document page = officer.open(path);
        officer.press(path, page, "Opslaan", typed("name", "Ans Kuiper"));
        assertThat(officer.press(path, page, "Opslaan", typed("name", "Ans Kuiper"))
                        .location())
                .isEqualTo(signal);
        assertThat(all()).hasSize(1);
    }

    @Test
    void a_person_with_the_same_name_is_asked_about_once_and_a_number_stands_there_once() {
        added("Ans Kuiper");
        String path = signal + "/subjects/new?kind=person";
        Answer asked = add("person", "name", "ans  kuiper");
        assertThat(errors(asked))
                .containsExactly(
                        "Deze naam staat al bij dit signaal. Is het een ander? Druk dan nog een keer op Opslaan.");
        assertThat(officer.press(path, asked.page(), "Opslaan", typed()).location())
                .isEqualTo(signal);
        assertThat(all()).hasSize(2);
        add("phone", "phone", "06 0000 0042");
        assertThat(errors(add("phone", "phone", "+31600000042"))).containsExactly("Dit staat al bij dit signaal.");
    }

    @Test
    void a_person_is_looked_at_and_corrected_with_history() {
        String path = added("Ans Kuiper");
        Document page = officer.open(path);
        assertThat(page.select("h1").text()).isEqualTo("Ans Kuiper");
        assertThat(page.title()).doesNotContain("Ans", "Kuiper");
        assertThat(page.select("main form button").eachText()).containsExactly("Opslaan", "Verwijderen");
        Answer saved = officer.press(
                path,
                page,
                "Opslaan",
                typed(
                        "name",
                        "Anna Kuiper",
                        "wish",
                        "Rust",
                        "informing",
                        "postponed",
                        "ground",
                        "Veiligheid",
                        "again-day",
                        "1",
                        "again-month",
                        "3",
                        "again-year",
                        "2027"));
        assertThat(saved.location()).isEqualTo(path);
        Document now = officer.open(path);
        assertThat(said(now)).isEqualTo("Opgeslagen.");
        assertThat(now.select("#wish").text()).isEqualTo("Rust");
        assertThat(now.select("#again-year").val()).isEqualTo("2027");
        assertThat(now.select("details.mr-more").text())
                .contains("Gewijzigd op", "door Collega jan", "Ans Kuiper")
                .doesNotContain("Veiligheid");
        assertThat(errors(officer.press(path, now, "Opslaan", typed("again-year", "2020"))))
                .containsExactly("Deze dag is voorbij. Kies vandaag of een dag daarna.");
        assertThat(errors(officer.press(path, now, "Opslaan", typed("informed-day", "31", "informed-month", "2"))))
                .containsExactly("Vul een dag in die bestaat, bijvoorbeeld 7 12 2026.");
    }

    @Test
    void two_tabs_show_both_texts() {
        String path = added("Ans Kuiper");
        Document mine = officer.open(path);
        deputy.press(path, deputy.open(path), "Opslaan", typed("name", "Anna Kuiper"));
        Document back = officer.press(path, mine, "Opslaan", typed("name", "Annet Kuiper"))
                .page();
        assertThat(back.select("[role=alert]").text()).startsWith("Dit is intussen gewijzigd, op");
        assertThat(back.select("main dl").eq(0).text()).contains("Anna Kuiper");
        assertThat(back.select("#name").val()).isEqualTo("Annet Kuiper");
        assertThat(officer.press(path, back, "Opslaan", typed()).location()).isEqualTo(path);
        assertThat(all()).extracting(Subject::title).containsExactly("Annet Kuiper");
    }

    @Test
    void what_was_removed_comes_back_with_one_press_and_a_text_typed_meanwhile_is_not_lost() {
        String path = added("Ans Kuiper");
        Document other = deputy.open(path);
        assertThat(officer.press(path, officer.open(path), "Verwijderen", typed())
                        .location())
                .isEqualTo(signal);
        Document after = officer.open(signal);
        assertThat(said(after)).startsWith("Verwijderd.");
        assertThat(all()).isEmpty();
        Document late = deputy.press(path, other, "Opslaan", typed("name", "Anna Kuiper"))
                .page();
        assertThat(late.select("#name").val()).isEqualTo("Anna Kuiper");
        assertThat(late.text()).contains("Dit is verwijderd. Met Opslaan zet u het terug.");
        assertThat(officer.post(path + "/put-back", Map.of()).location()).isEqualTo(signal);
        assertThat(said(officer.open(signal))).isEqualTo("Teruggezet.");
        assertThat(all()).extracting(Subject::title).containsExactly("Ans Kuiper");
    }

    @Test
    void whom_the_reporter_named_is_taken_over_with_one_press() {
        Document page = officer.open(signal);
        assertThat(page.select("#subjects + p").text()).isEqualTo("Nog niets vastgelegd.");
        Answer taken = officer.press(signal + "/subjects/take-over", page, "Overnemen, Man met rode bus", Map.of());
        assertThat(taken.location()).isEqualTo(signal);
        Document after = officer.open(signal);
        assertThat(said(after)).isEqualTo("Toegevoegd.");
        assertThat(after.select("main button").eachText()).noneMatch(text -> text.startsWith("Overnemen"));
        assertThat(after.select("#subjects ~ dl").eq(0).text()).contains("Persoon", "Man met rode bus");
    }

    @Test
    void the_page_of_the_signal_leads_to_each_kind() {
        Document page = officer.open(signal);
        assertThat(page.select("main h2").eachText()).contains("Personen, adressen, bedrijven");
        assertThat(page.select("main a").eachText())
                .contains(
                        "Persoon toevoegen",
                        "Bedrijf toevoegen",
                        "Adres toevoegen",
                        "Kenteken toevoegen",
                        "Telefoonnummer toevoegen",
                        "Website of account toevoegen");
    }

    @Test
    void what_is_not_there_and_what_is_not_for_you_look_the_same() {
        String path = added("Ans Kuiper");
        assertThat(officer.get(signal + "/subjects/new?kind=iets").absent()).isTrue();
        assertThat(officer.get(signal + "/subjects/new").absent()).isTrue();
        assertThat(officer.get(signal + "/subjects/" + ReportId.random()).absent())
                .isTrue();
        assertThat(officer.get("/signals/2026-9999/subjects/new?kind=person").absent())
                .isTrue();
        assertThat(contact.get(path).absent()).isTrue();
        assertThat(contact.get(signal + "/subjects/new?kind=person").absent()).isTrue();
        assertThat(officer.post(signal + "/subjects/take-over", typed("person", "x"))
                        .absent())
                .isTrue();
        assertThat(officer.post(signal + "/subjects/take-over", typed("person", "99"))
                        .absent())
                .isTrue();
    }
}
