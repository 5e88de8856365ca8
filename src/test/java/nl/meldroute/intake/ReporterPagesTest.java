package nl.meldroute.intake;

import static nl.meldroute.intake.Given.aReport;
import static nl.meldroute.intake.IntakeModule.CONTACT;
import static nl.meldroute.intake.IntakeModule.DEPUTY;
import static nl.meldroute.intake.IntakeModule.OFFICER;
import static nl.meldroute.intake.IntakeModule.as;
import static nl.meldroute.intake.Pages.said;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.meldroute.database.ActingDatabase;
import nl.meldroute.intake.Given.Draft;
import nl.meldroute.intake.Pages.Answer;
import nl.meldroute.intake.Pages.Visitor;
import nl.meldroute.kernel.Acting;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.kernel.ReportId;
import nl.meldroute.notices.Bell;
import nl.meldroute.notices.Bells;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.test.context.TestPropertySource;

@WithIntake
@TestPropertySource(properties = "meldroute.database.data-dir=target/test-data/reporter-pages-${random.uuid}")
@DisplayName("Beleidsplan 2.2, STAP 2, lezing I-11: de naam van de melder, met een reden en een minuut lang")
class ReporterPagesTest {
    private static final Map<String, List<String>> QUESTION = Map.of("reason", List.of("question"));
    private final Given given;
    private final Inbox inbox;
    private final Visitor officer;
    private final Visitor deputy;
    private final Visitor contact;

    @Autowired
    ReporterPagesTest(Given given, Inbox inbox, Pages pages) {
        this.given = given;
        this.inbox = inbox;
        this.officer = pages.as(OFFICER);
        this.deputy = pages.as(DEPUTY);
        this.contact = pages.as(CONTACT);
    }

    private ReportId aNamedReport() {
        return given.sent(aReport(
                "name",
                "Fenna van der Zwaluw",
                "department",
                "Burgerzaken",
                "reply",
                "call",
                "phone",
                "06 00 00 99 99",
                "call-part",
                "morning",
                "read-along",
                "yes"));
    }

    private String numbered(ReportId id) {
        return "/signals/" + given.takenUp(id, OFFICER) + "/reporter";
    }

    private static String early(ReportId id) {
        return "/inbox/" + id + "/reporter";
    }

    @Test
    void with_a_shut_vault_the_page_says_why_nothing_is_shown_and_where_it_opens() {
        String path = early(aNamedReport());
        Document page = officer.open(path);
        assertThat(page.select("h1").eachText()).containsExactly("Naam van de melder");
        assertThat(page.select("main").text()).contains("De naam ligt in de kluis, en die is dicht.");
        assertThat(page.select("main a").eachText()).containsExactly("Terug", "Kluis openen");
        assertThat(page.select("main a[href^=/vault]").attr("href")).isEqualTo("/vault?back=" + path);
        Document shut = officer.post(path, QUESTION).page();
        assertThat(shut.select("main").text()).doesNotContain("Fenna").contains("die is dicht");
        assertThat(shut.select("input[checked]").val()).isEqualTo("question");
    }

    @Test
    void with_a_reason_it_stands_there_for_a_minute_and_nobody_keeps_the_page() {
        ReportId id = aNamedReport();
        officer.openVault();
        for (String path : List.of(early(id), numbered(id))) {
            Document asked = officer.open(path);
            assertThat(asked.select("legend").eachText()).containsExactly("Waarom hebt u de naam nodig?");
            assertThat(asked.select("main form .mr-choice label").eachText())
                    .containsExactly(
                            "Alarm", "Vraag aan de melder", "Partner vraagt om getuige", "Antwoord geven", "Anders");
            Answer answer = officer.press(path, asked, "Naam bekijken", QUESTION);
            Document shown = answer.page();
            assertThat(said(shown)).isEqualTo("U ziet nu de naam van de melder. Dit staat in het logboek.");
            assertThat(shown.select("dt").eachText())
                    .containsExactly(
                            "Naam", "Afdeling", "Telefoonnummer", "Verstuurd op", "Wil antwoord", "Taakaccenthouder");
            assertThat(shown.select("dd").eachText())
                    .containsExactly(
                            "Fenna van der Zwaluw",
                            "Burgerzaken",
                            "06 00 00 99 99",
                            "ma 23 november 2026, 10:00",
                            "Bel mij, liefst in de ochtend",
                            "Mag meelezen, zonder naam");
            assertThat(answer.response().getHeader("Refresh")).isEqualTo("60; url=" + path);
            assertThat(answer.response().getHeader("Cache-Control")).isEqualTo("no-store");
            assertThat(shown.title()).isEqualTo("Naam van de melder – Signalen – Gemeente Lopik");
            assertThat(officer.open(path).text()).doesNotContain("Fenna");
        }
    }

    @Test
    void a_reporter_who_told_nothing_leaves_the_places_open() {
        ReportId id = given.sent(aReport());
        officer.openVault();
        Document shown = officer.post(early(id), QUESTION).page();
        assertThat(shown.select("dd").eachText())
                .containsExactly(
                        "Niet ingevuld",
                        "Niet ingevuld",
                        "Niet ingevuld",
                        "ma 23 november 2026, 10:00",
                        "Met de volgcode");
    }

    @Test
    void without_a_reason_or_an_explanation_at_other_nothing_is_shown() {
        String path = early(aNamedReport());
        officer.openVault();
        Document without = officer.post(path, Map.of()).page();
        assertThat(without.select("#errors li").eachText()).containsExactly("Kies waarom u de naam nodig hebt.");
        Document other = officer.post(path, Map.of("reason", List.of("other"))).page();
        assertThat(other.select("#errors li").eachText()).containsExactly("Schrijf op waarom u de naam nodig hebt.");
        assertThat(without.text() + other.text()).doesNotContain("Fenna");
        assertThat(officer.post(path, Map.of("reason", List.of("other"), "explanation", List.of("De rechter vraagt")))
                        .page()
                        .text())
                .contains("Fenna");
    }

    @Test
    void an_envelope_that_somebody_altered_is_told_and_shows_nothing(
            @Autowired @Qualifier("vault") ActingDatabase vault) {
        ReportId id = aNamedReport();
        vault.as(
                new Acting(OFFICER.id(), "FOCAL_OFFICER", Purpose.REKEYING),
                () -> vault.client()
                        .sql(
                                "update vault.envelope set blob = set_byte(blob, 9, get_byte(blob, 9) # 1) where report_id = ?")
                        .param(id.value())
                        .update());
        officer.openVault();
        Document page = officer.post(early(id), QUESTION).page();
        assertThat(page.select("#errors li").text()).contains("Deze envelop is veranderd, verwisseld of gekopieerd.");
        assertThat(page.text()).doesNotContain("Fenna");
    }

    @Test
    void the_officer_hears_it_when_the_deputy_looked(@Autowired Bells bells) {
        ReportId id = aNamedReport();
        deputy.openVault();
        deputy.post(early(id), QUESTION).page();
        assertThat(as(OFFICER, bells::mine))
                .anySatisfy(bell -> assertThat(bell)
                        .extracting(Bell::report, Bell::by, Bell::reason)
                        .containsExactly(id, DEPUTY.id(), "question"));
    }

    @Test
    @DisplayName(
            "Beleidsplan 2.2, STAP 2, lezing I-10: wie de betrokkenen kent, ziet ook de naam niet, met de kluis open")
    void who_knows_those_involved_finds_no_name_also_with_an_open_vault() {
        ReportId id = aNamedReport();
        as(DEPUTY, () -> inbox.read(id));
        as(DEPUTY, () -> inbox.knowThoseInvolved(id));
        String number = numbered(id);
        deputy.openVault();
        for (String path : List.of(early(id), number)) {
            assertThat(deputy.get(path).absent()).isTrue();
            assertThat(deputy.post(path, QUESTION).absent()).isTrue();
        }
        for (String page : List.of("/note", "/call", "/later", "/referrals/call?partner=avim")) {
            assertThat(deputy.get(number.replace("/reporter", page)).absent())
                    .as(page)
                    .isTrue();
        }
        assertThat(deputy.get("/inbox/" + id + "/elsewhere").absent()).isTrue();
    }

    @Test
    @DisplayName("Beleidsplan 2.2, STAP 4, lezing I-14: bij een spoedconcept kan de melder worden gebeld")
    void the_number_of_an_unsent_draft_is_shown_and_gone_when_it_was_sent() {
        Draft draft = given.draft(aReport("danger", "now", "callback", "06 00 00 12 34"));
        String path = "/inbox/" + draft.report() + "/phone";
        as(OFFICER, () -> inbox.read(draft.report()));
        assertThat(officer.open("/inbox/" + draft.report()).select("main a").eachText())
                .containsExactly("Mijn werk", "Bel melder", "Hoort niet hier");
        assertThat(officer.open(path).select("main a").eachText()).containsExactly("Terug", "Kluis openen");
        officer.openVault();
        Document shown = officer.press(path, officer.open(path), "Nummer bekijken", Map.of())
                .page();
        assertThat(shown.select("main a[href=tel:0600001234]").text()).isEqualTo("06 00 00 12 34");
        assertThat(officer.get(early(draft.report())).location()).isEqualTo(path);
        assertThat(officer.post(early(draft.report()), QUESTION).location()).isEqualTo(path);

        given.send(draft);
        assertThat(officer.get(path).absent()).isTrue();
        assertThat(officer.post(early(draft.report()), QUESTION)
                        .page()
                        .select("dl")
                        .text())
                .contains("Nummer voor het alarm 06 00 00 12 34");
    }

    @Test
    void a_draft_without_a_number_says_so() {
        ReportId id = given.draft(aReport("danger", "unknown")).report();
        officer.openVault();
        assertThat(officer.post("/inbox/" + id + "/phone", Map.of())
                        .page()
                        .select("main")
                        .text())
                .contains("De melder gaf geen nummer.");
    }

    @Test
    void other_roles_find_nothing() {
        ReportId id = aNamedReport();
        for (String path : List.of(early(id), "/inbox/" + id + "/phone", numbered(id))) {
            assertThat(contact.get(path).absent()).isTrue();
            assertThat(contact.post(path, QUESTION).absent()).isTrue();
        }
    }
}
