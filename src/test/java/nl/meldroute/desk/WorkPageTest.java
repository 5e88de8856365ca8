package nl.meldroute.desk;

import static nl.meldroute.desk.DeskModule.DEPUTY;
import static nl.meldroute.desk.DeskModule.OFFICER;
import static nl.meldroute.desk.DeskModule.OTHERS;
import static nl.meldroute.desk.DeskModule.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.meldroute.PushedClock;
import nl.meldroute.desk.DeskModule.Browser;
import nl.meldroute.identity.Role;
import nl.meldroute.intake.Hours;
import nl.meldroute.intake.Signals;
import nl.meldroute.kernel.RandomIds;
import nl.meldroute.kernel.ReportId;
import nl.meldroute.notices.Bell;
import nl.meldroute.notices.Bells;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;

/** One list over a few weeks: each part of the story goes on where the one before it stopped. */
@WithDesk
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@DisplayName("Mijn werk, in de woorden van het contract")
class WorkPageTest {
    private static final Set<Role> ASKED = Set.of(Role.DEPARTMENT_CONTACT, Role.REPORTING_CODE_OFFICER);
    private final Browser browser;
    private final Given given;
    private final PushedClock clock;
    private final Bells bells;

    @Autowired
    WorkPageTest(Browser browser, Given given, PushedClock clock, Bells bells) {
        this.browser = browser;
        this.given = given;
        this.clock = clock;
        this.bells = bells;
    }

    private Document work() {
        return browser.open(OFFICER, "/work");
    }

    private static Element row(Document page, String title) {
        return page.select("main ol.mr-queue > li").stream()
                .filter(row -> row.select("h2").text().startsWith(title))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No row " + title + " but "
                        + page.select("main ol.mr-queue h2").eachText()));
    }

    @Test
    @Order(1)
    void whoever_has_done_everything_hears_so() {
        Document page = work();
        assertThat(page.select("h1").eachText()).containsExactly("Mijn werk");
        assertThat(page.select("main .mr-empty").text()).isEqualTo("U bent bij. Er is niets dat vandaag moet.");
        assertThat(page.select("main nav a").eachText())
                .containsExactly("Nu te doen 0", "Wacht op anderen 0", "Later 0", "Klaar deze maand 0");
        assertThat(page.select(".mr-hours").text()).isEqualTo("Deze week: 0 van 60 minuten gebruikt (geschat).");
        for (String view : List.of("waiting", "later", "done")) {
            assertThat(browser.open(OFFICER, "/work?view=" + view)
                            .select(".mr-empty")
                            .text())
                    .isNotBlank();
        }
    }

    @Test
    @Order(2)
    @DisplayName("Lezing I-14: gevaar staat bovenaan, ook uit een concept, met het tijdstip van het alarm")
    void danger_comes_first_with_the_minute_of_its_alarm() {
        ReportId plain = given.aSignal().sent();
        ReportId draft = given.aSignal().withDanger("now").leftAsDraft();
        Document page = work();
        assertThat(page.select(".mr-alarm").text())
                .isEqualTo("Gevaar nu: spoedconcept, alarm om 10:00, nog niet geopend.");
        assertThat(page.select("main ol.mr-queue h2").eachText())
                .containsExactly("Spoedconcept van di 24 nov", "Nieuw, ontvangen di 24 nov");
        Element first = row(page, "Spoedconcept");
        assertThat(first.select("form").attr("action")).isEqualTo("/inbox/" + draft);
        assertThat(first.select("button").text()).isEqualTo("Spoedconcept lezen, ontvangen di 24 nov");
        assertThat(first.select("input[name=step]").val()).isEqualTo("read");
        Element second = row(page, "Nieuw");
        assertThat(second.select("h2 a").attr("href")).isEqualTo("/inbox/" + plain);
        assertThat(second.select("button").text()).isEqualTo("Lezen en oppakken, ontvangen di 24 nov");
        assertThat(second.text()).contains("Stap 2 van 6", "wo 25 nov", "ongeveer 2 minuten");
        assertThat(page.select(".mr-menu a").getFirst().text()).isEqualTo("Mijn werk 2");
    }

    @Test
    @Order(3)
    void each_row_has_one_next_step_that_begins_with_its_word() {
        String number = given.aSignal().takenUpBy(OFFICER, "Dorpsstraat");
        String urgent = given.aSignal().whereSomebodyHasToStepIn().takenUpBy(OFFICER, "Loods");
        String draft = given.aSignal().withDanger("unknown").draftTakenUpBy(OFFICER, "Kade");
        String answered = given.aSignal().takenUpBy(OFFICER, "Molenweg");
        given.decided(answered, OFFICER);
        given.answered(answered, OFFICER);
        Document page = work();
        assertThat(page.select("main ol.mr-queue > li"))
                .allMatch(row -> row.select(".mr-task__act").select("a, button").size() == 1);
        assertThat(row(page, number).select("h2").text()).isEqualTo(number + " Dorpsstraat");
        assertLink(row(page, number), "Besluit nemen, " + number, "/signals/" + number + "/decision");
        assertLink(row(page, urgent), "AVIM bellen, " + urgent, "/signals/" + urgent + "/referrals/call?partner=avim");
        assertLink(row(page, draft), "Besluit nemen, " + draft, "/signals/" + draft + "/decision");
        assertLink(row(page, answered), "Afsluiten, " + answered, "/signals/" + answered + "/close");
        assertThat(page.select("main .utrecht-button--primary-action")).hasSize(1);
    }

    private static void assertLink(Element row, String words, String href) {
        Element link = row.select(".mr-task__act a").getFirst();
        assertThat(link.text()).isEqualTo(words);
        assertThat(link.attr("href")).isEqualTo(href);
    }

    @Test
    @Order(4)
    @DisplayName("Lezing I-11: de aandachtsfunctionaris hoort dat de vervanger een naam las, door wie en waarom")
    void a_name_that_the_deputy_read_is_a_row_to_be_seen() {
        ReportId report = given.aSignal().sent();
        Bell bell = new Bell(RandomIds.next(), report, DEPUTY.id(), "reporter.reveal", "WITNESS", clock.instant());
        bells.ring(OFFICER.id(), bell);
        Element row = row(work(), "Els Bos las de naam van de melder");
        assertThat(row.text()).contains("di 24 nov 10:00", "Waarom: Partner vraagt om getuige");
        assertThat(row.select("button").text()).startsWith("Gezien, ");
        assertThat(browser.open(DEPUTY, "/work").text()).doesNotContain("las de naam");

        MockHttpServletResponse seen = browser.send(
                OFFICER,
                post("/work")
                        .param("bell", bell.id().toString())
                        .param("next", row.select("input[name=next]").val()));
        assertThat(seen.getStatus()).isEqualTo(303);
        String back = String.valueOf(seen.getRedirectedUrl());
        assertThat(back).startsWith("/work#task-");
        Document after = work();
        assertThat(after.text()).doesNotContain("las de naam");
        assertThat(after.getElementById(back.substring("/work#".length()))).isNotNull();
        assertThat(browser.send(OFFICER, post("/work").param("bell", bell.id().toString()))
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    @Order(5)
    @DisplayName("Beleidsplan 3, financiën, zin 7: één uur per week, geschat of echt genoteerd")
    void minutes_that_were_noted_count_instead_of_the_estimate(@Autowired Hours hours) {
        assertThat(work().select(".mr-hours").text()).matches("Deze week: [1-9]\\d* van 60 .* \\(geschat\\)\\.");
        Document page = work();
        assertThat(page.select("main form button[name=minutes]").eachText())
                .containsExactly("5 minuten", "10 minuten", "15 minuten", "30 minuten");
        browser.send(OFFICER, post("/work").param("minutes", "30"));
        browser.send(OFFICER, post("/work").param("minutes", "7"));
        browser.send(OFFICER, post("/work").param("minutes", "-30"));
        assertThat(work().select(".mr-hours").text()).isEqualTo("Deze week: 30 van 60 minuten gebruikt.");
        as(OFFICER, () -> {
            hours.note(29);
            return 0;
        });
        Document full = work();
        assertThat(full.select(".mr-fits")).hasSize(1);
        assertThat(full.select(".mr-fits").text()).contains("uur van deze week");
    }

    @Test
    @Order(6)
    void what_is_put_off_comes_back_by_itself(@Autowired Signals signals) {
        String number = given.aSignal().takenUpBy(OFFICER, "Camping");
        as(OFFICER, () -> {
            signals.putOff(signals.signal(number).id(), LocalDate.of(2026, 11, 27));
            return 0;
        });
        assertThat(work().text()).doesNotContain("Camping");
        assertThat(row(browser.open(OFFICER, "/work?view=later"), number).text())
                .contains("Camping");
        clock.push(Duration.ofDays(3));
        assertThat(row(work(), number).text()).contains("Camping");
    }

    @Test
    @Order(7)
    void what_is_late_says_how_late_in_words_and_date() {
        Element row = row(work(), "Nieuw, ontvangen di 24 nov");
        assertThat(row.select(".mr-late").text()).isEqualTo("2 dagen te laat");
        assertThat(row.select(".mr-task__when").text()).contains("wo 25 nov");
        assertThat(work().select(".mr-last").text()).startsWith("Vorige keer (di 24 nov): u ");
    }

    @Test
    @Order(8)
    void what_was_closed_this_month_stands_in_a_list_of_its_own() {
        String number = given.aSignal().takenUpBy(OFFICER, "Kapsalon");
        given.closed(number, OFFICER);
        assertThat(work().text()).doesNotContain("Kapsalon");
        Element row = row(browser.open(OFFICER, "/work?view=done"), number);
        assertThat(row.text()).contains("Kapsalon", "Afgesloten op vr 27 nov", "Geen aanwijzing");
        assertThat(row.select(".mr-task__act")).isEmpty();
        assertThat(browser.open(OFFICER, "/work?view=done&from=1").text()).doesNotContain("Kapsalon");
    }

    @Test
    @Order(9)
    void twenty_five_rows_stand_on_a_page() {
        given.several(26, OFFICER);
        Document page = work();
        assertThat(page.select("main ol.mr-queue > li")).hasSize(25);
        Element more = page.select("main a:containsOwn(Meer)").getFirst();
        Document rest = browser.open(OFFICER, more.attr("href"));
        assertThat(rest.select("main ol.mr-queue h2").eachText())
                .isNotEmpty()
                .doesNotContainAnyElementsOf(
                        page.select("main ol.mr-queue h2 a[href^=/signals]").eachText());
        assertThat(browser.status(OFFICER, "/work?from=99999999999999")).isEqualTo(200);
        assertThat(browser.status(OFFICER, "/work?from=-1&view=none")).isEqualTo(200);
    }

    @Test
    @Order(10)
    void another_role_finds_no_word_of_a_signal() {
        for (var other : OTHERS) {
            if (Set.of(Role.ADMINISTRATOR, Role.EMERGENCY_READER).contains(other.role())) {
                assertThat(browser.status(other, "/work")).isEqualTo(404);
                continue;
            }
            if (other.role() == Role.PRIVACY_OFFICER) {
                assertThat(browser.status(other, "/work"))
                        .as("led on to the log")
                        .isEqualTo(303);
                continue;
            }
            Document page = browser.open(other, "/work");
            assertThat(page.select("main").text())
                    .as(other.name())
                    .contains("Mijn werk")
                    .contains(
                            ASKED.contains(other.role())
                                    ? "Er wacht niets op uw antwoord."
                                    : "Voor uw rol is hier nu niets te doen.")
                    .doesNotContain("Dorpsstraat", "2026-");
            assertThat(page.select("main a").eachText()).containsExactly("Signaal doorgeven");
            assertThat(page.select(".mr-menu a").eachText())
                    .containsExactlyElementsOf(
                            switch (other.role()) {
                                case DEPARTMENT_CONTACT, REPORTING_CODE_OFFICER ->
                                    List.of("Mijn werk", "Gedeeld met mij");
                                default -> List.of("Mijn werk");
                            });
            assertThat(browser.send(other, post("/work").param("minutes", "5")).getStatus())
                    .isEqualTo(404);
        }
    }

    @Test
    @Order(11)
    void in_english_the_page_is_whole() {
        String html = Browser.read(
                        browser.send(OFFICER, get("/work"), new jakarta.servlet.http.Cookie("mr-lang", "en")))
                .text();
        assertThat(html).contains("My work", "Decide", "To do now");
    }
}
