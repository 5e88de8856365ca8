package nl.meldroute.desk;

import static nl.meldroute.desk.DeskModule.CONTACT;
import static nl.meldroute.desk.DeskModule.DEPUTY;
import static nl.meldroute.desk.DeskModule.OFFICER;
import static nl.meldroute.desk.DeskModule.OTHERS;
import static nl.meldroute.desk.DeskModule.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.meldroute.PushedClock;
import nl.meldroute.audit.Act;
import nl.meldroute.audit.Audit;
import nl.meldroute.database.ActingDatabase;
import nl.meldroute.desk.DeskModule.Browser;
import nl.meldroute.enrichment.Answers;
import nl.meldroute.enrichment.Asking;
import nl.meldroute.enrichment.Carried;
import nl.meldroute.enrichment.Enquiries;
import nl.meldroute.enrichment.Enquiry;
import nl.meldroute.enrichment.Finding;
import nl.meldroute.enrichment.Ground;
import nl.meldroute.enrichment.Item;
import nl.meldroute.enrichment.Topic;
import nl.meldroute.identity.Account;
import nl.meldroute.intake.Aside;
import nl.meldroute.intake.Asides;
import nl.meldroute.intake.Signals;
import nl.meldroute.kernel.Acting;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.kernel.RandomIds;
import nl.meldroute.kernel.ReportId;
import nl.meldroute.policy.WorkCalendar;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;

/** An absence and what happened meanwhile: each part goes on where the one before it stopped. */
@WithDesk
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@DisplayName("Lezing I-10: dit gebeurde toen u weg was")
class LookBackPageTest {
    private static final String PAGE = "/work/away";
    private final Browser browser;
    private final Given given;
    private final PushedClock clock;
    private final Standings standings;
    private final Signals signals;

    @Autowired
    LookBackPageTest(Browser browser, Given given, PushedClock clock, Standings standings, Signals signals) {
        this.browser = browser;
        this.given = given;
        this.clock = clock;
        this.standings = standings;
        this.signals = signals;
    }

    private void away(Account account, int days) {
        LocalDate today = WorkCalendar.today(clock);
        Standing.Days away = new Standing.Days(today, today.plusDays(days));
        assertThat(as(account, () -> standings.plan(RandomIds.next(), RandomIds.next(), away)))
                .isTrue();
    }

    private void back(Account account) {
        as(account, () -> {
            standings.mine().own().ifPresent(own -> standings.back(own.id()));
            return account;
        });
    }

    private String row(Account account) {
        return browser.open(account, "/work")
                .select(".mr-inset a[href=" + PAGE + "]")
                .text();
    }

    private void seen(Account account) {
        assertThat(browser.send(account, post(PAGE)).getStatus()).isEqualTo(303);
    }

    @Test
    @Order(1)
    void who_was_not_away_reads_one_sentence_and_others_nothing() {
        Document page = browser.open(OFFICER, PAGE);
        assertThat(page.select("h1").text()).isEqualTo("Dit gebeurde toen u weg was");
        assertThat(page.select("main .mr-empty").text())
                .isEqualTo("U was niet weg, of u hebt al gezien wat er gebeurde.");
        assertThat(page.select("main button")).isEmpty();
        OTHERS.forEach(other -> assertThat(browser.status(other, PAGE)).isEqualTo(404));
    }

    @Test
    @Order(2)
    void while_somebody_is_away_there_is_nothing_to_look_back_on() {
        away(OFFICER, 6);
        assertThat(row(OFFICER)).isEmpty();
        back(OFFICER);
        assertThat(row(OFFICER)).isEqualTo("Dit gebeurde toen u weg was");
        assertThat(row(DEPUTY)).isEmpty();
        assertThat(browser.open(OFFICER, PAGE).select("main .mr-empty").text())
                .isEqualTo("Toen u weg was, kwam er niets binnen. Uw collega deed niets in de signalen.");
        seen(OFFICER);
        assertThat(row(OFFICER)).isEmpty();
    }

    @Test
    @Order(3)
    void what_the_deputy_did_and_what_came_in_stand_there_by_signal_without_a_word_of_it() {
        String before = given.aSignal().takenUpBy(OFFICER, "Dorpsstraat");
        clock.push(Duration.ofDays(1));
        away(OFFICER, 6);
        String loods = given.aSignal().takenUpBy(DEPUTY, "Loods");
        note(loods, "Zij slapen boven de winkel.");
        given.aSignal().sent();
        clock.push(Duration.ofDays(1));
        given.answered(before, DEPUTY);
        clock.push(Duration.ofDays(20));
        note(before, "Dit was na de terugkeer.");
        Document page = browser.open(OFFICER, PAGE);
        assertThat(page.select("main h1 + p").text())
                .isEqualTo("Van wo 25 november 2026 tot en met di 1 december 2026");
        assertThat(page.select("main h2").eachText().getFirst()).isEqualTo(before + " Dorpsstraat");
        assertThat(page.select("main h2").eachText())
                .containsExactlyInAnyOrder(before + " Dorpsstraat", loods + " Loods", "Nieuw, ontvangen wo 25 nov");
        assertThat(lines(page, before)).containsExactly("do 26 nov: Antwoord aan de melder (Els Bos)");
        assertThat(lines(page, loods))
                .containsExactly(
                        "wo 25 nov: Notitie (Els Bos)",
                        "wo 25 nov: Opgepakt (Els Bos)",
                        "wo 25 nov: Gelezen (Els Bos)",
                        "wo 25 nov: Ontvangen (melder)");
        assertThat(page.text()).doesNotContain("winkel", "terugkeer");
    }

    private void note(String number, String text) {
        as(DEPUTY, () -> {
            signals.note(signals.signal(number).id(), text);
            return number;
        });
    }

    private static List<String> lines(Document page, String number) {
        return page.select("main ol > li").stream()
                .filter(one -> one.select("h2").text().startsWith(number))
                .flatMap(one -> one.select("ul li").eachText().stream())
                .toList();
    }

    @Test
    @Order(4)
    @DisplayName("Lezing I-11: ook welke naam van een melder de vervanger las")
    void a_name_that_the_deputy_opened_stands_there(@Autowired Audit audit, @Autowired ActingDatabase database) {
        seen(OFFICER);
        away(OFFICER, 2);
        String kade = given.aSignal().takenUpBy(OFFICER, "Kade");
        ReportId id = as(OFFICER, () -> signals.signal(kade).id());
        database.as(new Acting(DEPUTY.id(), "DEPUTY", Purpose.REVEALING), () -> {
            audit.record(Act.on(id, "reporter.reveal").because("witness"));
            return id;
        });
        back(OFFICER);
        assertThat(lines(browser.open(OFFICER, PAGE), kade))
                .contains("wo 16 dec: Naam van de melder bekeken (Els Bos)")
                .noneMatch(line -> line.contains("Jan Vos"));
    }

    @Test
    @Order(5)
    void what_is_kept_from_who_comes_back_is_left_out_without_a_trace(@Autowired Asides asides) {
        seen(OFFICER);
        clock.push(Duration.ofDays(1));
        away(OFFICER, 2);
        String named = given.aSignal().takenUpBy(DEPUTY, "Molenweg");
        as(DEPUTY, () -> {
            asides.put(named, new Aside.Ground("secretary", LocalDate.of(2026, 12, 15), "x".repeat(30)));
            return named;
        });
        back(OFFICER);
        Document page = browser.open(OFFICER, PAGE);
        assertThat(page.text()).doesNotContain(named, "Molenweg", "opzij");
        assertThat(page.select("main .mr-empty").text()).startsWith("Toen u weg was, kwam er niets binnen.");
    }

    @Test
    @Order(6)
    void the_deputy_looks_back_in_the_same_way_and_two_absences_are_one() {
        away(DEPUTY, 0);
        String kerk = given.aSignal().takenUpBy(OFFICER, "Kerkstraat");
        clock.push(Duration.ofDays(3));
        away(DEPUTY, 5);
        back(DEPUTY);
        assertThat(row(DEPUTY)).isEqualTo("Dit gebeurde toen u weg was");
        Document page = browser.open(DEPUTY, PAGE);
        assertThat(page.select("main h1 + p").text())
                .isEqualTo("Van do 17 december 2026 tot en met zo 20 december 2026");
        assertThat(lines(page, kerk)).contains("do 17 dec: Opgepakt (Jan Vos)");
        seen(DEPUTY);
        seen(DEPUTY);
        assertThat(row(DEPUTY)).isEmpty();
    }

    @Test
    @Order(7)
    @DisplayName("Beleidsplan 2.2, STAP 3: wat een afdeling antwoordde, is van de afdeling en niet van de melder")
    void an_answer_of_a_department_is_no_act_of_the_reporter(
            @Autowired Enquiries enquiries, @Autowired Answers answers) {
        seen(OFFICER);
        String haven = given.aSignal().takenUpBy(OFFICER, "Haven");
        away(OFFICER, 0);
        Asking asking = new Asking(
                RandomIds.next(),
                List.of(CONTACT.department()),
                Topic.KNOWN,
                Ground.CARE,
                "Anders weten wij niet of het bekend is.",
                List.of(new Carried(Item.ADDRESS, "Havenweg 1", false)),
                WorkCalendar.today(clock).plusDays(7));
        as(DEPUTY, () -> {
            enquiries.ask(haven, asking);
            return haven;
        });
        ReportId id = as(DEPUTY, () -> signals.signal(haven).id());
        Enquiry asked = as(DEPUTY, () -> enquiries.of(id)).getFirst();
        as(CONTACT, () -> answers.answer(asked.id(), asked.version(), Finding.Result.NOTHING, ""));
        back(OFFICER);
        assertThat(lines(browser.open(OFFICER, PAGE), haven))
                .filteredOn(line -> line.contains("antwoordde"))
                .hasSize(1)
                .allMatch(line -> line.endsWith("(een afdeling)"));
    }

    @Test
    @Order(8)
    void a_long_list_comes_in_pages() {
        seen(OFFICER);
        clock.push(Duration.ofDays(1));
        away(OFFICER, 0);
        given.several(LookBack.SIZE + 1, DEPUTY);
        back(OFFICER);
        Document page = browser.open(OFFICER, PAGE);
        assertThat(page.select("main h2")).hasSize(LookBack.SIZE);
        Document rest =
                browser.open(OFFICER, page.select("main a:contains(Meer)").attr("href"));
        assertThat(rest.select("main h2")).hasSize(1);
        assertThat(rest.select("form[action=" + PAGE + "]")).hasSize(1);
        Map<String, Integer> strange =
                Map.of("?from=x", LookBack.SIZE, "?from=-1", LookBack.SIZE, "?from=999999999", 0);
        strange.forEach(
                (query, most) -> assertThat(browser.open(OFFICER, PAGE + query).select("main h2"))
                        .hasSize(most));
    }
}
