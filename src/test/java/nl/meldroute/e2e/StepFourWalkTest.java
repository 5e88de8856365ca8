package nl.meldroute.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import nl.meldroute.identity.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@RunningProduct
@DisplayName("Beleidsplan 2.2, STAP 3 en STAP 4: wie alleen de woorden kent, besluit, weegt af en belt")
class StepFourWalkTest {
    private static final String STORY = "Een meisje werkt elke avond achter in de loods.";
    private static final String REASON = "Drie collega's zagen hetzelfde, onafhankelijk van elkaar.";
    private final Product product;
    private final Office officer;

    StepFourWalkTest(Product product) {
        this.product = product;
        this.officer = Office.of(product, Role.FOCAL_OFFICER);
    }

    @AfterAll
    static void every_page_of_the_contract_was_opened() {
        assertThat(Contract.unopenedInStepFour()).isEmpty();
    }

    private WordPage takenUp() {
        Set<String> before = officer.rows();
        Reporting.shortest(product.client(), STORY);
        return officer.takeUpNew(before);
    }

    private static WordPage decided(WordPage decision, String outcome) {
        return decision.choose("Besluit", outcome)
                .fill("Reden", REASON)
                .choose("Gaat het om een misdrijf", "Nee")
                .press("Besluit opslaan");
    }

    @Test
    @DisplayName("Beleidsplan 2.2, STAP 4: besluit, feiten, overleg, bellen, en niet doorzetten met een reden")
    void indications_are_weighed_and_every_partner_hears_or_not_for_a_reason() {
        WordPage signal = takenUp().keeps("/signals/{n} at the gate");
        signal.click("Doorzetten").keeps("/signals/{n}/referrals before the gate");
        WordPage decision = officer.row(signal.path()).click("Besluit nemen").keeps("/signals/{n}/decision");
        assertThat(decision.press("Besluit opslaan").text()).contains("Kies een besluit.");
        signal = decided(decision, "Er zijn aanwijzingen")
                .says("/signals/{n}/decision")
                .at("/signals/{n}");
        assertThat(signal.status()).endsWith("Volgende stap: Overleg vastleggen.");
        WordPage advice = signal.click("Doorzetten").keeps("/signals/{n}/referrals");
        assertThat(advice.click("Wijzigen").path()).endsWith("/facts");
        advice = facts(advice.click("Feiten nakijken"));
        assertThat(advice.document().select("main h2").eachText())
                .contains("Nederlandse Arbeidsinspectie", "Zorgcoördinator (Moviera)", "Veilig Thuis Utrecht");
        advice = consulted(officer.row(signal.path()).click("Overleg vastleggen"));
        advice = called(officer, advice, "care-coordinator");
        called(officer, advice, "veilig-thuis");
        WordPage skip = officer.open(signal.path() + "/referrals/skip?partner=nla")
                .keeps("/signals/{n}/referrals/skip?partner=");
        skip.fill("Reden", "De inspectie was er gisteren al, en onderzoekt dit bedrijf.")
                .press("Opslaan")
                .says("/signals/{n}/referrals/skip?partner=")
                .at("/signals/{n}/referrals");
        assertThat(officer.row(signal.path()).text()).contains("Antwoord schrijven");
        assertThat(officer.open(signal.path() + "/timeline").text())
                .contains(REASON, "De inspectie was er gisteren al", "Advies gevraagd (zonder namen)");
    }

    private static WordPage facts(WordPage facts) {
        return facts.keeps("/signals/{n}/facts")
                .clear("Vorm", "Nog niet bekend")
                .choose("Vorm", "Arbeidsuitbuiting")
                .choose("Is er een mogelijk slachtoffer?", "Weet ik niet")
                .choose("Is iemand jonger dan 18?", "Nee")
                .choose("Weet het slachtoffer", "Kan niet veilig")
                .press("Feiten opslaan")
                .says("/signals/{n}/facts")
                .at("/signals/{n}/referrals");
    }

    private static WordPage consulted(WordPage consultation) {
        return consultation
                .keeps("/signals/{n}/consultation")
                .fill("Met wie", "aandachtsfunctionaris meldcode")
                .choose("Besluit", "Advies vragen (zonder namen)")
                .fill("Reden", "Wij kennen nog geen naam.")
                .press("Opslaan")
                .says("/signals/{n}/consultation")
                .at("/signals/{n}/referrals");
    }

    private static WordPage called(Office officer, WordPage advice, String partner) {
        return officer.open(advice.path() + "/call?partner=" + partner)
                .keeps("/signals/{n}/referrals/call?partner=")
                .choose("Uitkomst", "Advies gevraagd (zonder namen)")
                .fill("Wat is afgesproken?", "Zij bellen morgen terug.")
                .press("Opslaan")
                .says("/signals/{n}/referrals/call?partner=")
                .at("/signals/{n}/referrals");
    }

    @Test
    @DisplayName("Beleidsplan 2.2, STAP 4 en STAP 6: is het bij een partner gemeld, dan leest de melder dat")
    void the_reporter_reads_that_it_was_passed_on() {
        Set<String> before = officer.rows();
        String receipt = Reporting.shortest(product.client(), STORY);
        WordPage signal = Office.decide(officer.takeUpNew(before), "Er zijn aanwijzingen");
        assertThat(read(receipt)).contains("Wij zoeken uit");
        officer.open(signal.path() + "/referrals/call?partner=care-coordinator")
                .choose("Uitkomst", "Gemeld")
                .choose("Waarom gaan namen mee?", "Toestemming")
                .fill("Wat is afgesproken?", "Zij bellen vandaag terug.")
                .press("Opslaan")
                .at("/signals/{n}/referrals");
        assertThat(read(receipt)).contains("Doorgegeven");
        assertThat(officer.open(signal.path() + "/timeline").text()).contains("Waarom gingen namen mee: Toestemming");
    }

    private String read(String receipt) {
        return product.client()
                .open("/follow")
                .fill("Volgcode", receipt)
                .press("Bekijken")
                .at("/follow/messages")
                .text();
    }

    @Test
    @DisplayName("Beleidsplan 2.2, STAP 4: een brief met zo weinig mogelijk, bekeken voordat hij weggaat")
    void a_letter_is_looked_at_before_it_leaves() {
        WordPage signal = Office.decide(takenUp(), "Er zijn aanwijzingen");
        WordPage letter = officer.open(signal.path() + "/referrals/new?partner=care-coordinator")
                .keeps("/signals/{n}/referrals/new?partner=");
        assertThat(letter.press("Verder").text()).contains("Schrijf op wat de partner moet weten.");
        letter.fill("Samenvatting", "Er slapen mensen naast de machines.")
                .press("Bewaar als concept")
                .says("/signals/{n}/referrals/new?partner=")
                .at("/signals/{n}/referrals");
        WordPage confirm = officer.open(signal.path() + "/referrals/new?partner=care-coordinator")
                .choose("Hoe?", "Brief")
                .press("Verder")
                .at("/signals/{n}/referrals/{id}/confirm")
                .keeps("/signals/{n}/referrals/{id}/confirm");
        assertThat(confirm.text()).contains("Er slapen mensen naast de machines.", "Maak onze bron niet bekend");
        WordPage sent = officer.unlock(confirm).press("Ja, versturen").says("/signals/{n}/referrals/{id}/confirm");
        assertThat(sent.heading()).isEqualTo("Brief aan Zorgcoördinator (Moviera)");
        assertThat(officer.open(signal.path() + "/referrals").text()).contains("Nog geen reactie");
    }

    @Test
    @DisplayName("Lezing I-12: zonder aanwijzing gaat niemand bellen; antwoord en afsluiten blijven over")
    void without_an_indication_only_an_answer_remains() {
        WordPage signal = Office.decide(takenUp(), "Geen aanwijzing voor mensenhandel");
        assertThat(signal.status()).endsWith("Volgende stap: Antwoord schrijven.");
        WordPage advice = signal.click("Doorzetten");
        assertThat(advice.text()).contains("Na dit besluit hoeft u niets door te zetten.");
        assertThat(officer.open(signal.path() + "/referrals/call?partner=nla").code())
                .isEqualTo(404);
    }

    @Test
    @DisplayName("Lezing I-12: onduidelijk krijgt een dag, ergens anders een loket")
    void unclear_gets_a_day_and_elsewhere_a_desk() {
        WordPage decision = takenUp().click("Besluit nemen");
        WordPage refused = decided(decision, "Hoort ergens anders");
        assertThat(refused.text()).contains("Vul in welk loket of welke gemeente het moet weten.");
        WordPage unclear = decided(takenUp().click("Besluit nemen"), "Onduidelijk, wij houden het in de gaten");
        assertThat(unclear.click("Besluit nemen").text()).contains("Het vorige besluit", REASON);
        WordPage signal = refused.fill("Welk loket", "Team Wonen").press("Besluit opslaan");
        assertThat(signal.status()).endsWith("Volgende stap: Antwoord schrijven.");
    }

    @Test
    @DisplayName("Beleidsplan, bijlage 1 en 2: de partners, met een nummer dat gecontroleerd is")
    void partners_stand_in_a_directory() {
        WordPage partners = officer.open("/partners").keeps("/partners");
        WordPage partner = partners.click("Nederlandse Arbeidsinspectie").keeps("/partners/{slug}");
        assertThat(partner.text()).contains("0800 5151", "Bij arbeidsuitbuiting is er contact");
        WordPage number = partner.click("Nummer controleren");
        assertThat(number.fill("Telefoonnummer", "bel maar")
                        .press("Vandaag gecontroleerd")
                        .text())
                .contains("Vul een telefoonnummer in, bijvoorbeeld 030 000 0000.");
        WordPage saved = officer.open(number.path()).press("Vandaag gecontroleerd");
        assertThat(saved.status()).isEqualTo("Opgeslagen. Dit nummer is vandaag gecontroleerd.");
    }
}
