package nl.meldroute.e2e;

import static nl.meldroute.e2e.Reporting.answered;
import static nl.meldroute.e2e.Reporting.begin;
import static nl.meldroute.e2e.Reporting.code;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import nl.meldroute.identity.Role;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@RunningProduct
@DisplayName("Beleidsplan 2.2, STAP 2 en STAP 6: wie alleen de woorden kent, pakt op, legt vast, antwoordt en sluit af")
class OfficeWalkTest {
    private static final String STORY = "Drie bedden op een kamer en achttien inschrijvingen.";
    private static final String USED = "Wij hebben uw signaal bekeken en gebruiken het.";
    private final Product product;
    private final Office officer;

    OfficeWalkTest(Product product) {
        this.product = product;
        this.officer = Office.of(product, Role.FOCAL_OFFICER);
    }

    @AfterAll
    static void every_page_of_the_contract_was_opened() {
        assertThat(Contract.unopenedAtTheOffice()).isEmpty();
    }

    @Test
    @DisplayName("Mijn werk: rijen in een lijst met een kop, elk met precies één volgende stap")
    void each_row_has_a_heading_and_one_next_step() {
        WordPage work = officer.open("/work").keeps("/work");
        List<Element> rows = work.document().select("main ol.mr-queue > li");
        assertThat(rows).isNotEmpty().allSatisfy(row -> {
            assertThat(row.select("h2")).hasSize(1);
            assertThat(row.select("button, a.utrecht-button")).hasSize(1);
        });
        assertThat(work.click("Later").heading()).isEqualTo("Mijn werk");
        assertThat(work.click("Klaar deze maand").rows()).isNotEmpty();
        work.click("Wacht op anderen").keeps("/work");
        officer.open("/signals").keeps("/signals");
        assertThat(work.press("Uitloggen").path()).isEqualTo("/login");
        officer.open("/work").at("/login");
    }

    private String given(Set<String> rows) {
        Reporting.shortest(product.client(), STORY);
        return officer.newRow(rows).href();
    }

    @Test
    @DisplayName("Beleidsplan 2.2, STAP 2: lezen, en nu of later oppakken")
    void what_came_in_is_read_and_taken_up() {
        String path = given(officer.rows());
        WordPage unopened = officer.open(path).keeps("/inbox/{id} not opened");
        assertThat(unopened.text()).doesNotContain(STORY);
        WordPage opened = officer.row(path).press("Lezen en oppakken").at(path);
        opened.keeps("/inbox/{id} opened");
        assertThat(opened.text()).contains(STORY);
        assertThat(opened.value("Korte naam")).startsWith("Loods Industrieweg");
        opened.choose("Vorm", "Arbeidsuitbuiting")
                .press("Later oppakken")
                .says("/inbox/{id} opened")
                .at("/work");
        WordPage again = officer.row(path).press("Lezen en oppakken");
        assertThat(again.press("Oppakken").text()).contains("Moet er nu iemand ingrijpen?");
        WordPage signal = Office.takeUp(again, "Weet ik niet");
        signal.says("/inbox/{id} opened").at("/signals/{n}").keeps("/signals/{n}");
        assertThat(signal.heading()).matches("[0-9]{4}-[0-9]{4}");
        assertThat(signal.text()).contains("Arbeidsuitbuiting");
        officer.open(path).at(signal.path());
    }

    @Test
    @DisplayName("Beleidsplan 2.2, STAP 2: wie de betrokkenen kent, geeft het aan de vervanger")
    void who_knows_those_involved_hands_over() {
        String path = given(officer.rows());
        officer.row(path)
                .press("Lezen en oppakken")
                .press("Ik ken de betrokkenen")
                .says("/inbox/{id} opened")
                .at("/work");
        assertThat(officer.open(path).code()).isEqualTo(404);
        Office deputy = Office.of(product, Role.DEPUTY);
        assertThat(deputy.words()).contains("kent de betrokkenen");
        WordPage signal = Office.takeUp(deputy.row(path).press("Lezen en oppakken"), "Nee");
        signal.at("/signals/{n}");
        assertThat(officer.open(signal.path()).code()).isEqualTo(404);
    }

    @Test
    @DisplayName("Lezing I-12: wat hier niet hoort, krijgt een antwoord dat de melder leest")
    void what_belongs_elsewhere_is_answered() {
        Set<String> before = officer.rows();
        String receipt = Reporting.shortest(product.client(), STORY);
        WordPage opened = officer.newRow(before).press("Lezen en oppakken");
        WordPage elsewhere = opened.click("Hoort niet hier").keeps("/inbox/{id}/elsewhere");
        assertThat(elsewhere.press("Opslaan").text()).contains("Schrijf een antwoord voor de melder.");
        elsewhere
                .choose("Reden", "Ander loket")
                .fill("Waarheen?", "Team Wonen")
                .fill("Antwoord aan de melder", "Bel hiervoor het team Wonen.")
                .press("Opslaan")
                .says("/inbox/{id}/elsewhere")
                .at("/work");
        WordPage messages = follow(product.client(), receipt);
        assertThat(messages.document().select("main ol li").text()).contains("Bel hiervoor het team Wonen.");
    }

    private static WordPage follow(WordClient reporter, String receipt) {
        return reporter.open("/follow")
                .fill("Volgcode", receipt)
                .press("Bekijken")
                .at("/follow/messages");
    }

    @Test
    @DisplayName("Beleidsplan 2.2, STAP 2, zin 2: de naam, na de kluis en met een reden")
    void the_name_is_shown_with_a_reason() {
        Set<String> before = officer.rows();
        WordClient client = product.client();
        WordPage check = answered(client, "Voor mijzelf", STORY).click("Hoe wilt u antwoord krijgen?");
        check = check.choose("Hoe wilt u", "Bel mij")
                .fill("Uw telefoonnummer", "06 0000 0011")
                .fill("Uw naam", "Tessa Oosterling")
                .fill("Uw afdeling", "Burgerzaken")
                .press("Opslaan");
        code(check.press("Versturen"));
        WordPage name = officer.newRow(before)
                .press("Lezen en oppakken")
                .click("Naam van de melder")
                .keeps("/inbox/{id}/reporter with a closed vault");
        WordPage open = officer.unlock(name).at(name.path()).keeps("/inbox/{id}/reporter");
        assertThat(open.choose("Waarom", "Anders").press("Naam bekijken").text())
                .contains("Schrijf op waarom u de naam nodig hebt.");
        WordPage shown = open.choose("Waarom", "Vraag aan de melder").press("Naam bekijken");
        shown.says("/inbox/{id}/reporter");
        assertThat(shown.document().select("main dl").text())
                .contains("Naam Tessa Oosterling", "Afdeling Burgerzaken", "Telefoonnummer 06 0000 0011")
                .contains("Verstuurd op");
    }

    @Test
    @DisplayName("Lezing I-14: bij gevaar is er een nummer om te bellen, ook van een concept")
    void danger_has_a_number_to_phone() {
        Set<String> before = officer.rows();
        begin(product.client(), "Voor mijzelf")
                .choose("", "Ja, nu")
                .press("Verder")
                .fill("Op welk nummer", "06 0000 0012")
                .choose("Hebt u gebeld?", "Nog niet")
                .press("Verder");
        WordPage row = officer.newRow(before);
        officer.open(row.href()).keeps("/inbox/{id} not opened, a draft with an alarm");
        WordPage opened = row.press("Spoedconcept lezen").keeps("/inbox/{id} opened, a draft with an alarm");
        WordPage phone = officer.unlock(opened.click("Bel melder")).keeps("/inbox/{id}/phone");
        assertThat(phone.press("Nummer bekijken").text()).contains("06 0000 0012");
    }

    @Test
    @DisplayName("Beleidsplan 2.2, STAP 4, zin 2: moet er iemand ingrijpen, dan eerst AVIM")
    void somebody_must_step_in() {
        Set<String> before = officer.rows();
        WordPage call = begin(product.client(), "Voor mijzelf")
                .choose("", "Ja, nu")
                .press("Verder")
                .press("Verder");
        WordPage place = call.fill("Wat hebt u gezien", STORY).press("Verder");
        code(place.fill("Adres", "Loods Industrieweg 4").press("Verder").press("Versturen"));
        WordPage opened = officer.newRow(before).press("Lezen en oppakken").keeps("/inbox/{id} opened, with an alarm");
        opened.click("Bel melder").at("/inbox/{id}/reporter");
        WordPage signal = Office.takeUp(opened, "Ja");
        assertThat(signal.status()).endsWith("Volgende stap: AVIM bellen.");
        WordPage police =
                officer.row(signal.path()).click("AVIM bellen").keeps("/signals/{n}/referrals/call?partner=avim");
        assertThat(police.value("Jaar"))
                .isEqualTo(Integer.toString(product.today().getYear()));
        police.choose("Uitkomst", "Advies gevraagd (zonder namen)")
                .fill("Wat is afgesproken?", "AVIM belt vandaag terug.")
                .press("Opslaan")
                .says("/signals/{n}/referrals/call?partner=avim")
                .at("/signals/{n}");
    }

    @Test
    @DisplayName("Beleidsplan 2.2, STAP 3: om wie en wat het gaat, vastgelegd en gecorrigeerd")
    void whom_and_what_it_is_about_is_registered() {
        Set<String> before = officer.rows();
        Reporting.shortest(product.client(), STORY);
        WordPage signal = officer.takeUpNew(before);
        added(signal, "Bedrijf", "company", "Naam", "FlexPlus B.V.");
        added(signal, "Kenteken", "plate", "Kenteken", "XX-000-X");
        added(signal, "Telefoonnummer", "phone", "Telefoonnummer", "06 0000 0013");
        added(signal, "Website of account", "account", "Website of accountnaam", "voorbeeld.invalid");
        WordPage address = signal.click("Adres").keeps("/signals/{n}/subjects/new?kind=address");
        address = address.fill("Straat", "Vrouwenopvang").press("Opslaan");
        assertThat(address.text()).contains("Schrijf hier geen opvangadres.", "Vul een plaats in.");
        address.fill("Straat", "Industrieweg")
                .fill("Huisnummer", "4")
                .fill("Plaats", "Lopik")
                .press("Opslaan")
                .says("/signals/{n}/subjects/new?kind=address")
                .at(signal.path());
        added(signal, "Persoon", "person", "Naam", "Man met rode bus");
        WordPage person = officer.open(signal.path()).click("Man met rode bus").keeps("/signals/{n}/subjects/{id}");
        assertThat(person.document().title()).doesNotContain("rode bus");
        person.choose("Rol", "Maakt het mogelijk")
                .fill("Wat wil de persoon zelf?", "Rust.")
                .choose("Informeren", "Uitgesteld")
                .date("Datum", product.today())
                .fill("Grond", "Veiligheid.")
                .date("Opnieuw bekijken op", product.today().plusMonths(3))
                .press("Opslaan")
                .says("/signals/{n}/subjects/{id}")
                .press("Verwijderen")
                .at(signal.path());
        assertThat(officer.open(signal.path()).text()).contains("Bezoeken of aanschrijven: ONBEKEND", "FlexPlus B.V.");
        assertThat(officer.open(signal.path())
                        .document()
                        .select("a[href*=/subjects/]")
                        .eachText())
                .isNotEmpty()
                .doesNotContain("Man met rode bus");
    }

    private static void added(WordPage signal, String kind, String code, String field, String value) {
        String block = "/signals/{n}/subjects/new?kind=" + code;
        signal.click(kind + " toevoegen")
                .keeps(block)
                .fill(field, value)
                .press("Opslaan")
                .says(block)
                .at(signal.path());
    }

    @Test
    @DisplayName("Beleidsplan 2.2, STAP 3, zin 1: komt dit al voor? Gekoppeld, ongedaan gemaakt, en klaar")
    void what_occurs_already_is_judged() {
        WordPage first = registered("06 0000 0014");
        first.click("Komt dit al voor?").keeps("/signals/{n}/matches without a match");
        WordPage second = registered("+31 6 00000014");
        assertThat(second.status()).contains("Toegevoegd. Dit komt al voor.", "Raakvlakken bekijken (1)");
        WordPage matches =
                officer.row(second.path()).click("Raakvlakken bekijken").keeps("/signals/{n}/matches");
        assertThat(matches.document().select("main h2").text()).isEqualTo(first.heading());
        matches = matches.press("Weet ik niet").says("/signals/{n}/matches");
        matches = matches.press("Zelfde").says("/signals/{n}/matches").at(second.path() + "/matches");
        assertThat(matches.status()).contains("Gekoppeld aan " + first.heading() + ".");
        matches = matches.press("Ongedaan maken").says("/signals/{n}/matches");
        matches = matches.press("Niet hetzelfde").says("/signals/{n}/matches");
        assertThat(matches.document().select("main h2")).isEmpty();
        matches = matches.press("Ongedaan maken").press("Zelfde");
        WordPage done = matches.press("Klaar met bekijken").at(second.path());
        assertThat(done.text()).contains("Gekoppeld aan " + first.heading());
        assertThat(officer.row(second.path()).words().link("Raakvlakken bekijken"))
                .isEmpty();
    }

    private WordPage registered(String phone) {
        Set<String> before = officer.rows();
        Reporting.shortest(product.client(), STORY);
        return officer.takeUpNew(before)
                .click("Telefoonnummer toevoegen")
                .fill("Telefoonnummer", phone)
                .press("Opslaan")
                .at("/signals/{n}");
    }

    @Test
    @DisplayName("Beleidsplan 2.2, STAP 3: een notitie, een gesprek, en wie dit zag")
    void notes_and_calls_are_kept() {
        Set<String> before = officer.rows();
        Reporting.shortest(product.client(), STORY);
        WordPage signal = officer.takeUpNew(before);
        WordPage note = signal.click("Notitie").keeps("/signals/{n}/note");
        note.fill("Notitie", "De beheerder let op.")
                .press("Opslaan")
                .says("/signals/{n}/note")
                .at(signal.path());
        WordPage call = signal.click("Telefoongesprek").keeps("/signals/{n}/call");
        call.fill("Met wie", "wijkagent")
                .fill("Wat is gezegd?", "Er stonden weer busjes.")
                .fill("Wat is afgesproken?", "De wijkagent belt terug.")
                .date("Afgesproken vóór", product.today().plusDays(7))
                .press("Opslaan")
                .says("/signals/{n}/call")
                .at(signal.path());
        WordPage timeline = officer.open(signal.path()).click("Alles").keeps("/signals/{n}/timeline");
        assertThat(timeline.text()).contains("De beheerder let op.", "Er stonden weer busjes.");
        WordPage seen = signal.click("Wie heeft dit gezien?").keeps("/signals/{n}/seen");
        assertThat(seen.text()).contains("Jan Demo", "Notitie geschreven");
    }

    @Test
    @DisplayName("Beleidsplan 2.2, STAP 6: antwoorden, lezen, aanvullen, gelezen, afsluiten en heropenen")
    void the_reporter_is_answered_and_the_signal_closed() {
        Set<String> before = officer.rows();
        String receipt = Reporting.shortest(product.client(), STORY);
        WordPage signal = officer.settle(officer.takeUpNew(before));
        WordPage reply = officer.row(signal.path()).click("Antwoord schrijven").keeps("/signals/{n}/reply");
        placed(reply.choose("Kies een zin", USED))
                .says("/signals/{n}/reply, seen beforehand")
                .at(signal.path());
        WordClient reporter = product.client();
        WordPage messages = follow(reporter, receipt);
        assertThat(messages.document().select("main ol li").text()).contains(USED);
        messages.press("Hoe staat het ermee?");
        messages.click("Aanvullen")
                .fill("Uw aanvulling", "Het busje is er weer.")
                .press("Versturen");
        WordPage message = officer.row(signal.path()).click("Bericht lezen").keeps("/signals/{n}/reply with a message");
        assertThat(message.text()).contains("Het busje is er weer.");
        assertThat(message.press("Gelezen").words().button("Gelezen")).isEmpty();
        WordPage close = placed(officer.open(signal.path() + "/reply")
                .fill("Eigen woorden", "Dank u wel voor de aanvulling.")
                .choose("", "Daarna afsluiten"));
        close.says("/signals/{n}/reply, seen beforehand")
                .at("/signals/{n}/close")
                .keeps("/signals/{n}/close");
        WordPage closed = close.choose("Resultaat", "Onduidelijk gebleven").press("Afsluiten");
        closed.says("/signals/{n}/close").at(signal.path()).keeps("/signals/{n} closed");
        assertThat(follow(product.client(), receipt).text()).contains("Klaar", "Dank u wel voor de aanvulling.");
        WordPage open = closed.click("Heropenen").keeps("/signals/{n}/reopen").fill("Reden", "Er kwam iets bij.");
        open.press("Heropenen").says("/signals/{n}/reopen").at(signal.path()).keeps("/signals/{n}");
    }

    /** Looks at the answer beforehand and places it; opens the vault where that is shut. */
    private WordPage placed(WordPage written) {
        WordPage preview = written.press("Voorbeeld bekijken").keeps("/signals/{n}/reply, seen beforehand");
        if (preview.words().link("Kluis openen").isPresent()) {
            preview = officer.unlock(preview).at("/signals/{n}/reply").press("Voorbeeld bekijken");
        }
        return preview.press("Antwoord plaatsen");
    }

    @Test
    @DisplayName("Beleidsplan 2.2, STAP 6: wat nog open staat, wordt gezegd voor het afsluiten")
    void closing_with_open_tasks_asks_again() {
        Set<String> before = officer.rows();
        Reporting.shortest(product.client(), STORY);
        WordPage signal = officer.takeUpNew(before);
        WordPage sure = signal.click("Afsluiten")
                .choose("Resultaat", "Onduidelijk gebleven")
                .press("Afsluiten")
                .keeps("/signals/{n}/close with open tasks");
        assertThat(sure.text()).contains("De melder heeft nog geen antwoord.");
        sure.press("Ja, afsluiten").says("/signals/{n}/close").at(signal.path());
    }
}
