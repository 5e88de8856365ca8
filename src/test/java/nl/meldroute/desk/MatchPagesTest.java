package nl.meldroute.desk;

import static nl.meldroute.desk.DeskModule.DEPUTY;
import static nl.meldroute.desk.DeskModule.OFFICER;
import static nl.meldroute.desk.DeskModule.as;
import static nl.meldroute.subjects.SubjectFixtures.aPerson;
import static nl.meldroute.subjects.SubjectFixtures.anAddress;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.List;
import nl.meldroute.PushedClock;
import nl.meldroute.intake.Involved;
import nl.meldroute.intake.Signals;
import nl.meldroute.kernel.ReportId;
import nl.meldroute.subjects.Details;
import nl.meldroute.subjects.PhoneLine;
import nl.meldroute.subjects.SubjectId;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;

@WithDesk
@DisplayName("Beleidsplan 2.2, STAP 3, zin 1: komt dit al voor? In de woorden van het contract")
class MatchPagesTest {
    private final Given given;
    private final Involved involved;
    private final Signals signals;
    private final DeskModule.Browser browser;

    @Autowired
    private PushedClock clock;

    @Autowired
    MatchPagesTest(Given given, Involved involved, Signals signals, DeskModule.Browser browser) {
        this.given = given;
        this.involved = involved;
        this.signals = signals;
        this.browser = browser;
    }

    private String aSignal(String name, Details... about) {
        String number = given.aSignal().takenUpBy(OFFICER, name);
        ReportId signal = id(number);
        for (Details details : about) {
            as(OFFICER, () -> involved.add(signal, SubjectId.random(), details));
        }
        return number;
    }

    private ReportId id(String number) {
        return as(OFFICER, () -> signals.signal(number)).id();
    }

    private static String page(String number) {
        return "/signals/" + number + "/matches";
    }

    private Document open(String number) {
        return browser.open(OFFICER, page(number));
    }

    private MockHttpServletResponse press(String number, String button, Document shown) {
        Element pressed = shown.select("main button").stream()
                .filter(one -> one.text().startsWith(button))
                .findFirst()
                .orElseThrow();
        var request = post(page(number));
        Element form = pressed.closest("form");
        assertThat(form).isNotNull();
        if (form != null) {
            form.select("input[type=hidden]").forEach(field -> request.param(field.attr("name"), field.val()));
        }
        return browser.send(OFFICER, request.param(pressed.attr("name"), pressed.attr("value")));
    }

    private Document after(MockHttpServletResponse response) {
        assertThat(response.getStatus()).isEqualTo(303);
        return browser.open(OFFICER, String.valueOf(response.getRedirectedUrl()), response.getCookies());
    }

    private static String said(Document shown) {
        return shown.select("[role=status] p").text();
    }

    @Test
    void two_signals_stand_side_by_side_with_the_reason_in_words() {
        String other = aSignal("Loods", aPerson("Marek Demo", "06 0000 0201"), anAddress("Kade", "12"));
        String number = aSignal("Kade", aPerson("Ans Demo", "0600000201"), anAddress("kade", "12"));
        Document shown = open(number);
        assertThat(shown.select("h1").text()).isEqualTo("Komt dit al voor?");
        assertThat(shown.title()).doesNotContain("Marek", "Kade");
        assertThat(shown.select("main h2").eachText()).containsExactly(other);
        assertThat(shown.select(".mr-card strong").eachText())
                .contains("Sterk, waarom: zelfde telefoonnummer en zelfde adres");
        assertThat(shown.select("main tbody tr").eachText())
                .contains("Naam Ans Demo ≠ anders Marek Demo")
                .anyMatch(row -> row.startsWith("Telefoonnummer 0600000201 = gelijk 06 0000 0201"));
        assertThat(shown.select("main button").eachText())
                .containsExactly(
                        "Zelfde, " + other, "Niet hetzelfde, " + other, "Weet ik niet, " + other, "Klaar met bekijken");
        assertThat(shown.select("main a").eachText()).contains("Meer over " + other);
    }

    @Test
    void the_next_step_is_to_look_and_its_button_counts() {
        String other = aSignal("Loods", new PhoneLine("06 0000 0202"));
        String number = aSignal("Kade", new PhoneLine("06 0000 0202"));
        assertThat(browser.open(OFFICER, "/work")
                        .select("main a.utrecht-button")
                        .eachText())
                .anyMatch(text -> text.equals("Raakvlakken bekijken (1), " + number));
        Document signal = browser.open(OFFICER, "/signals/" + number);
        assertThat(signal.select("aside a").eachText()).contains("Raakvlakken bekijken (1)");
        after(press(number, "Klaar met bekijken", open(number)));
        assertThat(browser.open(OFFICER, "/signals/" + number).select("aside").text())
                .doesNotContain("Raakvlakken bekijken");
        assertThat(browser.open(OFFICER, "/signals/" + other).select("aside").text())
                .doesNotContain("Raakvlakken bekijken");
    }

    @Test
    void linked_is_said_seen_on_both_and_undone() {
        String other = aSignal("Loods", new PhoneLine("06 0000 0203"));
        String number = aSignal("Kade", new PhoneLine("06 0000 0203"));
        MockHttpServletResponse pressed = press(number, "Zelfde", open(number));
        Document linked = after(pressed);
        assertThat(said(linked)).isEqualTo("Gekoppeld aan " + other + ".");
        assertThat(browser.open(OFFICER, "/signals/" + other).select("main a").eachText())
                .contains("Gekoppeld aan " + number);
        Element undo = linked.selectFirst("[role=status] form");
        assertThat(undo).isNotNull();
        if (undo != null) {
            assertThat(undo.select("button").text()).isEqualTo("Ongedaan maken");
            Cookie[] cookies = pressed.getCookies();
            MockHttpServletResponse undone = browser.send(OFFICER, post(undo.attr("action")), cookies);
            assertThat(said(after(undone))).isEqualTo("Ongedaan gemaakt.");
        }
        assertThat(open(number).select("main button").eachText()).anyMatch(text -> text.startsWith("Zelfde"));
    }

    @Test
    void not_the_same_is_not_shown_again_and_can_be_undone_later() {
        String other = aSignal("Loods", new PhoneLine("06 0000 0204"));
        String number = aSignal("Kade", new PhoneLine("06 0000 0204"));
        Document judged = after(press(number, "Niet hetzelfde", open(number)));
        assertThat(said(judged)).isEqualTo("Genoteerd: niet hetzelfde. U ziet deze niet meer.");
        assertThat(judged.select("main h2")).isEmpty();
        assertThat(judged.text()).contains("Geen raakvlakken gevonden in dit register.");
        after(press(number, "Ongedaan maken, " + other, judged));
        assertThat(open(number).select("main h2").eachText()).containsExactly(other);
    }

    @Test
    void i_dont_know_stays_open_and_asks_nothing_more() {
        aSignal("Loods", new PhoneLine("06 0000 0205"));
        String number = aSignal("Kade", new PhoneLine("06 0000 0205"));
        Document judged = after(press(number, "Weet ik niet", open(number)));
        assertThat(said(judged)).isEqualTo("Blijft open.");
        assertThat(judged.select("main h2")).hasSize(1);
        assertThat(browser.open(OFFICER, "/signals/" + number).select("aside").text())
                .doesNotContain("Raakvlakken bekijken");
    }

    @Test
    @DisplayName("De derde: dit kunnen drie berichten van dezelfde melder zijn")
    void a_third_signal_may_be_the_same_reporter() {
        aSignal("Een", anAddress("Molendijk", "7"));
        clock.push(Duration.ofMinutes(1));
        aSignal("Twee", anAddress("Molendijk", "7"));
        String number = aSignal("Drie", anAddress("Molendijk", "7"));
        assertThat(open(number).text())
                .contains("3 signalen over dit adres. Dit kunnen drie berichten van dezelfde melder zijn.");
        aSignal("Vier", anAddress("Molendijk", "7"));
        assertThat(open(number).text()).contains("4 signalen over dit adres. Dit kunnen 4 berichten");
    }

    @Test
    void what_a_colleague_judged_first_is_not_judged_over() {
        String other = aSignal("Loods", new PhoneLine("06 0000 0206"));
        String number = aSignal("Kade", new PhoneLine("06 0000 0206"));
        Document mine = open(number);
        press(number, "Niet hetzelfde", mine);
        assertThat(said(after(press(number, "Zelfde", mine))))
                .isEqualTo("Een collega was u voor bij " + other + ". Kijk hoe het er nu staat.");
        assertThat(browser.open(OFFICER, "/signals/" + number).select("main a").eachText())
                .doesNotContain("Gekoppeld aan " + other);
    }

    @Test
    void what_is_not_there_is_not_there() {
        String number = aSignal("Kade");
        assertThat(open(number).text()).contains("Geen raakvlakken gevonden in dit register.");
        assertThat(browser.status(DEPUTY, "/signals/2026-9999/matches")).isEqualTo(404);
        for (List<String> odd :
                List.of(List.of("with", "x"), List.of("with", ReportId.random().toString()), List.of("undo", "x"))) {
            MockHttpServletResponse answer = browser.send(
                    OFFICER, post(page(number)).param(odd.get(0), odd.get(1)).param("verdict", "same"));
            assertThat(answer.getStatus()).isEqualTo(404);
        }
    }

    @Test
    @DisplayName("Lijkt op: de rij zegt het, de zin zegt hoe, en wie wil ziet wat het weegt")
    void alike_is_said_in_words_and_weighed_for_who_wants_to_see_it() {
        String other = aSignal("Loods", aPerson("Gosia Zielinska"), anAddress("Havenkade", "31"));
        String number = aSignal("Kade", aPerson("Malgorzata Zielinska"), anAddress("Havenkade", "31"));
        Document shown = open(number);
        assertThat(shown.select("main h2").eachText()).containsExactly(other);
        assertThat(shown.select(".mr-card strong").eachText())
                .contains("Sterk, waarom: zelfde adres en naam lijkt op (andere vorm van dezelfde naam)");
        assertThat(shown.select("main tbody tr").eachText())
                .contains("Naam Malgorzata Zielinska ≈ lijkt op Gosia Zielinska");
        Element weighed = shown.select("details").stream()
                .filter(one -> one.text().startsWith("Zo is het gewogen"))
                .findFirst()
                .orElseThrow();
        assertThat(weighed.select("caption").eachText()).containsExactly("Gewogen: naam");
        assertThat(weighed.select("tbody th").eachText())
                .contains(
                        "hoeveel er te kiezen is",
                        "achternaam gelijk",
                        "voornaam andere naam voor dezelfde",
                        "huisnummer gelijk");
        double sum = weighed.select("tbody td").eachText().stream()
                .mapToDouble(MatchPagesTest::number)
                .sum();
        assertThat(number(weighed.select("tfoot td").text())).isCloseTo(sum, offset(0.5));
        assertThat(shown.select("main").text()).doesNotContain("%");
    }

    private static double number(String shown) {
        return Double.parseDouble(shown.replace(',', '.').replace("+", ""));
    }

    @Test
    @DisplayName("Afgesloten: eerst alleen hoeveel en hoe lang geleden, en wat het was om een reden")
    void of_what_is_closed_only_how_many_and_how_long_ago_until_somebody_gives_a_reason() {
        String other = aSignal("Loods", new PhoneLine("06 0000 0207"));
        clock.push(Duration.ofDays(70));
        given.closed(other, OFFICER);
        String number = aSignal("Kade", new PhoneLine("06 0000 0207"));
        Document first = open(number);
        assertThat(first.select("main").text())
                .contains("1 eerder signaal, dat is afgesloten. Het laatste is 2 maanden geleden doorgegeven.")
                .doesNotContain(other, "06 0000 0207", "Geen raakvlakken");
        Document asked = DeskModule.Browser.read(press(number, "Eerdere signalen bekijken", first));
        assertThat(asked.select("main").text())
                .contains("Schrijf op waarom u de eerdere signalen wilt bekijken.")
                .doesNotContain(other);
        Document opened = after(browser.send(
                OFFICER, post(page(number)).param("step", "earlier").param("reason", "Het nummer komt weer voor.")));
        assertThat(said(opened)).isEqualTo("U ziet nu ook de eerdere signalen.");
        assertThat(opened.select("main h2").eachText()).containsExactly(other + " (afgesloten)");
        assertThat(opened.select("main").text()).contains("Bekeken omdat: Het nummer komt weer voor.");
        assertThat(open(number).select("main h2")).hasSize(1);
    }
}
