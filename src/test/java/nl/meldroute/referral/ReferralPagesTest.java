package nl.meldroute.referral;

import static nl.meldroute.intake.Given.aReport;
import static nl.meldroute.intake.IntakeModule.ADMIN;
import static nl.meldroute.intake.IntakeModule.CONTACT;
import static nl.meldroute.intake.IntakeModule.DEPUTY;
import static nl.meldroute.intake.IntakeModule.OFFICER;
import static nl.meldroute.intake.IntakeModule.as;
import static nl.meldroute.intake.Pages.said;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.meldroute.PushedClock;
import nl.meldroute.intake.Gate;
import nl.meldroute.intake.GateOutcome;
import nl.meldroute.intake.Given;
import nl.meldroute.intake.Pages;
import nl.meldroute.intake.Pages.Answer;
import nl.meldroute.intake.Pages.Visitor;
import nl.meldroute.intake.Signal;
import nl.meldroute.intake.Signals;
import nl.meldroute.intake.WithIntake;
import nl.meldroute.kernel.ReportId;
import nl.meldroute.partners.Partners;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

@WithIntake
@TestPropertySource(properties = "meldroute.database.data-dir=target/test-data/referral-pages-${random.uuid}")
@DisplayName("Beleidsplan 2.2, STAP 3 en STAP 4: besluiten, afwegen en doorzetten")
class ReferralPagesTest {
    private static final String REASON = "Drie collega's zagen hetzelfde.";
    private final Given given;
    private final Signals signals;
    private final Referrals referrals;
    private final Pages pages;
    private final Visitor officer;
    private String number = "";

    @Autowired
    private Partners partners;

    @Autowired
    private PushedClock clock;

    @Autowired
    ReferralPagesTest(Given given, Signals signals, Referrals referrals, Pages pages) {
        this.given = given;
        this.signals = signals;
        this.referrals = referrals;
        this.pages = pages;
        this.officer = pages.as(OFFICER);
    }

    @BeforeEach
    void a_signal_was_taken_up() {
        ReportId id = given.sent(aReport());
        number = given.takenUp(id, OFFICER);
    }

    private Signal now() {
        return as(OFFICER, () -> signals.signal(number));
    }

    private String at(String page) {
        return "/signals/" + number + page;
    }

    private Answer decide(Document page, String outcome, String... more) {
        Map<String, List<String>> typed =
                new HashMap<>(Map.of("outcome", List.of(outcome), "reason", List.of(REASON), "crime", List.of("no")));
        for (int index = 0; index < more.length; index += 2) {
            typed.put(more[index], List.of(more[index + 1]));
        }
        return officer.press(at("/decision"), page, "Besluit opslaan", typed);
    }

    private void decided(String outcome) {
        assertThat(decide(officer.open(at("/decision")), outcome).location()).isEqualTo(at(""));
    }

    private static List<String> errors(Answer answer) {
        return answer.page().select("#errors li").eachText();
    }

    private StepFourView view() {
        return as(OFFICER, () -> referrals.stepFour(number));
    }

    @Test
    void what_is_missing_in_a_decision_is_asked_and_what_was_typed_comes_back() {
        Document page = officer.open(at("/decision"));
        assertThat(page.select("#review, #review-month, #review-year").eachAttr("value"))
                .containsExactly("24", "5", "2027");
        assertThat(errors(officer.press(at("/decision"), page, "Besluit opslaan", Map.of())))
                .containsExactly(
                        "Kies een besluit.",
                        "Schrijf op waarom u dit besluit neemt.",
                        "Kies een antwoord op de vraag over een misdrijf of misbruik.");
        assertThat(errors(decide(page, "elsewhere")))
                .containsExactly("Vul in welk loket of welke gemeente het moet weten.");
        assertThat(errors(decide(page, "unclear", "review-year", "2026")))
                .containsExactly("Kies een dag na vandaag, binnen een jaar.");
        Document back = decide(page, "unclear", "reason", "a".repeat(4_001)).page();
        assertThat(back.select("#reason").val()).hasSize(4_001);
        assertThat(now().gate()).isEqualTo(Gate.NONE);
    }

    @Test
    @DisplayName("Lezing I-12: één knop, twee keer ingedrukt, is één besluit; een oud scherm overschrijft niets")
    void one_button_makes_one_decision_and_an_old_screen_overwrites_nothing() {
        Document page = officer.open(at("/decision"));
        Document old = officer.open(at("/decision"));
        assertThat(decide(page, "unclear").location()).isEqualTo(at(""));
        assertThat(decide(page, "unclear").location()).isEqualTo(at(""));
        assertThat(view().deeds()).hasSize(1);
        Answer late = decide(old, "no-indication");
        assertThat(late.page().select("[role=alert]").text()).startsWith("Dit is intussen gewijzigd.");
        assertThat(now().gate().outcome()).isEqualTo(GateOutcome.UNCLEAR);
        assertThat(decide(late.page(), "no-indication").location()).isEqualTo(at(""));
        assertThat(now().gate().outcome()).isEqualTo(GateOutcome.NO_INDICATION);
        assertThat(now().gate().reviewOn()).isNull();
    }

    @Test
    void a_decision_keeps_the_facts_the_rules_and_the_edition_of_its_day() {
        decided("indications");
        Deed deed = view().deeds().getFirst();
        assertThat(deed.edition()).isEqualTo("lopik-2025");
        assertThat(deed.words())
                .containsEntry("reason", REASON)
                .containsEntry("forms", "labour")
                .containsEntry("victim", "unknown");
        assertThat(deed.word("rules")).contains("4.3 4.4 4.5 4.6");
        assertThat(now().asks(Gate.Asks.CONSULTATION)).isTrue();
    }

    @Test
    void a_crime_of_an_official_is_for_the_lawyer_and_is_said() {
        decide(officer.open(at("/decision")), "indications", "crime", "yes");
        assertThat(officer.open(at("/referrals")).select("main").text()).contains("Bespreek dit met de jurist.");
        assertThat(officer.open(at("/timeline")).select("main").text()).contains("bespreken met de jurist");
    }

    @Test
    @DisplayName("Een misdrijf van een ambtenaar blijft een taak tot het is besproken, ook zonder aanwijzing")
    void what_is_for_the_lawyer_stays_a_task_until_it_was_discussed() {
        decide(officer.open(at("/decision")), "no-indication", "crime", "yes");
        assertThat(said(officer.open("/vault"))).endsWith("Volgende stap: Bespreken met de jurist.");
        assertThat(now().asks(Gate.Asks.LAWYER)).isTrue();
        assertThat(officer.open(at("")).select("main").text())
                .contains("Een misdrijf of misbruik is nog niet besproken met de jurist");
        Map<String, List<String>> result = Map.of("result", List.of("no-indication"));
        assertThat(officer.press(at("/close"), officer.open(at("/close")), "Afsluiten", result)
                        .page()
                        .select("main li")
                        .eachText())
                .contains("Een misdrijf of misbruik is nog niet besproken met de jurist.");
        Document again = officer.open(at("/decision"));
        assertThat(again.select("input[name=outcome][checked]").val()).isEqualTo("no-indication");
        assertThat(again.select("#reason").val()).isEqualTo(REASON);
        assertThat(again.select("input[name=crime][checked]")).isEmpty();
        Map<String, List<String>> discussed = Map.of("crime", List.of("lawyer"));
        assertThat(officer.press(at("/decision"), again, "Besluit opslaan", discussed)
                        .location())
                .isEqualTo(at(""));
        assertThat(now().gate().asks()).isEqualTo(Gate.Asks.NOTHING);
    }

    @Test
    void before_the_gate_nobody_is_called_but_the_police() {
        assertThat(officer.open(at("/referrals")).select("main").text()).contains("Neem eerst een besluit.");
        for (String page : List.of("/referrals/call?partner=nla", "/referrals/skip?partner=nla", "/consultation")) {
            assertThat(officer.get(at(page)).absent()).as(page).isTrue();
        }
        assertThat(officer.open(at("/referrals/call?partner=avim")).select("h1").text())
                .isEqualTo("Gebeld met Politie AVIM");
        assertThat(officer.get(at("/referrals/call?partner=reporting-code-officer"))
                        .absent())
                .isTrue();
    }

    @Test
    @DisplayName(
            "Beleidsplan 2.2, STAP 4: feiten die veranderen, bepalen het advies opnieuw; het oude blijft bij wat is gedaan")
    void facts_that_change_make_the_advice_anew() {
        decided("indications");
        Document facts = officer.open(at("/facts"));
        assertThat(facts.select("input[checked]").eachAttr("value"))
                .containsExactly("labour", "no", "unknown", "no", "unknown");
        Map<String, List<String>> typed = Map.of(
                "forms",
                List.of("sexual"),
                "intervene",
                List.of("yes"),
                "victim",
                List.of("no"),
                "minor",
                List.of("unknown"),
                "aware",
                List.of("not-safely"));
        assertThat(officer.press(at("/facts"), facts, "Feiten opslaan", typed).location())
                .isEqualTo(at("/referrals"));
        assertThat(said(officer.open("/vault"))).isEqualTo("Feiten opgeslagen. Het advies is opnieuw bepaald.");
        assertThat(view().advice().ids()).contains("4.1", "4.2", "4.4", "kan-1").doesNotContain("4.3", "4.5", "4.6");
        assertThat(now().mustCallPolice()).isTrue();
        assertThat(now().minor()).isTrue();
        assertThat(view().deeds().getFirst().word("rules")).contains("4.5");
        assertThat(view().deeds().getLast().word("rules")).contains("4.1 4.2 4.4");
        assertThat(officer.open(at("/timeline")).select("main").text())
                .contains("Weet het slachtoffer dat wij dit doorgeven? Kan niet veilig");
        assertThat(errors(officer.press(at("/facts"), facts, "Feiten opslaan", Map.of("forms", List.of("")))))
                .containsExactly("Kies een of meer vormen. Weet u het niet? Kies ‘Nog niet bekend’.");
    }

    @Test
    @DisplayName("Twee collega's tegelijk: wie later is, ziet de feiten van de eerste naast de eigen keuze")
    void facts_that_a_colleague_established_meanwhile_are_shown_beside_what_was_chosen() {
        decided("indications");
        Document page = officer.open(at("/facts"));
        Visitor deputy = pages.as(DEPUTY);
        deputy.press(at("/facts"), deputy.open(at("/facts")), "Feiten opslaan", Map.of("victim", List.of("no")))
                .location();
        Map<String, List<String>> mine = Map.of("minor", List.of("yes"));
        Document both =
                officer.press(at("/facts"), page, "Feiten opslaan", mine).page();
        assertThat(both.select("main [role=alert]").text())
                .startsWith("Een collega heeft de feiten intussen gewijzigd.");
        assertThat(both.select("dl").text()).contains("Is er een mogelijk slachtoffer? Nee");
        assertThat(both.select("input[checked]").eachAttr("value"))
                .containsExactly("labour", "no", "unknown", "yes", "unknown");
        assertThat(view().facts().possibleVictim()).isFalse();
        assertThat(officer.press(at("/facts"), both, "Feiten opslaan", Map.of()).location())
                .isEqualTo(at("/referrals"));
        assertThat(view().facts().possibleVictim()).isTrue();
        assertThat(officer.press(at("/facts"), both, "Feiten opslaan", Map.of()).location())
                .as("pressed twice")
                .isEqualTo(at("/referrals"));
        assertThat(as(OFFICER, () -> referrals.factsVersion(number))).isEqualTo(3);
    }

    @Test
    void step_4_is_done_when_everybody_heard_or_not_for_a_reason() {
        decided("indications");
        consult("not-report");
        assertThat(now().asks(Gate.Asks.PARTNER)).isTrue();
        call("care-coordinator");
        Document skip = officer.open(at("/referrals/skip?partner=nla"));
        assertThat(skip.select("h1").text()).isEqualTo("Niet doorzetten naar Nederlandse Arbeidsinspectie");
        assertThat(errors(officer.press(
                        at("/referrals/skip?partner=nla"), skip, "Opslaan", Map.of("reason", List.of("Niet nodig.")))))
                .containsExactly("Leg het iets verder uit, in 30 tekens of meer.");
        Map<String, List<String>> why = Map.of("reason", List.of("De inspectie onderzoekt dit bedrijf al een maand."));
        assertThat(officer.press(at("/referrals/skip?partner=nla"), skip, "Opslaan", why)
                        .location())
                .isEqualTo(at("/referrals"));
        assertThat(now().gate().asks()).isEqualTo(Gate.Asks.NOTHING);
        Document advice = officer.open(at("/referrals"));
        assertThat(advice.select("main section strong").eachText())
                .contains(
                        "Overleg vastgelegd",
                        "Niet gemeld na overleg",
                        "Advies gevraagd (zonder namen)",
                        "Niet doorgezet, met een reden");
        assertThat(officer.get(at("/referrals/skip?partner=veilig-thuis")).absent())
                .isTrue();
        assertThat(officer.get(at("/referrals/skip?partner=riec")).absent()).isTrue();
    }

    @Test
    @DisplayName("Beleidsplan 2.2, STAP 4, zin 2: AVIM is met één druk te bellen, ook als het nummer oud is")
    void the_police_is_phoned_also_on_a_number_that_nobody_checked_for_long() {
        clock.push(Duration.ofDays(-190));
        for (String partner : List.of("avim", "nla")) {
            as(ADMIN, () -> {
                partners.checked(partner, 1, "030 000 0199");
                return partner;
            });
        }
        clock.push(Duration.ofDays(190));
        decided("indications");
        assertThat(officer.open(at("/referrals"))
                        .select("section.mr-card .mr-hint")
                        .eachText())
                .anyMatch(line -> line.matches("Gecontroleerd op [0-9]+ mei 2026\\."));
        Document police = officer.open(at("/referrals/call?partner=avim"));
        assertThat(police.select("main a[href=tel:0300000199]").text()).isEqualTo("030 000 0199");
        assertThat(police.select("main a").eachText()).contains("Controleer dit nummer");
        Document other = officer.open(at("/referrals/call?partner=nla"));
        assertThat(other.select("main a[href^=tel]")).isEmpty();
        assertThat(other.select("main a").eachText()).contains("Controleer eerst dit nummer");
    }

    private void consult(String weighed) {
        Document page = officer.open(at("/consultation"));
        assertThat(errors(officer.press(at("/consultation"), page, "Opslaan", Map.of())))
                .containsExactly(
                        "Vul in met wie u overlegde.",
                        "Kies wat u samen hebt besloten.",
                        "Schrijf op waarom u dit hebt besloten.");
        Map<String, List<String>> typed =
                Map.of("with", List.of("meldcode"), "decision", List.of(weighed), "reason", List.of("Geen kinderen."));
        assertThat(officer.press(at("/consultation"), page, "Opslaan", typed).location())
                .isEqualTo(at("/referrals"));
    }

    private void call(String partner) {
        String path = at("/referrals/call?partner=" + partner);
        Document page = officer.open(path);
        Map<String, List<String>> typed = Map.of(
                "outcome", List.of("advice"), "ground", List.of("consent"), "agreed", List.of("Zij bellen terug."));
        assertThat(officer.press(path, page, "Opslaan", typed).location()).isEqualTo(at("/referrals"));
        int deeds = view().deeds().size();
        officer.press(path, page, "Opslaan", typed);
        assertThat(view().deeds()).hasSize(deeds);
        assertThat(view().deeds().getLast().word("ground")).isEmpty();
    }

    @Test
    @DisplayName("Lezing I-12: een gesloten signaal vraagt niets en krijgt geen besluit")
    void a_closed_signal_is_opened_again_first() {
        decided("no-indication");
        Document close = officer.open(at("/close"));
        assertThat(close.select("input[name=result][checked]").val()).isEqualTo("no-indication");
        officer.press(at("/close"), close, "Afsluiten", Map.of("step", List.of("sure")));
        assertThat(officer.open(at("/decision")).select("main form")).isEmpty();
        assertThat(officer.open(at("/facts")).select("main form")).isEmpty();
        assertThat(officer.get(at("/referrals/call?partner=avim")).absent()).isTrue();
        Document reopen = officer.open(at("/reopen"));
        officer.press(at("/reopen"), reopen, "Heropenen", Map.of("reason", List.of("Er kwam iets bij.")));
        assertThat(now().mustDecide()).isTrue();
    }

    @Test
    void who_handles_no_signals_does_not_find_these_pages() {
        decided("indications");
        for (String page :
                List.of("/decision", "/facts", "/referrals", "/consultation", "/referrals/call?partner=nla")) {
            assertThat(pages.as(CONTACT).get(at(page)).absent()).as(page).isTrue();
            assertThat(pages.as(ADMIN).get(at(page)).absent()).as(page).isTrue();
            assertThat(pages.as(DEPUTY).get(at(page)).absent()).as(page).isFalse();
        }
    }

    @Test
    @DisplayName("Zonder aandachtsfunctionaris meldcode met een account: wie te bellen, en geen formulier")
    void nobody_who_could_advise_is_told_with_whom_to_phone() {
        decided("indications");
        Document page = officer.open(at("/consultation/new"));
        assertThat(page.select("main").text()).contains("Bel zelf: de aandachtsfunctionaris meldcode, 0348 000 030.");
        assertThat(page.select("main textarea")).isEmpty();
        assertThat(officer.post(at("/consultation/new"), Map.of("question", List.of("Wanneer praten wij met haar?")))
                        .absent())
                .isTrue();
    }
}
