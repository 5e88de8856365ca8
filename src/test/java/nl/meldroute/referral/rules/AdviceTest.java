package nl.meldroute.referral.rules;

import static nl.meldroute.referral.rules.FactsFixtures.aSignal;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.meldroute.intake.ExploitationForm;
import nl.meldroute.intake.Gate.Asks;
import nl.meldroute.intake.GateOutcome;
import nl.meldroute.partners.PartnerRole;
import nl.meldroute.referral.Answer;
import nl.meldroute.referral.Facts;
import nl.meldroute.referral.Outcome;
import nl.meldroute.referral.Weighed;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Beleidsplan 2.2, STAP 4: wat er nog moet, na wat er al is gedaan")
class AdviceTest {
    private static final FactsFixtures VICTIM = aSignal().withAVictim(Answer.YES);

    private static Advice advice(FactsFixtures facts, Past past) {
        return Advice.of(GateOutcome.INDICATIONS, facts.build(), past);
    }

    private static Past past(Map<PartnerRole, Outcome> told, Weighed... weighed) {
        return new Past(told, Set.of(), Optional.ofNullable(weighed.length == 0 ? null : weighed[0]));
    }

    @Test
    @DisplayName("Lezing I-01: bij een mogelijk slachtoffer eerst overleg, dan pas Veilig Thuis")
    void with_a_victim_the_colleague_comes_first() {
        Advice before = advice(VICTIM, Past.NOTHING);
        assertThat(before.asks()).isEqualTo(Asks.CONSULTATION);
        assertThat(before.of(PartnerRole.VEILIG_THUIS).orElseThrow().consultFirst())
                .isTrue();
        Advice weighed = advice(VICTIM, past(Map.of(PartnerRole.CARE_COORDINATOR, Outcome.ADVICE), Weighed.REPORT));
        assertThat(weighed.asks()).isEqualTo(Asks.PARTNER);
        assertThat(weighed.of(PartnerRole.REPORTING_CODE_OFFICER).orElseThrow().became())
                .contains(Outcome.CONSULTED);
    }

    @Test
    @DisplayName("Lezing I-13: advies en melden wachten op het telefoontje; niet melden is klaar")
    void veilig_thuis_is_done_by_the_call_or_by_weighing_not_to() {
        Map<PartnerRole, Outcome> advised = Map.of(PartnerRole.VEILIG_THUIS, Outcome.ADVICE);
        assertThat(veiligThuis(past(Map.of(), Weighed.ADVICE))).isEmpty();
        assertThat(veiligThuis(past(advised, Weighed.ADVICE))).contains(Outcome.ADVICE);
        assertThat(veiligThuis(past(advised, Weighed.REPORT))).isEmpty();
        assertThat(veiligThuis(past(Map.of(PartnerRole.VEILIG_THUIS, Outcome.REPORTED), Weighed.REPORT)))
                .contains(Outcome.REPORTED);
        assertThat(veiligThuis(past(Map.of(), Weighed.NOT_REPORT))).contains(Outcome.NOT_REPORTED);
        assertThat(veiligThuis(past(advised))).isEmpty();
    }

    private static Optional<Outcome> veiligThuis(Past past) {
        return advice(VICTIM, past).of(PartnerRole.VEILIG_THUIS).orElseThrow().became();
    }

    @Test
    void what_was_done_or_left_out_for_a_reason_is_not_asked_again() {
        Map<PartnerRole, Outcome> told = Map.of(
                PartnerRole.CARE_COORDINATOR, Outcome.REPORTED,
                PartnerRole.VEILIG_THUIS, Outcome.ADVICE,
                PartnerRole.LABOUR_INSPECTORATE, Outcome.NOT_TOLD);
        FactsFixtures labour = aSignal().of(ExploitationForm.LABOUR);
        assertThat(advice(labour, past(told)).asks()).isEqualTo(Asks.NOTHING);
        assertThat(advice(labour, Past.NOTHING).asks()).isEqualTo(Asks.PARTNER);
    }

    @Test
    void facts_that_change_ask_for_more() {
        Map<PartnerRole, Outcome> told =
                Map.of(PartnerRole.CARE_COORDINATOR, Outcome.REPORTED, PartnerRole.VEILIG_THUIS, Outcome.REPORTED);
        assertThat(advice(aSignal(), past(told)).asks()).isEqualTo(Asks.NOTHING);
        assertThat(advice(aSignal().of(ExploitationForm.LABOUR), past(told)).asks())
                .isEqualTo(Asks.PARTNER);
        assertThat(advice(VICTIM, past(told)).asks()).isEqualTo(Asks.CONSULTATION);
    }

    @Test
    @DisplayName(
            "Beleidsplan 2.2, STAP 4, zin 2: wie meteen gebeld wordt, staat bovenaan, met alles wat over hem geldt")
    void the_police_stands_first_with_one_row() {
        FactsFixtures urgent = aSignal().needingIntervention(Answer.YES).of(ExploitationForm.SEXUAL);
        Advice.Row first = advice(urgent, Past.NOTHING).rows().getFirst();
        assertThat(first.to()).isEqualTo(PartnerRole.POLICE);
        assertThat(first.rules()).extracting(Rule::id).containsExactly("4.2", "kan-6");
        assertThat(first.open()).isTrue();
        assertThat(advice(urgent, past(Map.of(PartnerRole.POLICE, Outcome.NOT_TOLD)))
                        .rows()
                        .getFirst()
                        .open())
                .isFalse();
    }

    @Test
    @DisplayName("Lezing I-07: vóór het besluit is er alleen het telefoontje dat niet wacht")
    void before_the_gate_only_the_call_that_does_not_wait() {
        Facts urgent = VICTIM.needingIntervention(Answer.YES).build();
        assertThat(Advice.of(null, urgent, Past.NOTHING).ids()).containsExactly("4.2");
        assertThat(Advice.of(null, aSignal().build(), Past.NOTHING).rows()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"UNCLEAR", "NO_INDICATION", "ELSEWHERE"})
    @DisplayName("Lezing I-12: alleen aanwijzingen vragen iets")
    void nothing_is_asked_after_another_decision(GateOutcome outcome) {
        Advice advice = Advice.of(outcome, VICTIM.build(), Past.NOTHING);
        assertThat(advice.asks()).isEqualTo(Asks.NOTHING);
        assertThat(advice.rows()).noneMatch(Advice.Row::open);
    }
}
