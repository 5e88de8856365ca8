package nl.meldroute.referral;

import static nl.meldroute.intake.IntakeModule.DEPUTY;
import static nl.meldroute.intake.IntakeModule.OFFICER;
import static nl.meldroute.intake.IntakeModule.as;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.meldroute.intake.Entry;
import nl.meldroute.intake.ExploitationForm;
import nl.meldroute.intake.GateOutcome;
import nl.meldroute.intake.Pages.Answer;
import nl.meldroute.intake.Pages.Visitor;
import nl.meldroute.intake.WithIntake;
import nl.meldroute.kernel.RandomIds;
import nl.meldroute.partners.PartnerRole;
import nl.meldroute.referral.rules.LetterItem;
import nl.meldroute.subjects.Company;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

@WithIntake
@TestPropertySource(properties = "meldroute.database.data-dir=target/test-data/letter-meanwhile-${random.uuid}")
@DisplayName("Beleidsplan 2.2, STAP 4: verandert er iets nadat de brief is bekeken, dan gaat hij niet weg")
class LetterMeanwhileTest extends LetterCase {
    private static final Map<String, List<String>> UNCHECKED =
            Map.of("unchecked", List.of("De vervanger heeft haast."), "coordinated", List.of("not-yet"));

    @Autowired
    private PartnerLetters letters;

    private void establish(String victim, String minor, String... forms) {
        String page = "/signals/" + number + "/facts";
        Visitor deputy = pages.as(DEPUTY);
        Map<String, List<String>> answers =
                Map.of("victim", List.of(victim), "minor", List.of(minor), "forms", List.of(forms));
        deputy.press(page, deputy.open(page), "Feiten opslaan", answers).location();
    }

    private Answer press(String confirm, Document page) {
        return officer.press(confirm, page, "Ja, versturen", UNCHECKED);
    }

    private static String alert(Document page) {
        return page.select("main [role=alert]").text();
    }

    @Test
    @DisplayName(
            "Andere feiten: wat eerst stond en wat er nu staat; wat was ingevuld, is er nog; nog eens kijken verstuurt")
    void other_facts_come_back_with_what_changed_and_nothing_is_lost() {
        establish("yes", "no", "labour");
        String confirm = ready("nla", SUMMARY);
        Document page = officer.open(confirm);
        assertThat(page.select("main [role=alert]")).isEmpty();
        establish("yes", "yes", "labour");
        Document back = press(confirm, page).page();
        assertThat(alert(back))
                .startsWith("Dit is intussen gewijzigd. Er is nog niets verstuurd.")
                .contains("Wat wij weten", "Iemand jonger dan 18: Nee.", "Iemand jonger dan 18: Ja.");
        assertThat(back.select("#unchecked").text()).isEqualTo("De vervanger heeft haast.");
        assertThat(entries(Entry.Kind.TOLD)).isEmpty();
        assertThat(press(confirm, back).location()).isEqualTo("/signals/" + number + "/referrals");
        assertThat(entries(Entry.Kind.TOLD)).hasSize(1);
    }

    @Test
    @DisplayName("Een ander advies over deze partner telt ook, al staat er in de brief hetzelfde")
    void another_advice_about_the_partner_comes_back_too() {
        establish("no", "no", "labour");
        String confirm = ready("care-coordinator", SUMMARY);
        Document page = officer.open(confirm);
        told(PartnerRole.CARE_COORDINATOR, Outcome.ADVICE);
        assertThat(alert(press(confirm, page).page())).contains("Advies", "Advies gevraagd (zonder namen)");
        assertThat(entries(Entry.Kind.TOLD)).hasSize(1);
    }

    @Test
    @DisplayName("Wat erbij geregistreerd is en meegaat, en wie er al kijkt, wordt eerst bekeken")
    void what_goes_along_and_who_looks_already_is_seen_first() {
        String confirm = ready("nla", SUMMARY);
        Document page = officer.open(confirm);
        known(new Company("Later BV", "", "employer"));
        told(PartnerRole.VEILIG_THUIS, Outcome.REPORTED);
        assertThat(alert(press(confirm, page).page()))
                .contains("Bedrijf", "Later BV", "Kijken al naar hetzelfde", "Veilig Thuis Utrecht");
    }

    @Test
    @DisplayName("Noemt het advies de partner niet meer, dan gaat er niets weg, en de brief blijft bewaard")
    void whom_the_advice_does_not_name_any_more_gets_nothing() {
        establish("yes", "no", "labour");
        String confirm = ready("nla", SUMMARY);
        Document page = officer.open(confirm);
        Document letter = officer.open(letter("nla"));
        establish("yes", "no", "criminal");
        Document back = press(confirm, page).page();
        assertThat(alert(back)).contains("Het advies noemt Nederlandse Arbeidsinspectie niet meer.");
        assertThat(back.select("main button")).isEmpty();
        Document typed = officer.press(letter("nla"), letter, "Verder", words("Nieuwe tekst", "summary"))
                .page();
        assertThat(typed.select("#summary").text()).isEqualTo("Nieuwe tekst");
        assertThat(alert(typed)).contains("U kunt deze brief nu niet versturen, wel bewaren.");
        officer.press(letter("nla"), typed, "Bewaar als concept", Map.of()).location();
        assertThat(officer.open(letter("nla")).select("#summary").text()).isEqualTo("Nieuwe tekst");
        decide(GateOutcome.NO_INDICATION);
        assertThat(alert(officer.open(confirm))).contains("niet meer");
        assertThat(entries(Entry.Kind.TOLD)).isEmpty();
    }

    @Test
    @DisplayName("Ook tussen het kijken en het wegschrijven gaat er niets weg dat veranderde")
    void nothing_leaves_between_looking_and_writing() {
        UUID id = UUID.fromString(ready("nla", SUMMARY).replaceAll("^.*/referrals/|/confirm$", ""));
        Sending sending = as(OFFICER, () -> {
            Writing writing = letters.writing(number, id);
            return new Sending(writing.draft().orElseThrow(), writing.grounds(), List.of(), Map.of());
        });
        establish("no", "no", ExploitationForm.LABOUR.code());
        assertThat(as(OFFICER, () -> letters.send(number, sending))).isInstanceOf(Sent.Meanwhile.class);
        assertThat(entries(Entry.Kind.TOLD)).isEmpty();
    }

    @Test
    @DisplayName("Is de dag voor de reactie voorbij, dan wordt eerst een andere gekozen")
    void a_day_for_the_reaction_that_is_over_is_not_sent() {
        LetterDraft.Words words = new LetterDraft.Words(
                Set.of(LetterItem.SUMMARY), "", SUMMARY, "", LocalDate.of(2026, 11, 20), "letter");
        UUID id = RandomIds.next();
        as(OFFICER, () -> letters.keep(number, new LetterDraft(id, 0, PartnerRole.CARE_COORDINATOR, words)));
        String confirm = "/signals/" + number + "/referrals/" + id + "/confirm";
        assertThat(errors(press(confirm, officer.open(confirm))))
                .containsExactly("De dag voor de reactie is voorbij. Ga terug naar de brief en kies een andere dag.");
        assertThat(entries(Entry.Kind.TOLD)).isEmpty();
    }
}
