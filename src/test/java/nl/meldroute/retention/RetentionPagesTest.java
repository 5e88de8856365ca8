package nl.meldroute.retention;

import static nl.meldroute.intake.IntakeModule.CONTACT;
import static nl.meldroute.intake.IntakeModule.DEPUTY;
import static nl.meldroute.intake.IntakeModule.OFFICER;
import static nl.meldroute.intake.Pages.said;
import static nl.meldroute.retention.RetentionModule.PRIVACY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.meldroute.PushedClock;
import nl.meldroute.identity.Account;
import nl.meldroute.intake.Pages;
import nl.meldroute.intake.Pages.Visitor;
import nl.meldroute.kernel.ReportId;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;

@WithRetention
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@DisplayName("Lezing I-12: Bewaren of wissen, pagina voor pagina")
class RetentionPagesTest {
    private final Aged aged;
    private final Pages pages;
    private final RetentionSweep sweep;
    private final PushedClock clock;

    @Autowired
    RetentionPagesTest(Aged aged, Pages pages, RetentionSweep sweep, PushedClock clock) {
        this.aged = aged;
        this.pages = pages;
        this.sweep = sweep;
        this.clock = clock;
    }

    private String main(Account account, String path) {
        return pages.as(account).open(path).select("main").text();
    }

    private static Map<String, List<String>> fields(String... pairs) {
        Map<String, List<String>> fields = new HashMap<>();
        for (int at = 0; at < pairs.length; at += 2) {
            fields.put(pairs[at], List.of(pairs[at + 1]));
        }
        return fields;
    }

    @Test
    @Order(1)
    void while_nothing_is_due_it_says_so() {
        aged.closed("unclear");
        for (Account account : List.of(OFFICER, DEPUTY, PRIVACY)) {
            assertThat(main(account, "/retention")).contains("Er staat niets klaar om te wissen.");
        }
        assertThat(pages.as(CONTACT).get("/retention").absent()).isTrue();
        assertThat(pages.as(CONTACT).get("/retention/next").absent()).isTrue();
        assertThat(main(DEPUTY, "/retention/next")).contains("Er gaat niets weg.");
        assertThat(pages.as(PRIVACY).open("/audit").select(".mr-menu a").eachText())
                .contains("Bewaren");
    }

    @Test
    @Order(2)
    void names_that_go_by_themselves_are_listed_before_they_go() {
        ReportId id = aged.closed("no-indication");
        assertThat(main(PRIVACY, "/retention")).contains("Namen die vanzelf gaan", aged.number(id));
        assertThat(main(PRIVACY, "/retention/next"))
                .contains(
                        "tot en met 31 december 2026",
                        "Namen die vanzelf gaan",
                        aged.number(id) + ": ma 21 december 2026")
                .doesNotContain("Signalen die wij wissen", "Hierover is nog niet beslist");
        clock.push(Duration.ofDays(28));
        sweep.run();
        assertThat(main(PRIVACY, "/retention")).doesNotContain("Namen die vanzelf gaan");
        assertThat(main(OFFICER, "/signals/" + aged.number(id)))
                .contains(
                        "Namen zijn gewist op ma 21 december 2026.",
                        "Wij bewaren dit signaal tot di 23 februari 2027.");
    }

    @Test
    @Order(3)
    void thirty_days_before_its_term_ends_it_is_work_with_one_button() {
        clock.push(Duration.ofDays(36));
        Visitor officer = pages.as(OFFICER);
        Document work = officer.open("/work");
        assertThat(work.select(".mr-task").text()).contains("De bewaartermijn is bijna om", "Bewaren of wissen");
        assertThat(work.select(".mr-task__act a").attr("href")).isEqualTo("/retention");
        assertThat(work.select(".mr-menu a").eachText()).contains("Mijn werk 1");
        Document page = officer.open("/retention");
        assertThat(page.select("main dt").eachText())
                .containsSubsequence("Afgesloten op", "Resultaat", "Bewaren tot", "Rust op");
        assertThat(page.select("main dd").eachText())
                .contains(
                        "ma 23 november 2026",
                        "Geen aanwijzing",
                        "di 23 februari 2027",
                        "Lezing I-12, een keuze van ons");
        assertThat(pages.as(PRIVACY).open("/retention").select("main form")).isEmpty();
        assertThat(pages.as(PRIVACY).post("/retention", Map.of()).absent()).isTrue();
        assertThat(main(OFFICER, "/retention/next"))
                .contains("tot en met 28 februari 2027", "Hierover is nog niet beslist", ": di 23 februari 2027")
                .doesNotContain("Namen die vanzelf gaan");
    }

    @Test
    @Order(4)
    void mistakes_come_back_with_what_to_do() {
        Visitor officer = pages.as(OFFICER);
        Document page = officer.open("/retention");
        assertThat(officer.press("/retention", page, "Voorstel maken", Map.of())
                        .page()
                        .select("#errors li")
                        .eachText())
                .containsExactly("Kies bij een signaal voor wissen of bewaren.");
        assertThat(officer.press("/retention", page, "Voorstel maken", fields("choice-1", "keep"))
                        .page()
                        .select("#errors li")
                        .eachText())
                .containsExactly(
                        "Kies waarom u dit langer wilt bewaren.",
                        "Vul een dag in na 23 februari 2027, en niet later dan 23 november 2031.");
        Map<String, List<String>> late = fields(
                "choice-1",
                "keep",
                "reason-1",
                "partner",
                "until-1-day",
                "24",
                "until-1-month",
                "11",
                "until-1-year",
                "2031");
        assertThat(officer.press("/retention", page, "Voorstel maken", late)
                        .page()
                        .select("#errors li")
                        .text())
                .contains("niet later dan 23 november 2031");
        String number = page.select("main h3").text();
        assertThat(mistakes(officer, page, fields("choice-1", "erase", "hold", "on", "hold-number", number)))
                .containsExactly("Hierboven koos u al iets anders voor dit signaal. Kies een van beide.");
        assertThat(mistakes(officer, page, fields("choice-1", "erase", "hold", "on")))
                .as("what is left out is told before anything is proposed")
                .hasSize(1);
        assertThat(officer.press("/retention", page, "Voorstel maken", fields("choice-1", "erase", "signal-1", "x"))
                        .location())
                .isEqualTo("/retention");
        assertThat(said(officer.open("/retention"))).isEqualTo("Dit is intussen gewijzigd. Er is niets voorgesteld.");
    }

    @Test
    @Order(5)
    void one_proposes_another_confirms_and_what_is_left_is_a_certificate() {
        Visitor officer = pages.as(OFFICER);
        Document page = officer.open("/retention");
        String number = page.select("main h3").text();
        String batch = officer.press("/retention", page, "Voorstel maken", fields("choice-1", "erase"))
                .location();
        assertThat(main(OFFICER, "/retention/next"))
                .contains("Hierover is nog niet beslist", number + ": di 23 februari 2027")
                .doesNotContain("Signalen die wij wissen");
        assertThat(officer.open(batch).select("main").text())
                .contains(
                        number, "Wissen", "Een collega of de functionaris gegevensbescherming bevestigt dit voorstel.")
                .doesNotContain("Bevestigen");
        assertThat(officer.post(batch, fields("step", "confirm")).absent()).isTrue();
        assertThat(officer.post(batch, fields("step", "sure")).absent()).isTrue();
        assertThat(main(OFFICER, "/work")).doesNotContain("Bewaren of wissen");
        assertThat(main(DEPUTY, "/work")).contains("Bewaren of wissen");
        Visitor privacy = pages.as(PRIVACY);
        assertThat(privacy.open("/retention").select(".mr-menu a").eachText()).contains("Bewaren 1");
        Document sure = privacy.press(batch, privacy.open(batch), "Bevestigen", Map.of())
                .page();
        assertThat(sure.select("h1").text()).isEqualTo("Weet u het zeker?");
        assertThat(sure.select("main").text()).contains("nog minstens 30 dagen terughalen");
        privacy.press(batch, sure, "Ja, bevestigen", Map.of()).location();
        assertThat(main(DEPUTY, batch)).contains("Nog terug te halen tot do 25 februari 2027.", "Terughalen");
        assertThat(main(DEPUTY, "/retention/next"))
                .contains("Signalen die wij wissen", number + ": do 25 februari 2027")
                .doesNotContain("Hierover is nog niet beslist");
        clock.push(Duration.ofDays(30));
        sweep.run();
        Document certificate = privacy.open(batch);
        assertThat(certificate.select("h1").text()).isEqualTo("Bewijs van wissen");
        assertThat(certificate.select("main").text())
                .contains(
                        "1 signaal is gewist.",
                        number,
                        "lopik-2025",
                        "Collega jan",
                        "Collega fred",
                        "Signaal 1",
                        "Tijdlijn 4");
        assertThat(officer.get("/signals/" + number).absent()).isTrue();
        assertThat(main(OFFICER, "/retention")).contains("Klaar op");
        assertThat(main(OFFICER, "/retention/next")).doesNotContain(number);
        assertThat(pages.as(CONTACT).get(batch).absent()).isTrue();
    }

    @Test
    @Order(6)
    void a_proposal_that_is_not_there_is_not_there() {
        assertThat(pages.as(OFFICER)
                        .get("/retention/00000000-0000-4000-8000-000000000000")
                        .absent())
                .isTrue();
        assertThat(pages.as(OFFICER).get("/retention/x").absent()).isTrue();
    }

    @Test
    @Order(7)
    void a_closed_signal_is_held_and_let_go_by_its_number_and_the_page_says_what_that_does() {
        ReportId id = aged.closed("no-indication");
        String number = aged.number(id);
        Visitor officer = pages.as(OFFICER);
        Document page = officer.open("/retention");
        assertThat(page.select("main").text())
                .contains(
                        "Dan wissen wij niets van dat signaal: ook geen namen, en niet wie het doorgaf.", "artikel 17");
        assertThat(mistakes(officer, page, fields("hold-number", "1999-0001")))
                .containsExactly(
                        "Er is geen afgesloten signaal met dit nummer. Controleer het nummer, bijvoorbeeld 2026-0042.");
        assertThat(mistakes(officer, page, fields("hold", "on")))
                .containsExactly("Vul het nummer van het afgesloten signaal in.");
        assertThat(mistakes(officer, page, fields("hold-number", number)))
                .containsExactly("Kies of u dit signaal wilt vasthouden.");
        assertThat(mistakes(officer, page, fields("hold-number", number, "hold", "off")))
                .containsExactly("Dit signaal wordt niet vastgehouden. Er is niets op te heffen.");
        assertThat(mistakes(officer, page, fields("hold-number", number, "hold", "on")))
                .hasSize(2)
                .first()
                .isEqualTo("Kies waarom u dit langer wilt bewaren.");
        Map<String, List<String>> on = fields(
                "hold-number",
                number,
                "hold",
                "on",
                "hold-reason",
                "investigation",
                "hold-until-day",
                "1",
                "hold-until-month",
                "3",
                "hold-until-year",
                "2028");
        String batch = officer.press("/retention", page, "Voorstel maken", on).location();
        assertThat(main(DEPUTY, batch))
                .contains("Vasthouden tot wo 1 maart 2028, ook de namen. Politie of justitie werkt eraan.");
        assertThat(main(PRIVACY, "/retention/next")).doesNotContain(number);
        assertThat(mistakes(officer, officer.open("/retention"), on))
                .containsExactly("Voor dit signaal is er al een voorstel. Open dat eerst, bij Voorstellen.");
        sure(batch);
        assertThat(main(PRIVACY, "/retention")).contains(number + ": vastgehouden tot wo 1 maart 2028, ook de namen.");
        String lift = officer.press(
                        "/retention",
                        officer.open("/retention"),
                        "Voorstel maken",
                        fields("hold-number", number, "hold", "off"))
                .location();
        assertThat(main(DEPUTY, lift)).contains(number, "Niet langer vasthouden");
        assertThat(sure(lift)).contains("Dan gaan zij binnen een uur weg");
        assertThat(main(PRIVACY, "/retention")).doesNotContain("vastgehouden tot");
        assertThat(main(PRIVACY, lift)).contains("Dit voorstel is uitgevoerd").doesNotContain("langer bewaard");
    }

    private static List<String> mistakes(Visitor officer, Document page, Map<String, List<String>> fields) {
        return officer.press("/retention", page, "Voorstel maken", fields)
                .page()
                .select("#errors li")
                .eachText();
    }

    /** Confirms it, and tells what was said before. */
    private String sure(String batch) {
        Visitor deputy = pages.as(DEPUTY);
        Document sure =
                deputy.press(batch, deputy.open(batch), "Bevestigen", Map.of()).page();
        deputy.press(batch, sure, "Ja, bevestigen", Map.of()).location();
        return sure.select("main").text();
    }
}
