package nl.meldroute.intake;

import static nl.meldroute.intake.Given.aReport;
import static nl.meldroute.intake.IntakeModule.CONTACT;
import static nl.meldroute.intake.IntakeModule.DEPUTY;
import static nl.meldroute.intake.IntakeModule.OFFICER;
import static nl.meldroute.intake.Pages.said;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
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
@TestPropertySource(properties = "meldroute.database.data-dir=target/test-data/inbox-pages-${random.uuid}")
@DisplayName("Beleidsplan 2.2, STAP 2: een signaal lezen en oppakken, in de woorden van het contract")
class InboxPagesTest {
    private static final Map<String, List<String>> ANSWERED =
            Map.of("intervene", List.of("no"), "seen-as", List.of("service"));
    private static final Map<String, List<String>> OTHERWISE =
            Map.of("intervene", List.of("yes"), "seen-as", List.of("care"));
    private final Given given;
    private final Visitor officer;
    private final Visitor deputy;
    private final Visitor contact;

    @Autowired
    InboxPagesTest(Given given, Pages pages) {
        this.given = given;
        this.officer = pages.as(OFFICER);
        this.deputy = pages.as(DEPUTY);
        this.contact = pages.as(CONTACT);
    }

    private static String path(ReportId id) {
        return "/inbox/" + id;
    }

    private Document opened(Visitor visitor, ReportId id) {
        assertThat(visitor.post(path(id), Map.of("step", List.of("read"))).location())
                .isEqualTo(path(id));
        return visitor.open(path(id));
    }

    private static void typed(Document page, String field, String value) {
        assertThat(page.select("#" + field).val()).isEqualTo(value);
    }

    @BeforeEach
    void nothing_was_said() {
        officer.get("/vault");
    }

    @Test
    void before_it_is_opened_only_the_date_stands_there() {
        ReportId id = given.sent(aReport());
        Document page = officer.open(path(id));
        assertThat(page.select("h1").eachText()).containsExactly("Nieuw signaal");
        assertThat(page.select("main").text())
                .contains("Ontvangen op ma 23 november 2026.")
                .doesNotContain("loods", "Dorpsstraat");
        assertThat(page.select("main form button").eachText()).containsExactly("Lezen en oppakken");
        assertThat(page.select("main a").eachText()).containsExactly("Mijn werk");
    }

    @Test
    void looking_at_the_address_is_not_reading() {
        ReportId id = given.sent(aReport());
        officer.open(path(id));
        assertThat(officer.open(path(id)).select("h1").text()).isEqualTo("Nieuw signaal");
    }

    @Test
    void opened_it_shows_what_was_given_exactly_and_the_form_with_its_presets() {
        ReportId id =
                given.sent(aReport("looks-like", "work", "sign", "W1|W7", "seen-where", "visit", "when", "often"));
        Document page = opened(officer, id);
        assertThat(page.select("h1").eachText()).containsExactly("Lezen en oppakken");
        assertThat(page.select("main dl").text())
                .contains(
                        "Achttien mensen in een loods met drie bedden.",
                        "Dorpsstraat 12, Lopik",
                        "Iemand moet werken in heel slechte omstandigheden",
                        "veel meer inschrijvingen dan bedden of kamers",
                        "Huisbezoek",
                        "Vaker");
        typed(page, "short-name", "Dorpsstraat, ontvangen 23 nov");
        assertThat(page.select("input[name=forms][checked]").eachAttr("value")).containsExactly("labour");
        assertThat(page.select("input[name=source][checked]").eachAttr("value")).containsExactly("unknown");
        assertThat(page.select("input[name=intervene][checked], input[name=seen-as][checked]"))
                .isEmpty();
        assertThat(page.select("main form button").eachText())
                .containsExactly("Oppakken", "Later oppakken", "Ik ken de betrokkenen");
        assertThat(page.select("main a").eachText())
                .containsExactly("Mijn werk", "Hoort niet hier", "Naam van de melder");
        assertThat(page.select("main fieldset legend").eachText())
                .containsExactly(
                        "Vorm", "Moet er nu iemand ingrijpen?", "In welke rol is dit gezien?", "Bron (niet verplicht)");
        assertThat(page.select("main").text())
                .contains("Wordt dit opsporing? Stop en bel AVIM of de Arbeidsinspectie.");
    }

    @Test
    void without_ticks_and_place_the_form_is_not_known_yet() {
        Map<String, String> typed = aReport("place-unknown", "yes");
        typed.put("place", "");
        Document page = opened(officer, given.sent(typed));
        typed(page, "short-name", "Plek onbekend, ontvangen 23 nov");
        assertThat(page.select("input[name=forms][checked]").eachAttr("value")).containsExactly("unknown");
    }

    @Test
    void taken_up_it_has_a_number_and_says_what_comes_next() {
        ReportId id = given.sent(aReport());
        Answer answer = officer.press(path(id), opened(officer, id), "Oppakken", ANSWERED);
        assertThat(answer.location()).matches("/signals/2026-[0-9]{4}");
        assertThat(officer.get(path(id)).response().getRedirectedUrl()).isEqualTo(answer.location());
        String number = answer.location().substring("/signals/".length());
        assertThat(said(officer.open(answer.location() + "/note")))
                .startsWith("Signaal " + number + " is opgepakt. Volgende stap: ");
    }

    @Test
    void what_is_missing_is_asked_and_what_was_typed_comes_back() {
        ReportId id = given.sent(aReport());
        String longer = "x".repeat(81);
        Document page = officer.press(
                        path(id),
                        opened(officer, id),
                        "Oppakken",
                        Map.of("short-name", List.of(longer), "forms", List.of(), "follows-from", List.of("2020-9999")))
                .page();
        assertThat(page.select("#errors li").eachText())
                .containsExactly(
                        "Uw tekst is 1 tekens te lang. Maak hem korter.",
                        "Kies een of meer vormen. Weet u het niet? Kies ‘Nog niet bekend’.",
                        "Kies een antwoord. Moet er nu iemand ingrijpen?",
                        "Kies in welke rol dit is gezien.",
                        "Wij kennen dit nummer niet. Controleer het, of laat het veld leeg.");
        typed(page, "short-name", longer);
        assertThat(page.title()).startsWith("Fout: ").doesNotContain("handel");
    }

    @Test
    void later_keeps_what_was_filled_in_so_far() {
        ReportId id = given.sent(aReport());
        Answer answer = officer.press(
                path(id),
                opened(officer, id),
                "Later oppakken",
                Map.of("short-name", List.of("Loods"), "seen-as", List.of("care")));
        assertThat(answer.location()).isEqualTo("/work");
        Document again = officer.open(path(id));
        assertThat(said(again)).isEqualTo("Bewaard. Pak dit signaal op vóór ma 30 november 2026.");
        typed(again, "short-name", "Loods");
        assertThat(again.select("input[name=seen-as][checked]").eachAttr("value"))
                .containsExactly("care");
    }

    @Test
    void who_knows_those_involved_sees_it_no_more() {
        ReportId id = given.sent(aReport());
        Answer answer = officer.press(path(id), opened(officer, id), "Ik ken de betrokkenen", Map.of());
        assertThat(answer.location()).isEqualTo("/work");
        assertThat(said(officer.open("/vault"))).isEqualTo("De vervanger pakt dit signaal op. U ziet het niet meer.");
        assertThat(officer.get(path(id)).absent()).isTrue();
        assertThat(deputy.open(path(id)).select("h1").text()).isEqualTo("Nieuw signaal");
    }

    @Test
    void when_both_know_those_involved_somebody_outside_is_phoned() {
        ReportId id = given.sent(aReport());
        officer.press(path(id), opened(officer, id), "Ik ken de betrokkenen", Map.of());
        Document page = deputy.press(
                        path(id), opened(deputy, id), "Ik ken de betrokkenen", Map.of("short-name", List.of("Loods")))
                .page();
        assertThat(page.select("[role=alert]").text()).contains("Bel de gemeentesecretaris", "integriteit");
        typed(page, "short-name", "Loods");
    }

    @Test
    void a_colleague_who_was_first_is_told_and_nothing_is_overwritten() {
        ReportId id = given.sent(aReport());
        Document mine = opened(officer, id);
        deputy.press(path(id), opened(deputy, id), "Later oppakken", Map.of("short-name", List.of("Van Els")));
        Document page = officer.press(
                        path(id),
                        mine,
                        "Oppakken",
                        Map.of(
                                "short-name",
                                List.of("Van Jan"),
                                "intervene",
                                List.of("no"),
                                "seen-as",
                                List.of("care")))
                .page();
        assertThat(page.select("[role=alert]").text()).startsWith("Dit is intussen gewijzigd.");
        typed(page, "short-name", "Van Jan");
        assertThat(officer.press(path(id), page, "Oppakken", Map.of()).location())
                .startsWith("/signals/");
    }

    @Test
    void a_signal_that_a_colleague_took_up_says_so_and_gives_back_what_was_typed() {
        ReportId id = given.sent(aReport());
        Document mine = opened(officer, id);
        String there =
                deputy.press(path(id), opened(deputy, id), "Oppakken", ANSWERED).location();
        Document page = officer.press(path(id), mine, "Oppakken", OTHERWISE).page();
        assertThat(page.select("main").text())
                .contains("Dit is intussen gewijzigd.", there.substring(9), "Dorpsstraat, ontvangen 23 nov");
        assertThat(page.select("main a[href=" + there + "]")).isNotEmpty();
    }

    @Test
    void pressed_twice_it_is_taken_up_once() {
        ReportId id = given.sent(aReport());
        Document page = opened(officer, id);
        String there = officer.press(path(id), page, "Oppakken", ANSWERED).location();
        assertThat(officer.press(path(id), page, "Oppakken", ANSWERED).location())
                .isEqualTo(there);
    }

    @Test
    void a_draft_that_was_sent_while_it_was_read_is_shown_anew_and_nothing_typed_is_lost() {
        Given.Draft draft = given.draft(aReport("danger", "now"));
        String path = path(draft.report());
        assertThat(officer.open(path).select("main form button").eachText()).containsExactly("Spoedconcept lezen");
        Document page = opened(officer, draft.report());
        assertThat(page.select("main").text()).contains("Dit concept is nog niet verstuurd.", "Alarm op ma 23");
        given.send(given.type(draft.key(), aReport("danger", "now", "story", "Nu staat er ook een wit busje.")));
        for (String button : List.of("Oppakken", "Later oppakken", "Ik ken de betrokkenen")) {
            Document anew = officer.press(path, page, button, Map.of("short-name", List.of("Loods")))
                    .page();
            assertThat(anew.select("[role=alert]").text()).startsWith("Dit is intussen gewijzigd.");
            assertThat(anew.select("main").text()).contains("wit busje");
            typed(anew, "short-name", "Loods");
        }
    }

    @Test
    void somebody_younger_than_18_brings_the_reminder_that_there_need_be_no_force() {
        ReportId id = given.sent(aReport("person.description", "meisje met rode jas", "person.minor", "unknown"));
        assertThat(opened(officer, id).select("main").text())
                .contains("Bij kinderen en jongeren hoeft er geen dwang te zijn", "meisje met rode jas");
    }

    @Test
    void other_roles_find_nothing() {
        ReportId id = given.sent(aReport());
        assertThat(contact.get(path(id)).absent()).isTrue();
        assertThat(contact.post(path(id), Map.of("step", List.of("read"))).absent())
                .isTrue();
        assertThat(officer.get(path(ReportId.random())).absent()).isTrue();
        assertThat(officer.get("/inbox/1").absent()).isTrue();
    }
}
