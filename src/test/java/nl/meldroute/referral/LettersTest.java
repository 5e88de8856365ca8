package nl.meldroute.referral;

import static nl.meldroute.intake.IntakeModule.ADMIN;
import static nl.meldroute.intake.IntakeModule.CONTACT;
import static nl.meldroute.intake.IntakeModule.DEPUTY;
import static nl.meldroute.intake.IntakeModule.OFFICER;
import static nl.meldroute.intake.IntakeModule.as;
import static nl.meldroute.intake.Pages.said;
import static org.assertj.core.api.Assertions.assertThat;

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
import nl.meldroute.partners.PartnerRole;
import nl.meldroute.subjects.Company;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

@WithIntake
@TestPropertySource(properties = "meldroute.database.data-dir=target/test-data/letters-${random.uuid}")
@DisplayName("Beleidsplan 2.2, STAP 4: een brief aan een partner, met zo weinig mogelijk, bekeken voordat hij weggaat")
class LettersTest extends LetterCase {
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
    @DisplayName("Wat niemand heeft ingevuld, staat niet in de brief; wat is ingevuld wel")
    void what_nobody_answered_is_not_in_the_letter() {
        assertThat(text(officer.open(ready("care-coordinator", SUMMARY))))
                .contains("Mogelijk slachtoffer: ", "Iemand jonger dan 18: ")
                .doesNotContain("Weet het slachtoffer", "Nog niet ingevuld");
        String facts = "/signals/" + number + "/facts";
        officer.press(facts, officer.open(facts), "Feiten opslaan", Map.of("aware", List.of("not-safely")))
                .location();
        assertThat(text(officer.open(ready("care-coordinator", SUMMARY))))
                .contains("Weet het slachtoffer dat wij dit doorgeven: Kan niet veilig.");
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
        List<String> parts = officer.open(left).select(".mr-letter .mr-words").eachText();
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
        assertThat(again.page().select("[role=alert]").text())
                .contains("Dit is intussen gewijzigd.", "Samenvatting", "Iets anders");
        assertThat(entries(Entry.Kind.TOLD)).isEmpty();
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
