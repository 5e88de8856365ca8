package nl.meldroute.referral;

import static nl.meldroute.intake.IntakeModule.ADMIN;
import static nl.meldroute.intake.IntakeModule.CONTACT;
import static nl.meldroute.intake.IntakeModule.DEPUTY;
import static nl.meldroute.intake.IntakeModule.OFFICER;
import static nl.meldroute.intake.IntakeModule.as;
import static nl.meldroute.intake.Pages.said;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.meldroute.identity.Account;
import nl.meldroute.intake.Closing;
import nl.meldroute.intake.Entry;
import nl.meldroute.intake.Pages.Answer;
import nl.meldroute.intake.Pages.Visitor;
import nl.meldroute.intake.Signal;
import nl.meldroute.intake.WithIntake;
import nl.meldroute.kernel.RandomIds;
import nl.meldroute.kernel.ReportId;
import nl.meldroute.partners.PartnerRole;
import nl.meldroute.subjects.Address;
import nl.meldroute.subjects.Company;
import nl.meldroute.subjects.Details;
import nl.meldroute.subjects.Informing;
import nl.meldroute.subjects.Person;
import nl.meldroute.subjects.SubjectId;
import nl.meldroute.subjects.Subjects;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

@WithIntake
@TestPropertySource(properties = "meldroute.database.data-dir=target/test-data/letters-${random.uuid}")
@DisplayName("Beleidsplan 2.2, STAP 4: een brief aan een partner, met zo weinig mogelijk, bekeken voordat hij weggaat")
class LettersTest extends StepFiveCase {
    private static final String SUMMARY = "Er slapen mensen naast de machines.";

    @Autowired
    private Subjects subjects;

    @BeforeEach
    void what_is_known() {
        known(new Address("Industrieweg", "4", "3411 AA", "Lopik", "no"));
        known(new Company("Loods BV", "", "employer"));
        Person.Voice voice = new Person.Voice("", "Alleen overdag bellen", Informing.OPEN);
        known(new Person("Ilinca Proef", "needs-help", "no", "", "", voice));
        known(new Person("Baas Proef", "benefits", "no", "", "", Person.Voice.NONE));
    }

    private void known(Details details) {
        ReportId id = now().id();
        as(OFFICER, () -> subjects.add(id, new SubjectId(RandomIds.next()), details));
    }

    private String letter(String partner) {
        return "/signals/" + number + "/referrals/new?partner=" + partner;
    }

    private static Map<String, List<String>> words(String summary, String... items) {
        Map<String, List<String>> words = new HashMap<>(Map.of("summary", List.of(summary)));
        if (items.length > 0) {
            words.put("item", List.of(items));
        }
        return words;
    }

    private Answer next(String partner, Map<String, List<String>> words) {
        return officer.press(letter(partner), officer.open(letter(partner)), "Verder", words);
    }

    /** Where the letter is looked at before it leaves. */
    private String ready(String partner, String summary, String... items) {
        return next(partner, words(summary, items)).location();
    }

    private Answer send(String confirm, Map<String, List<String>> answers) {
        Map<String, List<String>> all = new HashMap<>(Map.of("unchecked", List.of("De vervanger heeft haast.")));
        all.putAll(answers);
        return officer.press(confirm, officer.open(confirm), "Ja, versturen", all);
    }

    private static String text(Document page) {
        return page.select(".mr-quote[lang=nl]").text();
    }

    private static List<String> errors(Answer answer) {
        return answer.page().select("#errors li").eachText();
    }

    @Test
    @DisplayName("Vooraf staat het minste aangevinkt; de melder en namen staan er niet in")
    void the_letter_holds_what_was_chosen_and_no_name() {
        Document page = officer.open(letter("nla"));
        assertThat(page.select("h1").text()).isEqualTo("Brief aan Nederlandse Arbeidsinspectie");
        assertThat(page.select("input[name=item][checked]").eachAttr("value"))
                .containsExactly("address", "company", "form", "summary");
        Document confirm = officer.open(ready("nla", SUMMARY));
        assertThat(confirm.select("h1").text()).isEqualTo("Weet u het zeker?");
        assertThat(text(confirm))
                .contains(number, "Industrieweg 4", "Loods BV", SUMMARY, "Arbeidsuitbuiting")
                .contains("Ga hier niet langs", "Maak onze bron niet bekend aan betrokkenen.")
                .contains("De aandachtsfunctionaris mensenhandel, gemeente Lopik")
                .doesNotContain("Ilinca", "Baas Proef", "Alleen overdag", "jan");
        assertThat(text(officer.open(ready("care-coordinator", SUMMARY))))
                .doesNotContain("Industrieweg", "Loods BV", "Ilinca");
    }

    @Test
    @DisplayName("Lezing I-13: namen van slachtoffers gaan mee op een grond, en die van anderen nooit")
    void names_go_along_on_a_ground_only() {
        assertThat(errors(next("nla", words(SUMMARY, "names", "summary"))))
                .containsExactly("Kies waarom namen meegaan, of laat ze weg.");
        Map<String, List<String>> grounded = words(SUMMARY, "names", "safe-contact", "summary");
        grounded.put("ground", List.of("consent"));
        Document confirm = officer.open(next("nla", grounded).location());
        assertThat(text(confirm))
                .contains("Ilinca Proef", "Grond: Toestemming", "Alleen overdag bellen")
                .doesNotContain("Baas Proef", "Industrieweg");
    }

    @Test
    @DisplayName("Aan Veilig Thuis staat vast: niet bekendmaken, niet informeren zonder overleg")
    void the_fixed_line_stands_in_a_letter_to_veilig_thuis() {
        assertThat(text(officer.open(ready("veilig-thuis", SUMMARY))))
                .contains("Informeer hen niet zonder overleg met ons. Reden: veiligheid.");
    }

    @Test
    @DisplayName("Namen, de ik-vorm, en voor de politie de status worden gevonden voordat de brief weggaat")
    void what_gives_somebody_away_is_shown() {
        Map<String, List<String>> facts = Map.of("forms", List.of("criminal"), "intervene", List.of("yes"));
        String page = "/signals/" + number + "/facts";
        officer.press(page, officer.open(page), "Feiten opslaan", facts).location();
        Document confirm = officer.open(ready("avim", "Ik zag een Poolse man bij de loods."));
        assertThat(confirm.select("mark").eachText()).contains("Ik", "Poolse");
        Document clean = officer.open(ready("veilig-thuis", "Een Poolse man woont er."));
        assertThat(clean.select("mark")).isEmpty();
    }

    @Test
    @DisplayName("Is de kluis dicht, dan gaat de brief alleen weg met een reden; open wordt er gekeken")
    void a_closed_vault_asks_for_a_reason() {
        String confirm = ready("nla", SUMMARY);
        assertThat(errors(send(confirm, Map.of("unchecked", List.of("")))))
                .containsExactly("Open de kluis, of schrijf op waarom u zonder controle verstuurt.");
        officer.openVault();
        Document open = officer.open(confirm);
        assertThat(open.select("[name=unchecked]")).isEmpty();
        assertThat(open.select("main").text()).contains("Wij vonden geen namen en geen gegevens van de melder.");
    }

    @Test
    @DisplayName("Ja, versturen: doorgezet, de termijn loopt, en de brief blijft staan zoals hij wegging")
    void what_left_is_kept_as_it_left() {
        Map<String, List<String>> words = words(SUMMARY, "summary");
        words.put("way", List.of("letter"));
        words.put("question", List.of("Kent u deze loods?"));
        String confirm = next("nla", words).location();
        String left = send(confirm, Map.of()).location();
        assertThat(left).isEqualTo(confirm.replace("/confirm", "/letter"));
        assertThat(said(officer.open("/vault")))
                .startsWith("Doorgezet naar Nederlandse Arbeidsinspectie. Wij vragen u op ")
                .endsWith(" of er een reactie is.");
        known(new Company("Later BV", "", "employer"));
        List<String> parts = officer.open(left).select("textarea[readonly]").eachText();
        assertThat(parts).contains(number, SUMMARY, "Kent u deze loods?").noneMatch(part -> part.contains("Later"));
        assertThat(awaited().referral().toString()).isEqualTo(left.replaceAll("^.*/referrals/|/letter$", ""));
        assertThat(entries(Entry.Kind.TOLD)).hasSize(1);
        assertThat(officer.open("/signals/" + number + "/timeline")
                        .select("main")
                        .text())
                .contains("Nederlandse Arbeidsinspectie", "Brief")
                .doesNotContain(SUMMARY);
        assertThat(officer.open("/signals/" + number + "/referrals")
                        .select("main")
                        .text())
                .contains("Gemeld op");
    }

    @Test
    void a_letter_that_is_pressed_twice_left_once() {
        String confirm = ready("nla", SUMMARY);
        Document page = officer.open(confirm);
        Map<String, List<String>> reason = Map.of("unchecked", List.of("De vervanger heeft haast."));
        for (int press = 0; press < 2; press++) {
            assertThat(officer.press(confirm, page, "Ja, versturen", reason).location())
                    .isEqualTo("/signals/" + number + "/referrals");
        }
        assertThat(entries(Entry.Kind.TOLD)).hasSize(1);
        assertThat(officer.get(confirm).absent()).as("it is no draft any more").isTrue();
    }

    @Test
    @DisplayName(
            "Bewaar als concept: de tekst staat er weer, ook voor de vervanger, en niemand overschrijft een ander stil")
    void a_draft_is_kept_and_nobody_overwrites_it_silently() {
        Document page = officer.open(letter("nla"));
        assertThat(officer.press(letter("nla"), page, "Bewaar als concept", words("Eerste versie"))
                        .location())
                .isEqualTo("/signals/" + number + "/referrals");
        assertThat(said(officer.open("/vault"))).isEqualTo("Bewaard als concept.");
        Visitor deputy = pages.as(DEPUTY);
        Document theirs = deputy.open(letter("nla"));
        assertThat(theirs.select("#summary").text()).isEqualTo("Eerste versie");
        Document mine = officer.open(letter("nla"));
        deputy.press(letter("nla"), theirs, "Bewaar als concept", words("Van de vervanger"))
                .location();
        Document meanwhile = officer.press(letter("nla"), mine, "Bewaar als concept", words("Van mij"))
                .page();
        assertThat(meanwhile.select("[role=alert]").text()).contains("Dit is intussen gewijzigd.", "Van de vervanger");
        assertThat(meanwhile.select("#summary").text()).isEqualTo("Van mij");
        officer.press(letter("nla"), meanwhile, "Bewaar als concept", words("Van mij"))
                .location();
        assertThat(officer.open(letter("nla")).select("#summary").text()).isEqualTo("Van mij");
    }

    @Test
    @DisplayName("Verandert een collega de brief vlak voor het versturen, dan gaat er niets weg")
    void a_letter_that_was_changed_meanwhile_does_not_leave() {
        String confirm = ready("nla", SUMMARY);
        Document page = officer.open(confirm);
        Visitor deputy = pages.as(DEPUTY);
        deputy.press(letter("nla"), deputy.open(letter("nla")), "Bewaar als concept", words("Iets anders"))
                .location();
        Answer again = officer.press(
                confirm, page, "Ja, versturen", Map.of("unchecked", List.of("De vervanger heeft haast.")));
        assertThat(again.page().select("[role=alert]").text()).contains("De brief is intussen gewijzigd.");
        assertThat(entries(Entry.Kind.TOLD)).isEmpty();
    }

    @Test
    @DisplayName("Kijkt een andere opsporende partner al naar hetzelfde, dan wordt gevraagd of dat is afgestemd")
    void coordination_is_asked_and_answered() {
        told(PartnerRole.VEILIG_THUIS, Outcome.REPORTED);
        String confirm = ready("nla", SUMMARY);
        assertThat(officer.open(confirm).select("legend").eachText()).contains("Afgestemd met Veilig Thuis Utrecht?");
        assertThat(errors(send(confirm, Map.of())))
                .containsExactly("Kies of u dit hebt afgestemd. Deze partner kijkt al naar hetzelfde.");
        assertThat(errors(send(confirm, Map.of("coordinated", List.of("not-yet")))))
                .containsExactly("Schrijf op waarom u nog niet hebt afgestemd.");
        send(confirm, Map.of("coordinated", List.of("yes"), "with", List.of("medewerker meldpunt")))
                .location();
        assertThat(entries(Entry.Kind.TOLD)).hasSize(2);
        assertThat(as(OFFICER, () -> referrals.stepFour(number))
                        .deeds()
                        .getLast()
                        .word("coordinated-with"))
                .isEqualTo("medewerker meldpunt");
    }

    @Test
    void what_is_missing_is_asked_and_what_was_typed_comes_back() {
        Map<String, List<String>> wrong = words("z".repeat(4_001));
        wrong.put("way", List.of("duif"));
        wrong.put("by-year", List.of("2020"));
        Answer again = next("nla", wrong);
        assertThat(errors(again))
                .contains("Kies een dag na vandaag.", "Kies hoe de partner het hoort.")
                .hasSize(3);
        assertThat(again.page().select("#summary").text()).hasSize(4_001);
        assertThat(errors(next("nla", words("")))).containsExactly("Schrijf op wat de partner moet weten.");
    }

    @Test
    @DisplayName("In een ander tabblad afgesloten: er gaat niets weg, en de tekst blijft")
    void a_closed_signal_sends_nothing() {
        String confirm = ready("nla", SUMMARY);
        Document page = officer.open(confirm);
        Signal open = now();
        as(OFFICER, () -> signals.close(open.id(), open.version(), new Closing("unclear", "unknown")));
        Answer again = officer.press(confirm, page, "Ja, versturen", Map.of("unchecked", List.of("Haast.")));
        assertThat(again.page().select("main").text()).contains("Dit signaal is afgesloten.", SUMMARY);
        assertThat(entries(Entry.Kind.TOLD)).isEmpty();
    }

    @Test
    @DisplayName("Wie het signaal niet mag zien, en wie geen partner is van het advies, vindt geen brief")
    void letters_are_not_there_for_others() {
        String confirm = ready("nla", SUMMARY);
        for (Account other : List.of(CONTACT, ADMIN)) {
            for (String path : List.of(letter("nla"), confirm, confirm.replace("/confirm", "/letter"))) {
                assertThat(pages.as(other).get(path).absent()).as(path).isTrue();
            }
        }
        for (String partner : List.of("reporting-code-officer", "belle", "niemand", "")) {
            assertThat(officer.get(letter(partner)).absent()).as(partner).isTrue();
        }
        UUID phoned = told(PartnerRole.CARE_COORDINATOR, Outcome.REPORTED);
        assertThat(officer.get("/signals/" + number + "/referrals/" + phoned + "/letter")
                        .absent())
                .as("a call left no letter")
                .isTrue();
    }

    @Test
    void the_same_letter_may_leave_again_at_once() {
        send(ready("nla", SUMMARY), Map.of()).location();
        String again = send(ready("nla", SUMMARY), Map.of()).location();
        assertThat(again).isEqualTo("/signals/" + number + "/referrals");
        assertThat(entries(Entry.Kind.TOLD)).hasSize(2);
    }
}
