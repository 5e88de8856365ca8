package nl.meldroute.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import nl.meldroute.identity.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@RunningProduct
@DisplayName("Beleidsplan 2.2, STAP 3: navraag bij een afdeling, voor wie alleen de woorden kent")
class DepartmentWalkTest {
    private static final String STORY = "Er staan achttien fietsen voor een huis met drie kamers.";
    private final Product product;
    private final Office officer;
    private final Office contact;

    DepartmentWalkTest(Product product) {
        this.product = product;
        this.officer = Office.of(product, Role.FOCAL_OFFICER);
        this.contact = Office.of(product, Role.DEPARTMENT_CONTACT);
    }

    @AfterAll
    static void every_page_of_the_contract_was_opened() {
        assertThat(Contract.unopenedByDepartments()).isEmpty();
    }

    private WordPage aboutAnAddress(String house) {
        Set<String> before = officer.rows();
        Reporting.shortest(product.client(), STORY);
        WordPage signal = officer.takeUpNew(before);
        return signal.click("Adres toevoegen")
                .fill("Straat", "Ooievaarhof")
                .fill("Huisnummer", house)
                .fill("Plaats", "Lopik")
                .press("Opslaan")
                .at("/signals/{n}");
    }

    private static WordPage ask(WordPage signal) {
        return signal.click("Navraag doen")
                .keeps("/signals/{n}/enrichment/new")
                .choose("Afdeling", "Civiel")
                .choose("Vraag", "Hoeveel mensen staan op dit adres ingeschreven?")
                .choose("Grond", "Openbare orde en veiligheid")
                .press("Navraag versturen")
                .says("/signals/{n}/enrichment/new")
                .at("/signals/{n}");
    }

    private WordPage question(WordPage asked) {
        String path = asked.words()
                .link("Navraag bij Civiel")
                .orElseThrow()
                .attr("href")
                .replaceAll("^.*/", "/answers/");
        assertThat(contact.open("/work").document().select("main ol a[href]").eachAttr("href"))
                .contains(path);
        return contact.open(path);
    }

    @Test
    @DisplayName("Gevraagd, beantwoord, gelezen; het besluit wacht zolang")
    void asked_answered_and_read() {
        WordPage signal = aboutAnAddress("3");
        WordPage asked = ask(signal);
        assertThat(officer.rows()).doesNotContain(signal.path());
        assertThat(officer.waiting()).contains("Navraag lezen, " + signal.path().replace("/signals/", ""));
        WordPage question = question(asked).keeps("/answers/{id}");
        assertThat(question.text()).contains("Ooievaarhof 3").doesNotContain("fietsen", "2026-");
        question.fill("Wat is er bekend?", "Achttien mensen.")
                .press("Wel bekend")
                .says("/answers/{id}")
                .at("/work");
        WordPage read = officer.row(signal.path()).click("Navraag lezen").keeps("/signals/{n}/enrichment/{id}");
        assertThat(read.text()).contains("Achttien mensen.");
        read.press("Gelezen").says("/signals/{n}/enrichment/{id}").at("/signals/{n}");
        assertThat(officer.open(signal.path() + "/timeline").text())
                .contains("Navraag bij een afdeling", "Antwoord van een afdeling gelezen", "Achttien mensen.");
        assertThat(officer.open(signal.path() + "/seen").text()).contains("Navraag beantwoord door de afdeling");
    }

    @Test
    @DisplayName("STAP 4: overleg gevraagd, met een naam die nodig is; advies gegeven, en het overleg vastgelegd")
    void the_reporting_code_officer_is_consulted() {
        WordPage signal = aboutAnAddress("7")
                .click("Persoon toevoegen")
                .fill("Naam", "Zdenka Novotna")
                .press("Opslaan")
                .at("/signals/{n}");
        Office.decide(signal, "Er zijn aanwijzingen");
        WordPage asking = officer.open(signal.path() + "/consultation")
                .click("Overleg vragen")
                .keeps("/signals/{n}/consultation/new");
        WordPage found = asking.fill("Vraag", "Wanneer praten wij met Zdenka?")
                .press("Versturen")
                .keeps("/signals/{n}/consultation/new found");
        found.choose("Staat er een naam in?", "Een naam is nodig")
                .press("Versturen")
                .says("/signals/{n}/consultation/new")
                .at("/signals/{n}/consultation");
        Office adviser = Office.of(product, Role.REPORTING_CODE_OFFICER);
        String path = new Departments(product).consulted(signal.heading());
        assertThat(adviser.open("/work").document().select("main ol a[href]").eachAttr("href"))
                .contains(path);
        WordPage question = adviser.open(path).keeps("/consultations/{id}");
        assertThat(question.text()).contains("Wanneer praten wij met Zdenka?").doesNotContain("fietsen", "2026-");
        question.fill("Uw advies", "Praat nog niet met haar.")
                .press("Advies versturen")
                .says("/consultations/{id}")
                .at("/work");
        assertThat(officer.words()).contains("Advies van de aandachtsfunctionaris meldcode, " + signal.heading());
        officer.open(signal.path() + "/consultation")
                .keeps("/signals/{n}/consultation advised")
                .choose("Besluit", "Melden")
                .fill("Reden", "Dat was het advies.")
                .press("Opslaan")
                .says("/signals/{n}/consultation advised");
        assertThat(adviser.open(path).code()).isEqualTo(404);
    }

    @Test
    @DisplayName("‘Bel mij’: de aandachtsfunctionaris ziet wie te bellen, en legt het gesprek vast")
    void who_would_rather_speak_is_phoned() {
        WordPage signal = aboutAnAddress("5");
        question(ask(signal)).press("Bel mij").at("/work");
        WordPage read = officer.row(signal.path()).click("Navraag lezen");
        assertThat(read.text()).contains("Bel mij", "Mo Demo");
        read.click("Telefoongesprek vastleggen").at("/signals/{n}/call");
    }
}
