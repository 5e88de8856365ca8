package nl.meldroute.e2e;

import static nl.meldroute.e2e.Reporting.answered;
import static nl.meldroute.e2e.Reporting.begin;
import static nl.meldroute.e2e.Reporting.code;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.meldroute.files.Samples;
import nl.meldroute.identity.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@RunningProduct
@DisplayName("Beleidsplan 2.2, de zes stappen: wie alleen de woorden kent, loopt de hele route")
class ContractWalkTest {
    private static final String STORY = "Drie bedden op een kamer en achttien inschrijvingen.";
    private final Product product;

    ContractWalkTest(Product product) {
        this.product = product;
    }

    @AfterAll
    static void every_page_of_the_contract_was_opened() {
        assertThat(Contract.unopened()).isEmpty();
    }

    @Test
    @DisplayName("Beleidsplan 2.2, STAP 1: drie antwoorden zijn genoeg")
    void three_answers_make_a_report() {
        WordClient client = product.client();
        client.open("/report")
                .click("Formulier op papier")
                .keeps("/report/print")
                .click("Terug");
        WordPage danger = client.open("/report").keeps("/report").press("Beginnen");
        danger.keeps("/report/{draft}/danger").press("Verder").keeps("/report/{draft}/danger without an answer");
        WordPage story = danger.choose("", "Nee, niet op dit moment").press("Verder");
        WordPage place = story.keeps("/report/{draft}/story")
                .fill("Wat hebt u gezien of gehoord?", STORY)
                .press("Verder");
        WordPage check = place.keeps("/report/{draft}/place")
                .fill("Adres, bedrijf of plek", "Loods Industrieweg 4")
                .press("Verder");
        WordPage sent = check.keeps("/report/{draft}/check").press("Versturen");
        sent.at("/report/{draft}/sent").keeps("/report/{draft}/sent");
        code(sent);
        client.open(sent.path()).keeps("/report/{draft}/sent a second time");
        assertThat(sent.press("Klaar – scherm wissen").path()).isEqualTo("/blank");
    }

    @Test
    @DisplayName("Beleidsplan 2.2, STAP 1: een collega geeft door voor een ander, met alles erbij")
    void everything_can_be_told() {
        WordClient client = product.client();
        WordPage check = answered(client, "Voor een collega", STORY);
        WordPage people = person(check, "Wie waren erbij?", "Man met rode bestelbus");
        people.keeps("/report/{draft}/people");
        people = person(people, "Nog iemand toevoegen", "Meisje met groene jas");
        people = people.press("Verwijderen");
        assertThat(people.text()).contains("Meisje met groene jas").doesNotContain("rode bestelbus");
        check = signs(people.click("Terug naar controleren").at("/report/{draft}/check"));
        check = photo(check);
        check.click("Hoe wilt u antwoord krijgen?")
                .keeps("/report/{draft}/contact")
                .keeps("/report/{draft}/contact for a colleague")
                .choose("Hoe wilt u", "Bel mij")
                .fill("Uw telefoonnummer", "06 0000 0001")
                .choose("Liefst", "Middag")
                .fill("Uw naam", "Anna van der Molen")
                .fill("Uw afdeling", "Burgerzaken")
                .fill("Naam van uw collega", "Bob Kuiper")
                .choose("Hebt u dit al besproken", "Nee")
                .press("Opslaan")
                .at("/report/{draft}/check");
        code(client.open(check.path()).press("Versturen").keeps("/report/{draft}/sent for a colleague"));
    }

    private static WordPage photo(WordPage check) {
        return check.click("Foto's en bestanden")
                .keeps("/report/{draft}/files")
                .attach("Kies een foto of bestand", "loods.jpg", Samples.photo("Anna van der Molen"))
                .fill("Wat staat er op de foto?", "De deur van de loods")
                .press("Toevoegen")
                .says("/report/{draft}/files")
                .keeps("/report/{draft}/files with one")
                .press("Verder")
                .at("/report/{draft}/check");
    }

    private static WordPage person(WordPage page, String link, String description) {
        return page.click(link)
                .keeps("/report/{draft}/people/{i}")
                .fill("Naam of omschrijving", description)
                .choose("Rol", "Heeft misschien hulp nodig")
                .choose("Lijkt deze persoon", "Weet ik niet")
                .fill("Kenteken", "XX-000-X")
                .press("Opslaan")
                .at("/report/{draft}/people");
    }

    private static WordPage signs(WordPage check) {
        return check.click("Welke signalen herkent u?")
                .keeps("/report/{draft}/signs")
                .choose("Waar zag u dit?", "Huisbezoek")
                .choose("Waar lijkt het op?", "Iemand moet werken in heel slechte omstandigheden")
                .press("Verder")
                .keeps("/report/{draft}/signs/list")
                .choose("Werk", "veel meer inschrijvingen dan bedden of kamers")
                .press("Opslaan")
                .at("/report/{draft}/check");
    }

    @Test
    @DisplayName("Beleidsplan 2.2, STAP 1: een inwoner belde; dan vraagt het formulier hoe het binnenkwam")
    void a_resident_has_a_source() {
        WordClient client = product.client();
        WordPage source = answered(client, "Voor een inwoner of organisatie", STORY);
        LocalDate yesterday = product.today().minusDays(1);
        WordPage check = source.keeps("/report/{draft}/source")
                .choose("Hoe?", "Telefoon")
                .choose("Van wie?", "Inwoner")
                .date("Datum waarop het binnenkwam", yesterday)
                .press("Verder")
                .at("/report/{draft}/check");
        check.click("Hoe wilt u antwoord krijgen?").keeps("/report/{draft}/contact for a resident");
        code(check.press("Versturen"));
    }

    @Test
    @DisplayName("Beleidsplan 2.2, STAP 4: bij gevaar eerst 112, daarna pas het formulier")
    void danger_asks_to_phone_first() {
        WordPage call = begin(product.client(), "Voor mijzelf")
                .choose("", "Ja, nu")
                .press("Verder")
                .keeps("/report/{draft}/call at Ja, nu");
        code(call.fill("Op welk nummer", "06 0000 0002")
                .choose("Hebt u gebeld?", "Ja, 112")
                .press("Verder")
                .fill("Wat hebt u gezien", STORY)
                .press("Verder")
                .choose("Om welk adres", "Weet ik niet")
                .choose("Wanneer was het?", "Een andere dag")
                .date("", product.today().minusDays(2))
                .choose("Deel van de dag", "Nacht")
                .press("Verder")
                .press("Versturen")
                .keeps("/report/{draft}/sent with danger"));
    }

    @Test
    void doubt_may_be_talked_over() {
        begin(product.client(), "Voor mijzelf")
                .choose("", "Weet ik niet")
                .press("Verder")
                .keeps("/report/{draft}/call at Weet ik niet")
                .press("Verder")
                .at("/report/{draft}/story");
    }

    @Test
    void ones_own_name_in_the_story_is_shown_before_sending() {
        WordClient client = product.client();
        WordPage check = answered(client, "Voor mijzelf", "Ik, Roos Zandstra, zag drie bedden.");
        check = check.click("Hoe wilt u antwoord krijgen?")
                .fill("Uw naam", "Roos Zandstra")
                .press("Opslaan");
        WordPage own = check.press("Versturen").keeps("/report/{draft}/own-name");
        assertThat(own.press("Versturen").text()).contains("Kies: weghalen of laten staan.");
        code(own.choose("", "Weghalen").press("Versturen"));
    }

    @Test
    void a_draft_waits_and_can_be_thrown_away() {
        WordClient client = product.client();
        WordPage later = answered(client, "Voor mijzelf", STORY).press("Later verder");
        later.says("/report/{draft}/check").at("/report").keeps("/report with a draft");
        later.press("Verder met concept").at("/report/{draft}/check");
        WordPage gone =
                client.open("/report").press("Weggooien").says("/report").keeps("/report");
        assertThat(gone.press("Ongedaan maken").press("Verder met concept").path())
                .endsWith("/check");
    }

    @Test
    @DisplayName("Beleidsplan 2.2, STAP 6: met de volgcode leest de melder, vult aan en vraagt hoe het ermee staat")
    void the_reporter_reads_adds_and_asks() {
        String receipt = Reporting.shortest(product.client(), STORY);
        WordClient client = product.client();
        WordPage follow = client.open("/follow").keeps("/follow");
        follow.fill("Volgcode", "appel-boom-fiets-water-1234-5678")
                .press("Bekijken")
                .keeps("/follow with an unknown code");
        WordPage messages = follow.fill("Volgcode", receipt.replace('-', ' ').toUpperCase(java.util.Locale.ROOT))
                .press("Bekijken")
                .at("/follow/messages")
                .keeps("/follow/messages");
        assertThat(messages.text()).contains("Ontvangen");
        messages = messages.click("Aanvullen")
                .keeps("/follow/add")
                .fill("Uw aanvulling", "Vandaag stond er weer een busje.")
                .press("Versturen")
                .says("/follow/add")
                .at("/follow/messages");
        messages.press("Hoe staat het ermee?").says("/follow/messages").at("/follow/messages");
        assertThat(messages.press("Klaar – scherm wissen").path()).isEqualTo("/blank");
        client.open("/follow/messages").at("/follow");
    }

    @Test
    void signing_in_and_the_vault_keep_their_words() {
        WordClient client = product.client();
        Product.Person officer = product.person(Role.FOCAL_OFFICER);
        client.open("/vault")
                .at("/login")
                .keeps("/login")
                .fill("Gebruikersnaam", officer.username())
                .fill("Wachtwoord", "niet het wachtwoord")
                .press("Inloggen")
                .keeps("/login with a wrong password");
        client.signIn(officer);
        WordPage shut = client.open("/vault").keeps("/vault closed");
        shut.fill("Wachtzin", "kikker sloot brug wolk gras hek")
                .press("Kluis openen")
                .keeps("/vault closed, with a wrong passphrase");
        WordPage open = shut.fill("Wachtzin", officer.passphrase()).press("Kluis openen");
        open.says("/vault open").keeps("/vault open");
        open.press("Kluis sluiten").says("/vault closed").keeps("/vault closed");
        client.open("/vault").press("Uitloggen").says("/login").keeps("/login");
    }
}
