package nl.meldroute.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.meldroute.identity.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@RunningProduct
@DisplayName("Beleidsplan 2.2, STAP 1 tot en met 6: wie alleen de woorden kent, loopt de hele route")
class StepFiveWalkTest {
    private static final String STORY = "In de kas slapen mensen achter een gordijn.";
    private static final int TOO_LATE = 30;
    private final Product product;
    private final Office officer;

    StepFiveWalkTest(Product product) {
        this.product = product;
        this.officer = Office.of(product, Role.FOCAL_OFFICER);
    }

    @AfterAll
    static void every_page_of_the_contract_was_opened() {
        assertThat(Contract.unopenedInStepFive()).isEmpty();
    }

    /** Tells a partner on an earlier day; where its reaction is written down. */
    private String told(WordPage signal, String partner) {
        LocalDate day = product.today().minusDays(TOO_LATE);
        return officer.open(signal.path() + "/referrals/call?partner=" + partner)
                .fill("Dag", Integer.toString(day.getDayOfMonth()))
                .fill("Maand", Integer.toString(day.getMonthValue()))
                .fill("Jaar", Integer.toString(day.getYear()))
                .choose("Uitkomst", "Gemeld")
                .fill("Wat is afgesproken?", "Zij gaan kijken en bellen terug.")
                .press("Opslaan")
                .at("/signals/{n}/referrals")
                .document()
                .select("a[href$=/reaction]")
                .last()
                .attr("href");
    }

    private static String number(WordPage signal) {
        return signal.path().replace("/signals/", "");
    }

    private List<MimeMessage> mails(String number) {
        return Stream.of(product.mail().getReceivedMessages())
                .filter(mail -> subject(mail).equals("Ons kenmerk " + number))
                .toList();
    }

    private static String subject(MimeMessage mail) {
        try {
            return mail.getSubject();
        } catch (MessagingException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    @Test
    @DisplayName("Van melding tot antwoord: oppakken, besluiten, doorzetten, herinneren, reactie, antwoord, afsluiten")
    void the_whole_route_by_its_words() throws Exception {
        Set<String> before = officer.rows();
        String receipt = Reporting.shortest(product.client(), STORY);
        WordPage signal = officer.settle(officer.takeUpNew(before));
        String reaction = told(signal, "avim");
        reminded(signal);
        WordPage list = officer.open("/follow-ups");
        assertThat(list.text()).contains(number(signal), "Politie AVIM");
        WordPage reacted = officer.open(reaction)
                .keeps("/signals/{n}/referrals/{id}/reaction")
                .choose("Uitkomst", "Opgepakt, mag niets zeggen")
                .fill("Toelichting", "Zij onderzoeken het.")
                .choose("Strafrecht", "Onderzoek")
                .fill("Wat mag de melder weten?", "Dat er iets mee gebeurt.")
                .choose("", "Er is hulp aangeboden")
                .press("Opslaan")
                .says("/signals/{n}/referrals/{id}/reaction")
                .at("/signals/{n}");
        assertThat(reacted.status()).endsWith("Volgende stap: Antwoord schrijven.");
        answered(signal, receipt);
        WordPage close = officer.row(signal.path()).click("Afsluiten");
        WordPage closed = close.press("Afsluiten").at("/signals/{n}");
        assertThat(closed.status()).startsWith("Signaal " + number(signal) + " is afgesloten.");
        assertThat(officer.open(signal.path() + "/timeline").text())
                .contains("Doorgezet en opgepakt", "Partner herinnerd", "Zij onderzoeken het.");
    }

    /** From the list of work; the mail holds our reference, and nothing of the signal. */
    private void reminded(WordPage signal) throws Exception {
        WordPage said = officer.row(signal.path()).press("Herinneren");
        assertThat(said.status()).isEqualTo("Herinnering verstuurd naar 1 partner.");
        assertThat(officer.rows()).doesNotContain(signal.path());
        officer.open("/work").click("Wacht op anderen");
        assertThat(officer.waiting()).contains(number(signal));
        MimeMessage mail = awaited(number(signal));
        assertThat(mail.getAllRecipients()).extracting(Object::toString).containsExactly("avim@partner.invalid");
        assertThat(String.valueOf(mail.getContent()))
                .contains("Wij vragen uw reactie op ons kenmerk " + number(signal))
                .doesNotContain("kas", "gordijn", "mensenhandel", "Bel het");
    }

    private MimeMessage awaited(String number) {
        for (int count = 1; count <= 200 && mails(number).isEmpty(); count++) {
            product.mail().waitForIncomingEmail(100, product.mail().getReceivedMessages().length + 1);
        }
        assertThat(mails(number)).hasSize(1);
        return mails(number).getFirst();
    }

    private void answered(WordPage signal, String receipt) {
        WordPage reply = officer.row(signal.path()).click("Antwoord schrijven");
        assertThat(reply.text()).contains("Dat er iets mee gebeurt.", "Politie AVIM");
        WordPage preview =
                reply.choose("Kies een zin", "Er is hulp aangeboden.").press("Voorbeeld bekijken");
        WordPage compared = preview.words().link("Kluis openen").isPresent()
                ? officer.unlock(preview).press("Voorbeeld bekijken")
                : preview;
        compared.press("Antwoord plaatsen").at("/signals/{n}");
        WordPage read = product.client()
                .open("/follow")
                .fill("Volgcode", receipt)
                .press("Bekijken")
                .at("/follow/messages");
        assertThat(read.text()).contains("Er is hulp aangeboden.").doesNotContain("AVIM", "Dat er iets mee gebeurt.");
    }

    @Test
    @DisplayName("STAP 5: alle te late partners in één keer, en bellen als een partner geen e-mailadres heeft")
    void all_that_are_late_at_once_and_a_partner_without_an_address_is_phoned() {
        Set<String> before = officer.rows();
        Reporting.shortest(product.client(), STORY);
        WordPage signal = Office.decide(officer.takeUpNew(before), "Er zijn aanwijzingen");
        told(signal, "veilig-thuis");
        WordPage list = officer.open("/follow-ups").keeps("/follow-ups");
        list.press("Herinner alle te late").says("/follow-ups").at("/follow-ups");
        assertThat(officer.open("/follow-ups").words().button("Herinner alle te late"))
                .isEmpty();
        officer.open("/partners/riec/mail").fill("E-mailadres", "").press("Opslaan");
        WordPage kept = officer.open("/partners/riec/mail")
                .fill("E-mailadres", "meldpunt@riec.invalid")
                .press("Opslaan");
        assertThat(kept.status()).isEqualTo("Het e-mailadres is bewaard.");
        assertThat(kept.text()).contains("meldpunt@riec.invalid");
    }

    @Test
    @DisplayName("Zegt geen partner dat er hulp is, dan kan de melder dat ook niet lezen")
    void help_is_told_only_where_a_partner_said_so() {
        Set<String> before = officer.rows();
        Reporting.shortest(product.client(), STORY);
        WordPage signal = officer.settle(officer.takeUpNew(before));
        told(signal, "care-coordinator");
        WordPage reply = officer.open(signal.path() + "/reply");
        assertThat(reply.text()).doesNotContain("Er is hulp aangeboden.");
        assertThat(reply.words()
                        .choice("Kies een zin", "Wij hebben gekeken wat nodig is.")
                        .orElseThrow()
                        .hasAttr("checked"))
                .as("what tells least, while a partner is waited for")
                .isTrue();
    }

    @Test
    @DisplayName("STAP 5: een partner vraagt om een getuige; de melder zegt zelf ja, nee of bel mij eerst")
    void the_reporter_is_asked_first_to_be_a_witness() {
        Set<String> before = officer.rows();
        String receipt = Reporting.shortest(product.client(), STORY);
        WordPage signal = officer.settle(officer.takeUpNew(before));
        officer.open(told(signal, "avim"))
                .choose("Uitkomst", "Opgepakt")
                .choose("", "Partner vraagt om de melder als getuige")
                .press("Opslaan")
                .at("/signals/{n}");
        WordPage messages = product.client()
                .open("/follow")
                .fill("Volgcode", receipt)
                .press("Bekijken")
                .at("/follow/messages");
        assertThat(messages.text())
                .contains("Een organisatie wil u misschien iets vragen als getuige. Dat hoeft niet.");
        assertThat(messages.press("Antwoord versturen").text()).contains("Kies een antwoord. Nee mag altijd.");
        WordPage sent = messages.choose("Wilt u dat?", "Bel mij eerst").press("Antwoord versturen");
        assertThat(sent.status()).endsWith("Uw antwoord is verstuurd.");
        assertThat(sent.words().button("Antwoord versturen")).isEmpty();
        WordPage reply = officer.row(signal.path()).click("Bericht lezen");
        assertThat(reply.text()).contains("Wil de melder getuige zijn?", "Bel mij eerst");
        assertThat(officer.open(signal.path()).text())
                .contains("Antwoord op de vraag om getuige te zijn", "Bel mij eerst");
    }
}
