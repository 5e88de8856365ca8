package nl.meldroute.desk;

import static nl.meldroute.desk.DeskModule.DEPUTY;
import static nl.meldroute.desk.DeskModule.OFFICER;
import static nl.meldroute.desk.DeskModule.OTHERS;
import static nl.meldroute.desk.DeskModule.as;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.meldroute.desk.DeskModule.Browser;
import nl.meldroute.intake.Inbox;
import nl.meldroute.intake.PhoneCall;
import nl.meldroute.intake.PhoneCalls;
import nl.meldroute.intake.Signals;
import nl.meldroute.kernel.ReportId;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WithDesk
@DisplayName("De bladzijde van een signaal, in de woorden van het contract")
class SignalPageTest {
    private static final String STORY = "Zij slapen met z'n achttienen <in> een loods.\nNiemand mag weg.";
    private final Browser browser;
    private final Given given;
    private final Signals signals;
    private final PhoneCalls calls;

    @Autowired
    SignalPageTest(Browser browser, Given given, Signals signals, PhoneCalls calls) {
        this.browser = browser;
        this.given = given;
        this.signals = signals;
        this.calls = calls;
    }

    private Document page(String number) {
        return browser.open(OFFICER, "/signals/" + number);
    }

    @Test
    @DisplayName("Beleidsplan 2.2, STAP 3: alles over een signaal staat bij elkaar, precies zoals het is doorgegeven")
    void what_was_given_stands_there_as_it_was_sent() {
        String number = given.aSignal().telling(STORY).ticking("A3", "W2").takenUpBy(OFFICER, "Loods Kade");
        Document page = page(number);
        assertThat(page.select("h1").eachText()).containsExactly(number);
        assertThat(page.select(".mr-identity").text())
                .contains("Loods Kade", "Arbeidsuitbuiting", "Wie ziet dit? U, Els Bos");
        assertThat(page.select("blockquote").getFirst().wholeText()).isEqualTo(STORY);
        assertThat(page.select("main").text())
                .contains(
                        "een ander bewaart paspoort, bankpas of telefoon",
                        "geen vrije dag, ook ziek door",
                        "Dorpsstraat 12, Lopik",
                        "Melder: afgeschermd");
        assertThat(page.title()).startsWith(number).doesNotContain("Loods");
    }

    @Test
    void the_links_of_the_contract_are_there_and_those_of_later_parts_are_not() {
        String number = given.aSignal().takenUpBy(OFFICER, "Dorpsstraat");
        Document page = page(number);
        assertThat(page.select("main a").eachText())
                .contains(
                        "Antwoord schrijven",
                        "Afsluiten",
                        "Later",
                        "Wie heeft dit gezien?",
                        "Notitie",
                        "Telefoongesprek",
                        "Naam van de melder",
                        "Persoon toevoegen",
                        "Website of account toevoegen")
                .contains("Besluit nemen", "Doorzetten", "Navraag doen", "Delen")
                .doesNotContain("Heropenen", "Bestand");
        assertThat(page.select(".mr-card--next .utrecht-button").text()).isEqualTo("Besluit nemen");
        assertThat(page.select("main .utrecht-button--primary-action")).hasSize(1);
        assertThat(page.select(".mr-steps__name").eachText())
                .extracting(name -> name.replaceFirst(":.*", ""))
                .containsExactly(
                        "Ontvangen",
                        "Opgepakt",
                        "Uitzoeken",
                        "Doorzetten",
                        "Reactie van partner",
                        "Antwoord aan melder");
        assertThat(page.select(".mr-steps__note").eachText())
                .containsExactly(
                        "di 24 nov", "di 24 nov, Jan Vos", "uiterlijk di 8 dec", "nog niet", "nog niet", "nog niet");
        assertThat(page.select(".mr-card--next details").text()).contains("Wat zegt het beleid?", "I-12");
    }

    @Test
    void a_closed_signal_can_be_opened_again_and_asks_nothing() {
        String number = given.aSignal().takenUpBy(OFFICER, "Kapsalon");
        given.closed(number, OFFICER);
        Document page = page(number);
        assertThat(page.select("main a").eachText())
                .contains("Heropenen", "Antwoord schrijven")
                .doesNotContain("Afsluiten", "Later", "Delen");
        assertThat(page.select(".mr-card--next").text()).contains("Dit signaal is afgesloten.");
        assertThat(page.select(".mr-card--next .utrecht-button")).isEmpty();
    }

    @Test
    @DisplayName("Beleidsplan 1.1: bij een minderjarige hoeft er geen dwang te zijn")
    void what_matters_most_of_a_minor_and_of_two_hats_is_said() {
        String minor = given.aSignal().aboutAMinor().seenWhile("investigation").takenUpBy(OFFICER, "School");
        assertThat(page(minor).select("main").text())
                .contains(
                        "Bij kinderen en jongeren hoeft er geen dwang te zijn",
                        "Misschien jonger dan 18",
                        "Raadpleeg de boa-registratie");
        String adult = given.aSignal().seenWhile("supervision").takenUpBy(OFFICER, "Kwekerij");
        assertThat(page(adult).select("main").text())
                .contains("Wordt dit opsporing? Stop en bel AVIM of de Arbeidsinspectie.")
                .doesNotContain("geen dwang", "jonger dan 18");
    }

    @Test
    void somebody_who_knows_those_involved_is_not_among_those_who_see_it(@Autowired Inbox inbox) {
        ReportId report = given.aSignal().sent();
        as(OFFICER, () -> {
            inbox.read(report);
            return inbox.knowThoseInvolved(report);
        });
        String number = as(DEPUTY, () -> {
            var read = inbox.read(report);
            inbox.takeUp(
                    report,
                    read.version(),
                    new nl.meldroute.intake.Registration(
                            "Buurman",
                            java.util.Set.of(nl.meldroute.intake.ExploitationForm.UNKNOWN),
                            "no",
                            "service",
                            "unknown",
                            ""));
            return inbox.signal(report).numbered();
        });
        assertThat(browser.open(DEPUTY, "/signals/" + number)
                        .select(".mr-identity")
                        .text())
                .contains("Wie ziet dit? U")
                .doesNotContain("Jan Vos");
        assertThat(browser.status(OFFICER, "/signals/" + number)).isEqualTo(404);
        assertThat(browser.status(OFFICER, "/signals/" + number + "/seen")).isEqualTo(404);
        assertThat(browser.open(OFFICER, "/signals").text()).doesNotContain(number);
        assertThat(browser.open(OFFICER, "/work").text()).doesNotContain("Buurman");
    }

    @Test
    void the_timeline_shows_the_last_three_and_the_rest_by_its_kind() {
        String number = given.aSignal().takenUpBy(OFFICER, "Molenweg");
        as(OFFICER, () -> {
            ReportId id = signals.signal(number).id();
            signals.note(id, "De loods is verhuurd.");
            calls.called(id, new PhoneCall("de wijkagent", "Hij kent de plek.", "Hij belt terug.", Map.of()));
            return 0;
        });
        given.closed(number, OFFICER);
        assertThat(page(number).select(".mr-timeline h3").eachText())
                .containsExactly("Afgesloten", "Antwoord aan de melder", "Telefoongesprek");
        assertThat(titles(number, "")).endsWith("Gelezen", "Ontvangen").contains("Notitie");
        assertThat(titles(number, "?show=decisions")).containsExactly("Afgesloten", "Opgepakt");
        assertThat(titles(number, "?show=contact")).containsExactly("Antwoord aan de melder", "Telefoongesprek");
        assertThat(titles(number, "?show=looks")).containsExactly("Gelezen");
        assertThat(browser.open(OFFICER, "/signals/" + number + "/timeline")
                        .select("main")
                        .text())
                .contains("De loods is verhuurd.", "Met: de wijkagent", "Afgesproken: Hij belt terug.")
                .contains("Geen aanwijzing", "Ontvangen di 24 nov, melder");
    }

    private List<String> titles(String number, String show) {
        return browser.open(OFFICER, "/signals/" + number + "/timeline" + show)
                .select(".mr-timeline h3")
                .eachText();
    }

    @Test
    @DisplayName("Beleidsplan 2.2, STAP 2: wie keek, staat in het logboek, ook de eigen blik")
    void who_saw_it_can_be_read_and_the_own_look_is_on_it() {
        String number = given.aSignal().takenUpBy(OFFICER, "Dijk");
        browser.open(DEPUTY, "/signals/" + number);
        Document page = browser.open(OFFICER, "/signals/" + number + "/seen");
        assertThat(page.select("h1").text()).isEqualTo("Wie heeft dit gezien?");
        List<String> rows = page.select("tbody tr").eachText();
        assertThat(rows.getFirst()).startsWith("Jan Vos di 24 nov 10:00 Deze lijst bekeken");
        assertThat(rows)
                .anyMatch(row -> row.startsWith("Els Bos") && row.contains("Signaal gelezen"))
                .anyMatch(row -> row.startsWith("Jan Vos") && row.contains("Opgepakt"))
                .noneMatch(row -> row.contains("Iets anders gedaan"));
    }

    @Test
    void the_register_has_five_columns_and_shows_what_is_asked() {
        String open = given.aSignal().takenUpBy(OFFICER, "Open straat");
        String closed = given.aSignal().takenUpBy(OFFICER, "Dichte straat");
        given.closed(closed, OFFICER);
        Document all = browser.open(OFFICER, "/signals");
        assertThat(all.select("thead th").eachText())
                .containsExactly("Nummer", "Ontvangen", "Vorm", "Stap", "Volgende termijn");
        assertThat(all.select("tbody td")).allMatch(cell -> cell.hasAttr("data-label"));
        assertThat(all.select("tbody th a").eachText())
                .contains(open, closed)
                .isSortedAccordingTo((a, b) -> b.compareTo(a));
        assertThat(browser.open(OFFICER, "/signals?show=open")
                        .select("tbody th a")
                        .eachText())
                .contains(open)
                .doesNotContain(closed);
        assertThat(browser.open(OFFICER, "/signals?show=closed")
                        .select("tbody th a")
                        .eachText())
                .contains(closed)
                .doesNotContain(open);
        assertThat(browser.open(OFFICER, "/signals?from=1000")
                        .select(".mr-empty")
                        .text())
                .isEqualTo("Geen signalen met deze filters. Filters wissen");
    }

    @Test
    void without_the_right_it_is_as_absent_as_what_does_not_exist() {
        String number = given.aSignal().takenUpBy(OFFICER, "Brug");
        for (String path : List.of(
                "/signals", "/signals/" + number, "/signals/" + number + "/timeline", "/signals/" + number + "/seen")) {
            for (var other : OTHERS) {
                assertThat(browser.status(other, path)).as(path + other.role()).isEqualTo(404);
            }
        }
        assertThat(browser.status(OFFICER, "/signals/2026-9999")).isEqualTo(404);
        assertThat(browser.status(OFFICER, "/signals/2026-9999/timeline")).isEqualTo(404);
        assertThat(browser.status(OFFICER, "/signals/2026-9999/seen")).isEqualTo(404);
        assertThat(browser.status(OFFICER, "/signals/abc")).isEqualTo(404);
    }
}
