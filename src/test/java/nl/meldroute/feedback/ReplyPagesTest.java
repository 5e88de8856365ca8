package nl.meldroute.feedback;

import static nl.meldroute.intake.Given.aReport;
import static nl.meldroute.intake.IntakeModule.DEPUTY;
import static nl.meldroute.intake.IntakeModule.OFFICER;
import static nl.meldroute.intake.IntakeModule.as;
import static nl.meldroute.intake.Pages.said;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.meldroute.intake.Given;
import nl.meldroute.intake.Inbox;
import nl.meldroute.intake.Pages;
import nl.meldroute.intake.Pages.Visitor;
import nl.meldroute.intake.WithIntake;
import nl.meldroute.kernel.RandomIds;
import nl.meldroute.reporting.OwnReport;
import nl.meldroute.reporting.OwnReports;
import nl.meldroute.subjects.Person;
import nl.meldroute.subjects.SubjectId;
import nl.meldroute.subjects.Subjects;
import nl.meldroute.vault.Receipts;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

@WithIntake
@TestPropertySource(properties = "meldroute.database.data-dir=target/test-data/reply-pages-${random.uuid}")
@DisplayName("Beleidsplan 2.2, STAP 6: het antwoord aan de melder, in de woorden van het contract")
class ReplyPagesTest {
    private static final Map<String, List<String>> USED = Map.of("phrase", List.of("used"));
    private static final String USED_TEXT = "Wij hebben uw signaal bekeken en gebruiken het.";
    private final Given given;
    private final Inbox inbox;
    private final Visitor officer;
    private final Visitor deputy;
    private Open open;
    private String here = "";

    @Autowired
    private OwnReports reports;

    @Autowired
    private Receipts receipts;

    @Autowired
    private Subjects subjects;

    @Autowired
    ReplyPagesTest(Given given, Inbox inbox, Pages pages) {
        this.given = given;
        this.inbox = inbox;
        this.officer = pages.as(OFFICER);
        this.deputy = pages.as(DEPUTY);
    }

    @BeforeEach
    void a_signal_was_taken_up() {
        open = Open.sent(given, inbox, aReport("person.description", "Marek Kowal"));
        here = open.path("/reply");
    }

    private Document preview(Visitor visitor, Map<String, List<String>> typed) {
        return visitor.press(here, visitor.open(here), "Voorbeeld bekijken", typed)
                .page();
    }

    private static List<String> wrong(Document page) {
        return page.select("#errors li").eachText();
    }

    private List<String> letters() {
        return reports.read(receipts.read(open.code())).orElseThrow().answers().stream()
                .map(OwnReport.Letter::text)
                .toList();
    }

    @Test
    void nothing_said_is_asked_for_and_a_long_text_comes_back_whole() {
        assertThat(wrong(preview(officer, Map.of()))).containsExactly("Kies een zin of schrijf zelf iets.");
        Document page = preview(officer, Map.of("phrase", List.of("used"), "own", List.of("é".repeat(4_002))));
        assertThat(wrong(page)).containsExactly("Uw tekst is 2 tekens te lang. Maak hem korter.");
        assertThat(page.select("textarea").val()).hasSize(4_002);
        assertThat(page.select("input[name=phrase][checked]").eachAttr("value")).containsExactly("used");
        assertThat(letters()).isEmpty();
    }

    @Test
    void a_phrase_that_is_not_offered_is_no_answer() {
        assertThat(wrong(preview(officer, Map.of("phrase", List.of("help-offered")))))
                .containsExactly("Kies een zin of schrijf zelf iets.");
    }

    @Test
    void with_a_shut_vault_a_reason_is_asked_and_kept() {
        Document preview = preview(officer, USED);
        assertThat(preview.select("blockquote").text()).isEqualTo(USED_TEXT);
        Document asked =
                officer.press(here, preview, "Antwoord plaatsen", Map.of()).page();
        assertThat(wrong(asked)).containsExactly("Schrijf op waarom u zonder controle plaatst. Of open de kluis.");
        assertThat(asked.select("blockquote").text()).isEqualTo(USED_TEXT);
        assertThat(letters()).isEmpty();
        Document changing = officer.press(here, asked, "Wijzigen", Map.of("reason", List.of("Haast.")))
                .page();
        assertThat(officer.press(here, changing, "Voorbeeld", Map.of())
                        .page()
                        .select("textarea[name=reason]")
                        .val())
                .as("the reason stays while the answer is changed")
                .isEqualTo("Haast.");
        assertThat(officer.press(here, asked, "Antwoord plaatsen", Map.of("reason", List.of("Haast.")))
                        .location())
                .isEqualTo(open.path(""));
        assertThat(letters()).containsExactly(USED_TEXT);
    }

    @Test
    void a_name_of_the_signal_is_warned_of_and_may_stand() {
        officer.openVault();
        Document preview = preview(officer, Map.of("own", List.of("Wij spraken met Kowal.")));
        assertThat(preview.select("main").text()).contains("Er staat een naam in uw antwoord. Wilt u die weghalen?");
        assertThat(preview.select("mark").eachText()).containsExactly("Kowal");
        Document again = officer.press(here, preview, "Wijzigen", Map.of()).page();
        assertThat(again.select("textarea").val()).isEqualTo("Wij spraken met Kowal.");
        officer.press(here, preview, "Antwoord plaatsen", Map.of()).location();
        assertThat(letters()).containsExactly("Wij spraken met Kowal.");
    }

    @Test
    @DisplayName("Ook de naam van wie geregistreerd is, wordt gevonden")
    void the_name_of_a_registered_person_is_warned_of() {
        Person person = new Person("Ania Voorbeeld", "needs-help", "no", "", "", Person.Voice.NONE);
        as(OFFICER, () -> subjects.add(open.signal().id(), new SubjectId(RandomIds.next()), person));
        officer.openVault();
        Document preview = preview(officer, Map.of("own", List.of("Met Ania is gesproken.")));
        assertThat(preview.select("mark").eachText()).containsExactly("Ania");
        assertThat(preview.select("main").text()).doesNotContain("Wij vonden geen namen");
    }

    @Test
    void with_an_open_vault_nothing_found_is_said() {
        officer.openVault();
        assertThat(preview(officer, USED).select("main").text())
                .contains("Wij vonden geen namen uit dit signaal en geen gegevens van de melder.");
    }

    @Test
    void a_question_without_words_is_noticed() {
        officer.openVault();
        assertThat(preview(officer, Map.of("phrase", List.of("question")))
                        .select("main")
                        .text())
                .contains("U stelt een vraag, maar de vraag zelf staat er niet bij.");
    }

    @Test
    void a_screen_that_was_overtaken_places_nothing_and_then_can() {
        officer.openVault();
        deputy.openVault();
        Document old = preview(officer, Map.of("own", List.of("Van Jan.")));
        deputy.press(here, preview(deputy, USED), "Antwoord plaatsen", Map.of()).location();
        Document told = officer.press(here, old, "Antwoord plaatsen", Map.of()).page();
        assertThat(told.select("main").text())
                .contains(DEPUTY.name() + " heeft om 10:00 een antwoord geplaatst.", "Uw antwoord is niet geplaatst.");
        assertThat(told.select("blockquote").text()).isEqualTo("Van Jan.");
        assertThat(letters()).containsExactly(USED_TEXT);
        officer.press(here, told, "Antwoord plaatsen", Map.of()).location();
        assertThat(letters()).containsExactlyInAnyOrder(USED_TEXT, "Van Jan.");
    }

    @Test
    void the_same_page_pressed_twice_is_one_answer() {
        officer.openVault();
        Document preview = preview(officer, USED);
        officer.press(here, preview, "Antwoord plaatsen", Map.of()).location();
        officer.press(here, preview, "Antwoord plaatsen", Map.of()).location();
        assertThat(letters()).containsExactly(USED_TEXT);
    }

    @Test
    void what_the_reporter_added_is_shown_and_noted_as_read_without_losing_what_was_typed() {
        reports.add(receipts.read(open.code()), RandomIds.next(), "Er staat nu een bus.");
        Document page = officer.open(here);
        assertThat(page.select("main").text()).contains("Er staat nu een bus.", "Nieuw");
        String next = officer.press(here, page, "Gelezen", Map.of("own", List.of("Dank u wel.")))
                .location();
        Document after = officer.open(next);
        assertThat(said(after)).isEqualTo("Genoteerd. U hebt het bericht gelezen.");
        assertThat(after.select("textarea").val()).isEqualTo("Dank u wel.");
        assertThat(after.select("main button").eachText()).containsExactly("Voorbeeld bekijken");
    }

    @Test
    void closing_afterwards_leads_there() {
        officer.openVault();
        Map<String, List<String>> typed = Map.of("phrase", List.of("used"), "then-close", List.of("yes"));
        assertThat(officer.press(here, preview(officer, typed), "Antwoord plaatsen", Map.of())
                        .location())
                .isEqualTo(open.path("/close"));
    }
}
