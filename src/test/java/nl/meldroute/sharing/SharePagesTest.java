package nl.meldroute.sharing;

import static nl.meldroute.intake.IntakeModule.ADMIN;
import static nl.meldroute.intake.IntakeModule.CONTACT;
import static nl.meldroute.intake.IntakeModule.DEPUTY;
import static nl.meldroute.intake.IntakeModule.OFFICER;
import static nl.meldroute.intake.IntakeModule.as;
import static nl.meldroute.intake.Pages.said;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.meldroute.intake.Entry;
import nl.meldroute.intake.Given;
import nl.meldroute.intake.Pages.Answer;
import nl.meldroute.intake.Pages.Visitor;
import nl.meldroute.kernel.RandomIds;
import nl.meldroute.kernel.ReportId;
import nl.meldroute.subjects.Person;
import nl.meldroute.subjects.Subject;
import nl.meldroute.subjects.SubjectId;
import nl.meldroute.subjects.Subjects;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@WithSharing
@DisplayName("Beleidsplan 2.2, STAP 1: een signaal delen met een taakaccenthouder, zonder de melder")
class SharePagesTest extends SharingCase {
    @Autowired
    private Subjects subjects;

    @Test
    @DisplayName("Met wie: een functie en een afdeling, nooit een naam; de samenvatting is leeg naast het origineel")
    void the_page_offers_functions_and_an_empty_summary_beside_the_original() {
        Document page = officer.open(page());
        assertThat(page.select("h1").text()).isEqualTo("Delen");
        assertThat(page.select("label").eachText())
                .contains("taakaccenthouder OOV", "taakaccenthouder Burgerzaken", "aandachtsfunctionaris meldcode OOV")
                .noneMatch(label -> label.contains("Collega"));
        assertThat(page.select("#summary").text()).isEmpty();
        assertThat(page.select("aside blockquote").text()).isEqualTo(STORY);
        assertThat(page.select("input[name=item][checked]").eachAttr("value")).containsExactly("form");
        assertThat(page.select("label").eachText()).contains(ADDRESS.title()).doesNotContain("Adres of plek");
        assertThat(page.select("main").text())
                .contains("De naam van de melder en de tekst van de melder gaan niet mee.", "Controleer zelf");
        assertThat(List.of(
                        page.select("#until").attr("value"),
                        page.select("#until-month").attr("value"),
                        page.select("#until-year").attr("value")))
                .containsExactly(
                        Integer.toString(today().plusDays(28).getDayOfMonth()),
                        Integer.toString(today().plusDays(28).getMonthValue()),
                        Integer.toString(today().plusDays(28).getYear()));
    }

    @Test
    @DisplayName("Gedeeld: wie ziet dit, de tijdlijn, en wat de taakaccenthouder leest")
    void what_is_shared_is_said_and_read() {
        String here = shared();
        Document signal = officer.open("/signals/" + number);
        assertThat(said(signal)).startsWith("Gedeeld met taakaccenthouder OOV, tot en met ");
        assertThat(signal.select(".mr-identity").text())
                .contains("Wie ziet dit? U, Collega els · taakaccenthouder OOV (zonder melder), tot en met ");
        assertThat(signal.select(".mr-timeline").text()).contains("Gedeeld met een collega", "taakaccenthouder OOV");
        Document read = contact.open(here);
        assertThat(read.select("h1").text()).isEqualTo("Gedeeld met u");
        assertThat(read.select("main").text())
                .contains(SUMMARY, ADDRESS.title(), "Arbeidsuitbuiting", "Bel 0348 000 010")
                .contains("Praat er niet over met de mensen om wie het gaat.", "Doe nu niets")
                .doesNotContain(number, "Dorpsstraat", "Kwaakwaak", "Marek", "Collega jan");
        assertThat(contact.open("/work").select("nav").text()).contains("Gedeeld met mij 1");
    }

    @Test
    @DisplayName("De melder en de eigen woorden staan nergens in wat de taakaccenthouder krijgt")
    void nothing_of_the_reporter_is_in_what_the_contact_gets() {
        number = takenUp(
                OFFICER,
                given.sent(Given.aReport(
                        "story",
                        STORY,
                        "name",
                        "Zwaantje Quakkel",
                        "department",
                        "Kwartierzaken",
                        "phone",
                        "06 0000 0987")));
        String here = shared();
        for (String path : List.of("/shared", here, "/work")) {
            assertThat(contact.open(path).outerHtml())
                    .doesNotContain("Zwaantje", "Quakkel", "Kwartierzaken", "0987", "Kwaakwaak", number);
        }
    }

    @Test
    @DisplayName("Namen, de ik-vorm en de melder worden gevonden; wie nog een keer drukt, kiest dat zelf")
    void what_gives_somebody_away_is_shown_before_it_is_shared() {
        Person known = new Person("Ilinca Proef", "needs-help", "no", "", "", Person.Voice.NONE);
        var signal = now().id();
        as(OFFICER, () -> subjects.add(signal, new SubjectId(RandomIds.next()), known));
        String telling = "Ik hoorde dat Marek en Ilinca er wonen.";
        Document found = share("taakaccenthouder OOV", telling).page();
        assertThat(found.select("mark").eachText()).containsExactly("Marek", "Ilinca", "Ik");
        assertThat(found.select("#summary").text()).isEqualTo(telling);
        assertThat(entries(Entry.Kind.SHARED)).isEmpty();
        Answer more = officer.press(
                page(), found, "Toch delen", words(found, "taakaccenthouder OOV", telling + " En mijn collega."));
        assertThat(more.page().select("mark").eachText()).contains("mijn collega");
        Document same = more.page();
        officer.press(page(), same, "Toch delen", words(same, "taakaccenthouder OOV", telling + " En mijn collega."))
                .location();
        assertThat(entries(Entry.Kind.SHARED)).hasSize(1);
    }

    @Test
    @DisplayName(
            "Met een open kluis wordt ook gekeken of de melder in de samenvatting staat, zonder een gok te bevestigen")
    void with_an_open_vault_the_reporter_is_found_and_no_guess_is_confirmed() {
        number = takenUp(OFFICER, given.sent(Given.aReport("story", STORY, "name", "Zwaantje Quakkel")));
        assertThat(officer.open(page()).select("main").text()).doesNotContain("De kluis is dicht.");
        Document found =
                share("taakaccenthouder OOV", "Er slapen mensen, zei Quakkel.").page();
        assertThat(found.select("#found").text()).contains("Er staat iets van de melder in uw samenvatting: naam.");
        found.select("#summary").remove();
        assertThat(found.outerHtml()).doesNotContain("Quakkel");
        assertThat(entries(Entry.Kind.SHARED)).isEmpty();
    }

    @Test
    @DisplayName("Met een dichte kluis houdt de pagina een keer in: er kon niet worden vergeleken")
    void with_a_shut_vault_the_page_stops_once() {
        officer = pages.as(OFFICER);
        assertThat(officer.open(page()).select("main").text()).contains("De kluis is dicht.");
        Document stopped = share("taakaccenthouder OOV", SUMMARY).page();
        assertThat(stopped.title()).startsWith("Fout: ");
        assertThat(stopped.select("#errors[autofocus] a").attr("href")).isEqualTo("#found");
        assertThat(stopped.select("#errors").text()).contains("Er is nog niets gedeeld.");
        assertThat(stopped.select("#found[tabindex]").text()).contains("kon niet worden vergeleken");
        assertThat(entries(Entry.Kind.SHARED)).isEmpty();
        officer.press(page(), stopped, "Toch delen", words(stopped, "taakaccenthouder OOV", SUMMARY + " Graag bellen."))
                .location();
        assertThat(entries(Entry.Kind.SHARED)).hasSize(1);
    }

    @Test
    @DisplayName("Kluis openen bewaart wat er getypt is, ook wat er niet meegaat")
    void on_the_way_to_the_vault_nothing_typed_is_lost() {
        officer = pages.as(OFFICER);
        Document page = officer.open(page());
        var typed = words(page, "taakaccenthouder OOV", SUMMARY);
        typed.put("item", page.select("input[name=item]:not([value=form])").eachAttr("value"));
        typed.put("_owner", page.select("#main-form [name=_owner]").eachAttr("value"));
        assertThat(officer.press(page(), page, "Kluis openen", typed).location())
                .isEqualTo("/vault?back=" + page());
        officer.openVault();
        Document again = officer.open(page());
        assertThat(again.select("#summary").text()).isEqualTo(SUMMARY);
        assertThat(again.select("[name=reader][checked]").eachAttr("value")).isEqualTo(typed.get("reader"));
        assertThat(again.select("[name=item][checked]").eachAttr("value")).isEqualTo(typed.get("item"));
        assertThat(entries(Entry.Kind.SHARED)).isEmpty();
        officer.press(page(), again, "Delen", Map.of()).location();
        assertThat(entries(Entry.Kind.SHARED)).hasSize(1);
    }

    @Test
    @DisplayName("Wat woord voor woord van de melder komt, wordt gevonden")
    void the_own_words_of_the_reporter_are_found() {
        Document found = share("taakaccenthouder OOV", "Wij horen: Achttien mensen, in een loods met bedden.")
                .page();
        assertThat(found.select("mark").eachText()).containsExactly("Achttien mensen, in een loods met");
        assertThat(entries(Entry.Kind.SHARED)).isEmpty();
        officer.press(page(), found, "Toch delen", words(found, "taakaccenthouder OOV", SUMMARY))
                .location();
        assertThat(entries(Entry.Kind.SHARED)).hasSize(1);
    }

    @Test
    @DisplayName("Een andere afdeling, een andere rol en niemand: dezelfde pagina die er niet is")
    void nobody_else_finds_it() {
        String here = shared();
        List.of(SharingModule.ELSEWHERE, SharingModule.CODE_OFFICER).forEach(other -> {
            assertThat(pages.as(other).open("/shared").select("main").text()).contains("Er is niets met u gedeeld.");
            assertThat(pages.as(other).get(here).absent()).isTrue();
            assertThat(pages.as(other)
                            .post(here, Map.of("reaction", List.of("Ik weet iets.")))
                            .absent())
                    .isTrue();
        });
        List.of(ADMIN, SharingModule.MANAGER, SharingModule.PRIVACY, OFFICER, DEPUTY)
                .forEach(other -> {
                    assertThat(pages.as(other).get("/shared").absent()).isTrue();
                    assertThat(pages.as(other).get(here).absent()).isTrue();
                });
        for (String path : List.of(page(), "/signals/" + number)) {
            assertThat(contact.get(path).absent()).isTrue();
        }
    }

    @Test
    void the_reporting_code_officer_reads_it_likewise() {
        share("aandachtsfunctionaris meldcode OOV", SUMMARY).location();
        Visitor code = pages.as(SharingModule.CODE_OFFICER);
        assertThat(code.open(received(code)).select("main").text()).contains(SUMMARY);
        assertThat(contact.open("/shared").select("main").text()).contains("Er is niets met u gedeeld.");
    }

    @Test
    @DisplayName("Twee keer drukken deelt een keer; opnieuw delen komt in de plaats van wat er stond")
    void pressed_twice_it_is_shared_once_and_anew_it_replaces() {
        Document page = officer.open(page());
        var words = words(page, "taakaccenthouder OOV", SUMMARY);
        for (int press = 0; press < 2; press++) {
            assertThat(officer.press(page(), page, "Delen", words).location()).isEqualTo("/signals/" + number);
        }
        assertThat(entries(Entry.Kind.SHARED)).hasSize(1);
        String first = received(contact);
        assertThat(said(officer.open("/signals/" + number))).doesNotContain("in de plaats");
        assertThat(officer.open(page())
                        .select(".mr-choice:contains(taakaccenthouder OOV) .mr-hint")
                        .text())
                .startsWith("Leest al mee tot en met ")
                .endsWith("Dan vervalt wat u eerder deelde.");
        share("taakaccenthouder OOV", "Nu weten wij meer van deze loods.").location();
        assertThat(said(officer.open("/signals/" + number))).contains("Dit komt in de plaats van wat u eerder deelde.");
        assertThat(contact.get(first).absent()).isTrue();
        assertThat(contact.open("/shared").select("main ul a")).hasSize(1);
        assertThat(contact.open(received(contact)).select("main").text()).contains("Nu weten wij meer");
        assertThat(officer.open(page()).select("main").text()).contains("Eerder gedeeld", SUMMARY);
    }

    @Test
    void what_does_not_go_along_is_not_there() {
        Document page = officer.open(page());
        var words = words(page, "taakaccenthouder OOV", SUMMARY);
        words.put("item", List.of());
        officer.press(page(), page, "Delen", words).location();
        assertThat(contact.open(received(contact)).select("main").text())
                .contains(SUMMARY)
                .doesNotContain("Dorpsstraat", "Kanaaldijk", "Arbeidsuitbuiting");
    }

    @Test
    @DisplayName("Een adres gaat alleen mee als het is vastgelegd, en zoals het nu is vastgelegd")
    void an_address_goes_along_only_as_it_is_recorded_now() {
        Document page = officer.open(page());
        ReportId signal = now().id();
        Subject recorded = as(OFFICER, () -> subjects.of(signal)).getFirst();
        as(OFFICER, () -> subjects.remove(recorded));
        Answer gone = officer.press(page(), page, "Delen", words(page, "taakaccenthouder OOV", SUMMARY));
        assertThat(errors(gone)).containsExactly("Een adres is intussen gewijzigd. Kies opnieuw wat meegaat.");
        Document none = gone.page();
        assertThat(none.select("input[name=item]").eachAttr("value")).containsExactly("form");
        assertThat(none.select("form").text()).contains("Nog geen adres vastgelegd.");
        assertThat(none.select("a:contains(Adres toevoegen)").attr("href"))
                .isEqualTo("/signals/" + number + "/subjects/new?kind=address");
        officer.press(page(), none, "Delen", words(none, "taakaccenthouder OOV", SUMMARY))
                .location();
        assertThat(contact.open(received(contact)).select("main").text()).doesNotContain("Dorpsstraat", "Kanaaldijk");
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource(delimiter = '|', textBlock = """
            reader     | nobody | Kies met wie u dit deelt.
            summary    | ''     | Schrijf op wat uw collega moet weten.
            summary    | kort   | Schrijf iets meer op: minstens 10 tekens.
            until-year | 2025   | Kies een dag vanaf vandaag
            until-year | 2036   | Kies een dag vanaf vandaag
            """)
    void what_is_missing_is_asked_and_what_was_typed_comes_back(String field, String typed, String sentence) {
        Document page = officer.open(page());
        var words = words(page, "taakaccenthouder OOV", SUMMARY);
        words.put(field, List.of(typed));
        Answer answer = officer.press(page(), page, "Delen", words);
        assertThat(errors(answer)).singleElement().asString().startsWith(sentence);
        assertThat(answer.page().select("#summary").text()).isEqualTo(field.equals("summary") ? typed : SUMMARY);
        assertThat(entries(Entry.Kind.SHARED)).isEmpty();
    }

    @Test
    @DisplayName("Wie het signaal niet mag zien, deelt het ook niet")
    void whoever_is_kept_from_the_signal_shares_nothing() {
        var report = given.sent(Given.aReport());
        as(OFFICER, () -> {
            inbox.read(report);
            return inbox.knowThoseInvolved(report);
        });
        number = takenUp(DEPUTY, report);
        assertThat(officer.get(page()).absent()).isTrue();
        Visitor deputy = pages.as(DEPUTY);
        deputy.openVault();
        Document page = deputy.open(page());
        deputy.press(page(), page, "Delen", words(page, "taakaccenthouder OOV", SUMMARY))
                .location();
        contact.post(received(contact), Map.of("reaction", List.of("Dat pand kennen wij.")))
                .location();
        assertThat(officer.open("/work").select("main").text()).doesNotContain("taakaccenthouder OOV");
        assertThat(deputy.open("/work").select("main").text()).contains("Reactie van taakaccenthouder OOV, " + number);
        assertThat(officer.post(
                                page(),
                                Map.of("stop", List.of(id(received(contact)).toString())))
                        .absent())
                .isTrue();
    }

    @Test
    @DisplayName("Delen stoppen bewaart de samenvatting die intussen voor een ander getypt is")
    void what_was_typed_for_somebody_else_is_not_lost_by_stopping() {
        shared();
        Document page = officer.open(page());
        var typed = words(page, "taakaccenthouder Burgerzaken", "Er slapen te veel mensen in een loods.");
        typed.put("_owner", page.select("#main-form [name=_owner]").eachAttr("value"));
        assertThat(officer.press(page(), page, "Delen stoppen", typed).location())
                .isEqualTo(page());
        Document again = officer.open(page());
        assertThat(said(again)).startsWith("Delen gestopt.").contains("Ongedaan maken");
        assertThat(again.select("#summary").text()).isEqualTo("Er slapen te veel mensen in een loods.");
        assertThat(again.select("[name=reader][checked]").eachAttr("value")).isEqualTo(typed.get("reader"));
        assertThat(said(officer.open("/work"))).isEmpty();
        Element undo = again.select("[role=status] button[form=main-form]").getFirst();
        officer.post(undo.attr("formaction"), typed).location();
        Document undone = officer.open(page());
        assertThat(said(undone)).contains("leest dit weer");
        assertThat(undone.select("#summary").text()).isEqualTo("Er slapen te veel mensen in een loods.");
        assertThat(officer.open(page()).select("#summary").text()).isEmpty();
    }

    @Test
    @DisplayName("Delen stoppen: meteen weg, en tien minuten lang ongedaan te maken")
    void it_is_stopped_at_once_and_can_be_undone_for_ten_minutes() {
        String here = shared();
        String undo = page() + "?undo=" + id(here);
        assertThat(stop().location()).isEqualTo(page());
        Document stopped = officer.open(page());
        assertThat(said(stopped)).startsWith("Delen gestopt. taakaccenthouder OOV leest dit niet meer.");
        assertThat(stopped.select("[role=status] form").attr("action")).isEqualTo(undo);
        assertThat(contact.get(here).absent()).isTrue();
        assertThat(officer.open("/signals/" + number).select(".mr-identity").text())
                .doesNotContain("taakaccenthouder");
        assertThat(entries(Entry.Kind.SHARING_STOPPED)).hasSize(1);
        officer.post(undo, Map.of()).location();
        assertThat(said(officer.open(page()))).contains("leest dit weer");
        assertThat(contact.open(here).select("main").text()).contains(SUMMARY);
        stop().location();
        clock.push(Duration.ofMinutes(11));
        officer.post(undo, Map.of()).location();
        assertThat(said(officer.open(page()))).contains("Deel het opnieuw.");
        assertThat(contact.get(here).absent()).isTrue();
    }

    @Test
    void what_was_shared_of_another_signal_is_not_stopped_here() {
        String other = shared();
        number = takenUp(OFFICER, given.sent(Given.aReport()));
        for (String act : List.of("stop", "undo")) {
            for (String odd :
                    List.of("x", id(other).toString(), RandomIds.next().toString())) {
                assertThat(officer.post(page(), Map.of(act, List.of(odd))).absent())
                        .as(act + odd)
                        .isTrue();
            }
        }
        assertThat(contact.open(other).select("main").text()).contains(SUMMARY);
    }

    @Test
    @DisplayName("Wie heeft dit gezien: ook elke keer dat de taakaccenthouder las")
    void every_look_of_the_contact_is_on_the_record() {
        String here = shared();
        contact.open(here);
        contact.open(here);
        clock.push(Duration.ofMinutes(2));
        contact.open(here);
        List<String> seen =
                officer.open("/signals/" + number + "/seen").select("tbody tr").eachText();
        assertThat(seen.stream()
                        .filter(row -> row.startsWith(CONTACT.name()) && row.contains("Gedeeld signaal gelezen")))
                .as("what is done twice within a minute is one row here")
                .hasSize(2);
        assertThat(seen)
                .anyMatch(row -> row.contains("Gedeeld signaal in een lijst gezien"))
                .anyMatch(row -> row.startsWith(OFFICER.name()) && row.contains("Gedeeld met een collega"))
                .noneMatch(row -> row.contains("Iets anders gedaan"));
    }
}
