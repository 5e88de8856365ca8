package nl.meldroute.referral;

import static nl.meldroute.intake.IntakeModule.ADMIN;
import static nl.meldroute.intake.IntakeModule.OFFICER;
import static nl.meldroute.intake.IntakeModule.as;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.meldroute.intake.Entry;
import nl.meldroute.intake.Signal;
import nl.meldroute.intake.WithIntake;
import nl.meldroute.kernel.ReportId;
import nl.meldroute.matching.Matches;
import nl.meldroute.matching.Verdict;
import nl.meldroute.partners.PartnerRole;
import nl.meldroute.partners.Partners;
import nl.meldroute.subjects.Address;
import nl.meldroute.subjects.Details;
import nl.meldroute.subjects.Person;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

@WithIntake
@TestPropertySource(properties = "meldroute.database.data-dir=target/test-data/letter-checks-${random.uuid}")
@DisplayName("Beleidsplan 2.2, STAP 4: waarnaar wordt gekeken voordat een brief weggaat")
class LetterChecksTest extends LetterCase {
    @Autowired
    private Partners partners;

    @Autowired
    private Matches matches;

    @Test
    @DisplayName(
            "Is het nummer van de partner niet gecontroleerd, dan gaat er niets per telefoon, en staat het ook bij een brief")
    void a_partner_whose_number_nobody_checked_is_not_phoned() {
        clock.push(Duration.ofDays(-190));
        checked("nla");
        clock.push(Duration.ofDays(190));
        String confirm = ready("nla", SUMMARY);
        assertThat(errors(send(confirm, Map.of())))
                .containsExactly("Controleer eerst het nummer van deze partner, of kies een andere manier.");
        assertThat(entries(Entry.Kind.TOLD)).isEmpty();
        for (String way : List.of("letter", "portal")) {
            Map<String, List<String>> words = words(SUMMARY, "summary");
            words.put("way", List.of(way));
            assertThat(officer.open(next("nla", words).location())
                            .select("main")
                            .text())
                    .as(way)
                    .contains("Het nummer van deze partner is niet gecontroleerd.");
        }
        checked("nla");
        assertThat(officer.open(confirm).select("main").text()).doesNotContain("is niet gecontroleerd");
        send(confirm, Map.of()).location();
        assertThat(entries(Entry.Kind.TOLD)).hasSize(1);
    }

    private void checked(String partner) {
        as(ADMIN, () -> {
            partners.checked(partner, 1, "030 000 0199");
            return partner;
        });
    }

    @Test
    @DisplayName("Namen, de ik-vorm, en voor de politie de status worden gevonden voordat de brief weggaat")
    void what_gives_somebody_away_is_shown() {
        Document inspectorate = officer.open(ready("nla", "Een Poolse man woont er."));
        assertThat(inspectorate.select("main").text())
                .contains("Nationaliteit en verblijfsstatus gaan niet naar Nederlandse Arbeidsinspectie.");
        Map<String, List<String>> facts = Map.of("forms", List.of("criminal"), "intervene", List.of("yes"));
        String page = "/signals/" + number + "/facts";
        officer.press(page, officer.open(page), "Feiten opslaan", facts).location();
        Document confirm = officer.open(ready("avim", "Ik zag een Poolse man bij de loods."));
        assertThat(confirm.select("mark").eachText()).contains("Ik", "Poolse");
        Document clean = officer.open(ready("veilig-thuis", "Een Poolse man woont er."));
        assertThat(clean.select("mark")).isEmpty();
    }

    @Test
    @DisplayName("De naam van wie geregistreerd is, wordt gevonden; van wie meegaat op een grond niet")
    void the_name_of_a_registered_person_is_found() {
        officer.openVault();
        Document confirm = officer.open(ready("nla", "Ilinca slaapt naast de machines."));
        assertThat(confirm.select("mark").eachText()).containsExactly("Ilinca");
        assertThat(confirm.select("main").text())
                .contains("Er staat een naam in uw brief. Wilt u die weghalen?")
                .doesNotContain("Wij vonden geen namen", "uw antwoord");
        known(new Person("Marek Kowal", "benefits", "no", "", "", Person.Voice.NONE));
        Map<String, List<String>> grounded = words("Ilinca werkt voor Kowal.", "names", "summary");
        grounded.put("ground", List.of("consent"));
        Document named = officer.open(next("nla", grounded).location());
        assertThat(named.select("mark").eachText()).containsExactly("Kowal");
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
    @DisplayName("Kijkt een andere opsporende partner al naar hetzelfde, dan wordt gevraagd of dat is afgestemd")
    void coordination_is_asked_and_answered() {
        told(PartnerRole.VEILIG_THUIS, Outcome.REPORTED);
        String confirm = ready("nla", SUMMARY);
        assertThat(officer.open(confirm).select("legend").eachText()).contains("Afgestemd met Veilig Thuis Utrecht?");
        assertThat(errors(send(confirm, Map.of())))
                .containsExactly(
                        "Kies of u dit hebt afgestemd. Deze partner kijkt al naar hetzelfde, of naar iets dat erop lijkt.");
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
    @DisplayName("Ook bij een overeenkomst die nog niet beoordeeld is, of onzeker, wordt gevraagd of het is afgestemd")
    void coordination_is_asked_of_what_may_be_the_same() {
        Details place = new Address("Proefweg", "17", "3411 ZZ", "Lopik", "");
        known(place);
        told(PartnerRole.VEILIG_THUIS, Outcome.REPORTED);
        Signal other = now();
        a_signal_with_indications();
        String confirm = ready("nla", SUMMARY);
        assertThat(officer.open(confirm).select("legend").eachText())
                .doesNotContain("Afgestemd met Veilig Thuis Utrecht?");
        known(place);
        assertThat(officer.open(confirm).select("legend").eachText()).contains("Afgestemd met Veilig Thuis Utrecht?");
        judge(other, Verdict.UNSURE);
        assertThat(officer.open(confirm).select("legend").eachText()).contains("Afgestemd met Veilig Thuis Utrecht?");
        assertThat(errors(send(confirm, Map.of()))).hasSize(1);
        judge(other, Verdict.DIFFERENT);
        assertThat(officer.open(confirm).select("legend").eachText())
                .doesNotContain("Afgestemd met Veilig Thuis Utrecht?");
        close(other.numbered());
    }

    private void judge(Signal other, Verdict verdict) {
        ReportId id = now().id();
        as(OFFICER, () -> {
            int version = matches.of(id).stream()
                    .filter(match -> match.other().equals(other.id()))
                    .findFirst()
                    .orElseThrow()
                    .version();
            return matches.judge(id, other.id(), version, verdict);
        });
    }
}
