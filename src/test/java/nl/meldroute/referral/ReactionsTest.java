package nl.meldroute.referral;

import static nl.meldroute.intake.Given.aReport;
import static nl.meldroute.intake.IntakeModule.OFFICER;
import static nl.meldroute.intake.IntakeModule.as;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.meldroute.intake.Closing;
import nl.meldroute.intake.Entry;
import nl.meldroute.intake.Gate;
import nl.meldroute.intake.GateOutcome;
import nl.meldroute.intake.Signal;
import nl.meldroute.intake.WithIntake;
import nl.meldroute.kernel.Acting;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.kernel.RandomIds;
import nl.meldroute.kernel.ReportId;
import nl.meldroute.partners.PartnerRole;
import nl.meldroute.policy.WorkCalendar;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

@WithIntake
@TestPropertySource(properties = "meldroute.database.data-dir=target/test-data/reactions-${random.uuid}")
@DisplayName("Beleidsplan 2.2, STAP 5: een reactie vragen, en verwerken wat de partner zegt")
class ReactionsTest extends StepFiveCase {
    @Test
    @DisplayName("De partner reageert: niemand wordt meer gewacht, en het staat op de tijdlijn")
    void a_reaction_ends_the_wait() {
        UUID told = told(PartnerRole.LABOUR_INSPECTORATE, Outcome.REPORTED);
        Map<String, List<String>> more = Map.of(
                "explanation", List.of("Zij controleren deze maand."),
                "justice", List.of("investigated"),
                "may-tell", List.of("Dat er iets mee gebeurt."),
                "helped", List.of("yes"));
        assertThat(react(told, "taken-up", more)).startsWith("Reactie opgeslagen. Volgende stap: ");
        assertThat(now().awaits()).isEmpty();
        assertThat(officer.open("/signals/" + number + "/timeline")
                        .select("main")
                        .text())
                .contains(
                        "Opgepakt",
                        "Zij controleren deze maand.",
                        "Onderzoek",
                        "Dat er iets mee gebeurt.",
                        "Er is hulp aangeboden");
        ReportId id = now().id();
        assertThat(as(OFFICER, () -> followUps.reactions(id))).singleElement().satisfies(reacted -> {
            assertThat(reacted.outcome()).isEqualTo(ReactionOutcome.TAKEN_UP);
            assertThat(reacted.helped()).isTrue();
            assertThat(reacted.partner()).isEqualTo("Nederlandse Arbeidsinspectie");
        });
        react(told, "not-taken-up", Map.of());
        assertThat(entries(Entry.Kind.REACTED))
                .as("a later one comes beside it")
                .hasSize(2);
    }

    @Test
    void a_reaction_that_is_pressed_twice_is_one() {
        UUID told = told(PartnerRole.LABOUR_INSPECTORATE, Outcome.REPORTED);
        Document page = officer.open(reaction(told));
        for (int press = 0; press < 2; press++) {
            officer.press(reaction(told), page, "Opslaan", Map.of("outcome", List.of("taken-up-silent")))
                    .location();
        }
        officer.press(
                        reaction(told),
                        officer.open(reaction(told)),
                        "Opslaan",
                        Map.of("outcome", List.of("taken-up-silent")))
                .location();
        assertThat(entries(Entry.Kind.REACTED)).hasSize(1);
    }

    @Test
    @DisplayName("In een ander tabblad kwam al een reactie: die staat er, en de tweede gaat er niet stil overheen")
    void a_reaction_from_a_stale_screen_is_shown_what_came_meanwhile() {
        UUID told = told(PartnerRole.LABOUR_INSPECTORATE, Outcome.REPORTED);
        Document stale = officer.open(reaction(told));
        react(told, "taken-up-silent", Map.of("explanation", List.of("Zij onderzoeken het.")));
        Map<String, List<String>> typed =
                Map.of("outcome", List.of("not-taken-up"), "explanation", List.of("Niets gevonden."));
        Document meanwhile =
                officer.press(reaction(told), stale, "Opslaan", typed).page();
        assertThat(meanwhile.select("[role=alert] li").text())
                .contains("Opgepakt, mag niets zeggen", "Zij onderzoeken het.");
        assertThat(meanwhile.select("[name=outcome][checked]").val()).isEqualTo("not-taken-up");
        assertThat(meanwhile.select("[name=explanation]").text()).isEqualTo("Niets gevonden.");
        assertThat(entries(Entry.Kind.REACTED)).hasSize(1);
        officer.press(reaction(told), meanwhile, "Opslaan", Map.of()).location();
        assertThat(entries(Entry.Kind.REACTED)).as("it was seen, and meant").hasSize(2);
    }

    @Test
    @DisplayName(
            "Gebeld, terwijl in een ander tabblad de reactie al binnen is: dat staat er, en niets telt als herinnering")
    void a_call_from_a_stale_screen_is_shown_what_came_meanwhile() {
        UUID told = told(PartnerRole.LABOUR_INSPECTORATE, Outcome.REPORTED);
        Document stale = officer.open(reaction(told));
        react(told, "taken-up", Map.of());
        Map<String, List<String>> typed = Map.of("explanation", List.of("Zij bellen terug."));
        Document meanwhile = officer.press(reaction(told), stale, "Gebeld, nog geen reactie", typed)
                .page();
        assertThat(meanwhile.select("[role=alert] li").text()).contains("Opgepakt");
        assertThat(meanwhile.select("[name=explanation]").text()).isEqualTo("Zij bellen terug.");
        assertThat(entries(Entry.Kind.REMINDED)).isEmpty();
    }

    @Test
    @DisplayName("Meer informatie nodig: stap 3 gaat weer open, en de partner hoort het daarna opnieuw")
    void a_partner_that_needs_more_opens_step_3_anew() {
        UUID told = told(PartnerRole.LABOUR_INSPECTORATE, Outcome.REPORTED);
        assertThat(react(told, "more-needed", Map.of("explanation", List.of("Welk busje?"))))
                .isEqualTo("Reactie opgeslagen. Volgende stap: Besluit nemen.");
        assertThat(now().mustDecide()).isTrue();
        decide(GateOutcome.INDICATIONS);
        Document advice = officer.open("/signals/" + number + "/referrals");
        assertThat(advice.select("section:has(#partner-nla)").text()).contains("Deze partner wil meer weten.");
        UUID again = told(PartnerRole.LABOUR_INSPECTORATE, Outcome.REPORTED);
        assertThat(awaited().referral()).isEqualTo(again);
        assertThat(officer.open("/signals/" + number + "/referrals")
                        .select("section:has(#partner-nla)")
                        .text())
                .doesNotContain("Deze partner wil meer weten.");
        days(20);
        told(PartnerRole.LABOUR_INSPECTORATE, Outcome.REPORTED);
        assertThat(awaited().referral())
                .as("of the earlier one nothing is waited for")
                .isNotEqualTo(again);
        assertThat(awaited().late(WorkCalendar.today(clock))).isFalse();
    }

    @Test
    @DisplayName("Een mogelijkheid die meer wil weten, staat ook open")
    void a_possible_partner_that_needs_more_is_open_too() {
        as(OFFICER, () -> {
            referrals.notTold(number, RandomIds.next(), PartnerRole.LABOUR_INSPECTORATE, REASON + REASON);
            referrals.notTold(number, RandomIds.next(), PartnerRole.CARE_COORDINATOR, REASON + REASON);
            LocalDate today = WorkCalendar.today(clock);
            referrals.consulted(
                    number, new Consulted(RandomIds.next(), 0, "meldcode", today, Weighed.NOT_REPORT, REASON));
            return number;
        });
        assertThat(now().gate().asks()).isEqualTo(Gate.Asks.NOTHING);
        UUID told = told(PartnerRole.RIEC, Outcome.REPORTED);
        react(told, "more-needed", Map.of());
        decide(GateOutcome.INDICATIONS);
        assertThat(now().gate().asks()).isEqualTo(Gate.Asks.PARTNER);
        told(PartnerRole.RIEC, Outcome.ADVICE);
        assertThat(now().gate().asks()).isEqualTo(Gate.Asks.NOTHING);
    }

    @Test
    void what_is_missing_is_asked_and_what_was_typed_comes_back() {
        UUID told = told(PartnerRole.LABOUR_INSPECTORATE, Outcome.REPORTED);
        Document page = officer.open(reaction(told));
        Document again = officer.press(
                        reaction(told), page, "Opslaan", Map.of("explanation", List.of("z".repeat(4_001))))
                .page();
        assertThat(again.select("#errors li").eachText())
                .contains("Kies wat de partner zei.")
                .hasSize(2);
        assertThat(again.select("#explanation").text()).hasSize(4_001);
        assertThat(officer.press(
                                reaction(told),
                                page,
                                "Gebeld, nog geen reactie",
                                Map.of("explanation", List.of("z".repeat(4_001))))
                        .page()
                        .select("#errors li"))
                .hasSize(1);
        assertThat(entries(Entry.Kind.REACTED)).isEmpty();
    }

    @Test
    @DisplayName("In een ander tabblad afgesloten: niets wordt bewaard, de tekst blijft staan, en heropenen ligt klaar")
    void a_signal_that_was_closed_meanwhile_keeps_what_was_typed() {
        UUID told = told(PartnerRole.LABOUR_INSPECTORATE, Outcome.REPORTED);
        Document page = officer.open(reaction(told));
        Signal open = now();
        as(OFFICER, () -> signals.close(open.id(), open.version(), new Closing("referred-no-reaction", "unknown")));
        assertThat(list()).doesNotContain(number);
        Document again = officer.press(
                        reaction(told),
                        page,
                        "Opslaan",
                        Map.of("outcome", List.of("taken-up"), "explanation", List.of("Zij gaan kijken.")))
                .page();
        assertThat(again.select("main").text()).contains("Dit signaal is afgesloten.", "Zij gaan kijken.");
        assertThat(again.select("a[href$=/reopen]")).isNotEmpty();
        days(18);
        assertThat(remind(told).mailed()).isZero();
        as(OFFICER, () -> signals.reopen(open.id(), "De inspectie belde."));
        assertThat(list()).contains(number);
    }

    @Test
    void an_id_of_another_signal_or_of_no_hand_over_is_not_there() {
        UUID told = told(PartnerRole.LABOUR_INSPECTORATE, Outcome.REPORTED);
        UUID advice = told(PartnerRole.CARE_COORDINATOR, Outcome.ADVICE);
        assertThat(officer.get(reaction(advice)).absent())
                .as("advice is no hand-over")
                .isTrue();
        assertThat(officer.get(reaction(RandomIds.next())).absent()).isTrue();
        number = taken(given.sent(aReport()), OFFICER);
        assertThat(officer.get(reaction(told)).absent()).isTrue();
        assertThat(officer.post(reaction(told), Map.of("outcome", List.of("taken-up"), "justice", List.of("unknown")))
                        .absent())
                .isTrue();
    }

    @Test
    @DisplayName("De partner vraagt om een getuige: dat wordt eerst aan de melder gevraagd")
    void a_request_for_a_witness_goes_to_the_reporter_first() {
        UUID told = told(PartnerRole.LABOUR_INSPECTORATE, Outcome.REPORTED);
        assertThat(officer.open(reaction(told)).select("main").text()).contains("Wij vragen het eerst aan de melder");
        react(told, "taken-up", Map.of("witness", List.of("yes")));
        assertThat(database.as(
                        Acting.nobody(Purpose.FOLLOWING),
                        () -> database.client()
                                .sql("select witness from reporting.mailbox where report_id = ?")
                                .param(now().id().value())
                                .query(Boolean.class)
                                .single()))
                .isTrue();
        assertThat(officer.open("/signals/" + number + "/timeline")
                        .select("main")
                        .text())
                .contains("De melder is gevraagd.");
    }
}
