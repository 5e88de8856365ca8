package nl.meldroute.e2e;

import static nl.meldroute.e2e.Reporting.answered;
import static nl.meldroute.e2e.Reporting.code;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import nl.meldroute.identity.Role;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@RunningProduct
@DisplayName("Beleidsplan 1.4 en 1.1: signalen die op een andere manier binnenkomen, of over een andere gemeente gaan")
class OtherWaysWalkTest {
    private static final String STORY = "Een leerling slaapt op het werk en mag niet naar huis.";
    private static final String RESIDENT = "Voor een inwoner of organisatie";
    private static final LocalDate LONG_AGO = LocalDate.of(2025, 3, 3);
    private final Product product;
    private final Office officer;

    OtherWaysWalkTest(Product product) {
        this.product = product;
        this.officer = Office.of(product, Role.FOCAL_OFFICER);
    }

    private WordPage typedIn(WordClient client, String how, String who) {
        return answered(client, RESIDENT, STORY)
                .choose("Hoe?", how)
                .choose("Van wie?", who)
                .date("Datum waarop het binnenkwam", LONG_AGO)
                .press("Verder");
    }

    private WordPage opened(Set<String> before) {
        return officer.newRow(before).press("Lezen en oppakken");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Telefoon", "Brief", "E-mail", "Balie", "Meld Misdaad Anoniem", "Papieren formulier"})
    void the_officer_sees_how_from_whom_and_when(String how) {
        Set<String> before = officer.rows();
        WordPage check = typedIn(product.client(), how, "School");
        assertThat(check.text()).contains("Hoe het binnenkwam", how, "School", "ma 3 maart 2025");
        String receipt = code(check.press("Versturen"));
        WordPage opened = opened(before);
        assertThat(opened.text())
                .contains("Binnengekomen op ma 3 maart 2025.", how, "School", "Een inwoner of organisatie");
        WordPage signal = Office.takeUp(opened, "Nee").at("/signals/{n}");
        assertThat(signal.text())
                .contains("binnengekomen op ma 3 maart 2025", "Hoe kwam dit binnen?", how, "Van wie?", "School")
                .contains("Een inwoner of organisatie", "Melder: afgeschermd");
        assertThat(signal.words().link("Antwoord schrijven")).isPresent();
        assertThat(product.client()
                        .open("/follow")
                        .fill("Volgcode", receipt)
                        .press("Bekijken")
                        .path())
                .isEqualTo("/follow/messages");
    }

    @Test
    @DisplayName("Een brief van een school: de naam ligt in de envelop, de code is voor wie het vertelde")
    void a_letter_of_a_school() {
        Set<String> before = officer.rows();
        WordPage check = typedIn(product.client(), "Brief", "School")
                .click("Hoe wilt u antwoord krijgen?")
                .keeps("/report/{draft}/contact for a resident")
                .fill("Naam van de inwoner of organisatie", "De Regenboog")
                .press("Opslaan");
        WordPage sent = check.press("Versturen");
        assertThat(sent.text()).contains("Geef de volgcode aan wie het u vertelde, als dat veilig kan.");
        WordPage opened = opened(before);
        assertThat(opened.text()).doesNotContain("Regenboog");
        WordPage asked = officer.unlock(opened.click("Naam van de melder"));
        WordPage shown =
                asked.choose("Waarom hebt u de naam nodig?", "Antwoord geven").press("Naam bekijken");
        assertThat(shown.text()).contains("Naam van de inwoner of organisatie", "De Regenboog");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Meld Misdaad Anoniem", "Papieren formulier"})
    @DisplayName("Wie het vertelde is niet bekend: de code is voor wie het invoerde")
    void without_a_known_reporter_the_code_is_for_who_typed_it(String how) {
        WordPage sent = typedIn(product.client(), how, "Weet ik niet").press("Versturen");
        assertThat(sent.text())
                .contains("Wij weten niet wie dit vertelde. Daarom is de volgcode voor u.", "Vanaf ")
                .doesNotContain("Geef de volgcode");
        assertThat(code(sent)).isNotEmpty();
    }

    @Test
    void a_paper_form_of_a_colleague() {
        WordClient client = product.client();
        Set<String> before = officer.rows();
        WordPage check = answered(client, "Voor een collega", STORY).at("/report/{draft}/check");
        WordPage sent = check.click("Hoe wilt u antwoord krijgen?")
                .keeps("/report/{draft}/contact for a colleague")
                .fill("Naam van uw collega", "Tessa Oosterling")
                .press("Opslaan")
                .press("Versturen")
                .keeps("/report/{draft}/sent for a colleague");
        assertThat(sent.text()).doesNotContain("Weet u niet wie het is?");
        WordPage signal = Office.takeUp(opened(before), "Nee");
        assertThat(signal.text()).contains("Een collega").doesNotContain("Tessa");
        WordPage nameless = answered(client, "Voor een collega", STORY).press("Versturen");
        assertThat(nameless.keeps("/report/{draft}/sent for a colleague").text())
                .contains("Weet u niet wie het is? Bewaar hem dan wel zelf.");
    }

    @Test
    @DisplayName("Van voor de start: geen melder, geen antwoord, termijnen vanaf de dag van invoeren")
    void an_old_signal_has_nobody_to_answer() {
        Set<String> before = officer.rows();
        WordClient client = product.client();
        WordPage check = typedIn(client, "Van voor de start", "Huisarts of zorg");
        assertThat(check.text()).contains("Wij vragen geen melder, en niemand krijgt een antwoord.");
        assertThat(check.words().link("Hoe wilt u antwoord krijgen?")).isEmpty();
        WordPage contact = client.open(check.path().replace("check", "contact"));
        assertThat(contact.text()).contains("Wij vragen geen melder");
        assertThat(contact.document().select("main form")).isEmpty();
        WordPage sent = check.press("Versturen");
        assertThat(sent.document().select("code")).isEmpty();
        assertThat(sent.text())
                .contains("Er is geen volgcode.", "leest iemand uw signaal")
                .doesNotContain("Vanaf ", "Antwoord lezen");
        WordPage opened = opened(before);
        assertThat(opened.text())
                .contains("Er is geen melder", "Binnengekomen op ma 3 maart 2025.", "Van voor de start");
        assertThat(opened.words().link("Naam van de melder")).isEmpty();
        WordPage signal = Office.takeUp(opened, "Nee").at("/signals/{n}");
        assertThat(signal.text())
                .contains("Er is geen melder.", "Van voor de start", "binnengekomen op ma 3 maart 2025")
                .doesNotContain("Melder: afgeschermd", "te laat");
        assertThat(signal.words().link("Antwoord schrijven")).isEmpty();
        WordPage reply = officer.open(signal.path() + "/reply");
        assertThat(reply.text()).contains("Er is geen melder die een antwoord leest.");
        WordPage decided = Office.decide(signal, "Geen aanwijzing voor mensenhandel");
        assertThat(decided.status()).isEqualTo("Besluit opgeslagen. Volgende stap: Afsluiten.");
        assertThat(decided.text()).contains("er is niemand om te antwoorden");
        WordPage close = decided.click("Afsluiten").press("Afsluiten");
        assertThat(close.status()).contains("is afgesloten");
    }

    @Test
    void an_old_signal_may_belong_elsewhere_without_an_answer() {
        Set<String> before = officer.rows();
        typedIn(product.client(), "Van voor de start", "Inwoner").press("Versturen");
        WordPage turned = opened(before)
                .click("Hoort niet hier")
                .choose("Reden", "Andere gemeente")
                .fill("Waarheen?", "Gemeente Woerden")
                .press("Opslaan");
        assertThat(turned.status())
                .isEqualTo("Genoteerd. Dit signaal is van voor de start: niemand krijgt een antwoord.");
    }

    @Test
    @DisplayName("Beleidsplan 1.1, zin 11: over een andere gemeente, bij de eerste blik")
    void about_another_municipality_at_the_first_look() {
        Set<String> before = officer.rows();
        WordClient client = product.client();
        String receipt = Reporting.shortest(client, STORY);
        WordPage opened = opened(before);
        WordPage proposed = opened.click("Hoort niet hier")
                .choose("Reden", "Andere gemeente")
                .fill("Waarheen?", "Gemeente Woerden")
                .press("Opslaan");
        assertThat(proposed.text()).contains("Schrijf een antwoord voor de melder. Wij stellen er een voor.");
        String answer = proposed.value("Antwoord aan de melder").strip();
        assertThat(answer).contains("Het gaat over een andere gemeente. Wij geven het daar door.");
        assertThat(proposed.value("Waarheen?")).isEqualTo("Gemeente Woerden");
        proposed.press("Opslaan").says("/inbox/{id}/elsewhere").at("/work");
        assertThat(officer.open(opened.path()).text())
                .contains("Reden: Andere gemeente", "Waarheen?", "Gemeente Woerden", answer);
        assertThat(client.open("/follow")
                        .fill("Volgcode", receipt)
                        .press("Bekijken")
                        .text())
                .contains(answer)
                .doesNotContain("Woerden");
    }

    private WordPage elsewhere(String whereTo, String place) {
        Set<String> before = officer.rows();
        Reporting.shortest(product.client(), STORY);
        WordPage decision = Office.takeUp(opened(before), "Nee")
                .click("Besluit nemen")
                .choose("Besluit", "Hoort ergens anders")
                .fill("Reden", "Het adres ligt niet hier.")
                .fill("Welk loket of welke gemeente?", whereTo)
                .choose("Gaat het om een misdrijf", "Nee");
        return (place.isEmpty() ? decision : decision.choose("Is dat een loket of een gemeente?", place))
                .press("Besluit opslaan")
                .at("/signals/{n}");
    }

    @Test
    @DisplayName("Beleidsplan 1.1, zin 11: over een andere gemeente, bij het besluit")
    void about_another_municipality_at_the_gate() {
        WordPage signal = elsewhere("Gemeente Woerden", "Een andere gemeente");
        assertThat(officer.open(signal.path() + "/timeline").text()).contains("Gemeente Woerden");
        WordPage reply = officer.open(signal.path() + "/reply");
        assertThat(chosen(reply)).isEqualTo("Uw signaal gaat over een andere gemeente. Wij geven het daar door.");
        assertThat(reply.text()).doesNotContain("hoort bij een ander loket");
        assertThat(chosen(officer.open(signal.path() + "/close"))).isEqualTo("Ligt buiten onze gemeente");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Een ander loket"})
    void at_another_desk_at_the_gate(String place) {
        WordPage signal = elsewhere("Team Wonen", place);
        WordPage reply = officer.open(signal.path() + "/reply");
        assertThat(reply.text())
                .contains("Uw signaal hoort bij een ander loket.")
                .doesNotContain("een andere gemeente");
        assertThat(chosen(officer.open(signal.path() + "/close"))).isEqualTo("Hoorde bij een ander loket");
    }

    /** The words of the first choice of the page that is made beforehand. */
    private static String chosen(WordPage page) {
        String id = page.document().select("main input[checked]").first().id();
        return page.document().select("label[for=" + id + "]").text();
    }
}
