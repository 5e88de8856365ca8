package nl.meldroute.referral.rules;

import static nl.meldroute.referral.rules.FactsFixtures.aSignal;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.meldroute.intake.ExploitationForm;
import nl.meldroute.intake.GateOutcome;
import nl.meldroute.partners.PartnerRole;
import nl.meldroute.policy.Edition;
import nl.meldroute.policy.Editions;
import nl.meldroute.policy.PolicyReference;
import nl.meldroute.policy.Sentence;
import nl.meldroute.referral.Answer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Beleidsplan 2.2, STAP 4")
class StepFourTest {
    private final Edition edition = Editions.standard();

    private static List<String> duties(FactsFixtures facts) {
        return ids(GateOutcome.INDICATIONS, facts).stream()
                .filter(id -> id.startsWith("4"))
                .toList();
    }

    private static List<String> ids(GateOutcome outcome, FactsFixtures facts) {
        return StepFour.advise(outcome, facts.build()).stream().map(Rule::id).toList();
    }

    private static Stream<Rule> all() {
        return Stream.of(StepFour.duties(), StepFour.possibilities(), StepFour.whileUnclear())
                .flatMap(List::stream);
    }

    @Test
    void every_sentence_of_step_4_has_one_row_in_its_order() {
        assertThat(StepFour.duties().stream().map(rule -> rule.sentence().orElseThrow()))
                .containsExactlyElementsOf(edition.sentences().stream()
                        .map(Sentence::reference)
                        .filter(reference -> reference.paragraph().equals("2.2")
                                && reference.number().startsWith("4."))
                        .toList());
    }

    @Test
    void every_row_rests_on_the_edition() {
        assertThat(all()).allSatisfy(rule -> {
            rule.sentence()
                    .ifPresent(
                            sentence -> assertThat(edition.sentence(sentence)).isNotNull());
            if (!rule.reading().isEmpty()) {
                assertThat(edition.reading(rule.reading()).id()).isEqualTo(rule.reading());
            }
            assertThat(edition.partner(rule.duty().to().slug())).isPresent();
        });
        assertThat(all().map(Rule::id)).doesNotHaveDuplicates();
        assertThat(StepFour.duties())
                .allSatisfy(
                        rule -> assertThat(edition.readingsOf(rule.sentence().orElseThrow()))
                                .contains(edition.reading(rule.reading())));
    }

    @Test
    void a_possibility_from_an_appendix_is_one_that_describes_its_partner() {
        assertThat(all().filter(rule -> rule.source().startsWith("bijlage")))
                .isNotEmpty()
                .allSatisfy(rule -> assertThat(edition.partner(rule.duty().to().slug())
                                .orElseThrow()
                                .appendices())
                        .contains(rule.source()));
    }

    @Test
    @DisplayName("Lezing I-08: het RIEC en de signalentafel zijn een mogelijkheid, nooit een plicht")
    void the_tables_are_offered_and_never_asked() {
        assertThat(all().filter(rule -> Set.of(PartnerRole.RIEC, PartnerRole.SIGNAL_TABLE)
                        .contains(rule.duty().to())))
                .hasSizeGreaterThan(1)
                .allMatch(rule ->
                        rule.duty().weight() == Weight.MAY && rule.reading().equals("I-08"));
    }

    @ParameterizedTest
    @EnumSource(PartnerRole.class)
    void every_part_in_the_rules_is_played_by_a_partner_of_the_edition(PartnerRole role) {
        assertThat(edition.partner(role.slug())).isPresent();
        assertThat(PartnerRole.of(role.slug())).contains(role);
    }

    /** The sixteen combinations, written down by hand from the plan and readings I-01 and I-07. */
    @ParameterizedTest
    @CsvSource({
        "NO,  NO,  NO,  NO,  4.1 4.4",
        "NO,  NO,  NO,  YES, 4.1 4.4",
        "NO,  NO,  YES, NO,  4.4 4.5 4.6",
        "NO,  NO,  YES, YES, 4.4 4.5 4.6",
        "NO,  YES, NO,  NO,  4.1 4.3 4.4",
        "NO,  YES, NO,  YES, 4.1 4.3 4.4",
        "NO,  YES, YES, NO,  4.3 4.4 4.5 4.6",
        "NO,  YES, YES, YES, 4.3 4.4 4.5 4.6",
        "YES, NO,  NO,  NO,  4.1 4.2 4.4",
        "YES, NO,  NO,  YES, 4.1 4.2 4.4",
        "YES, NO,  YES, NO,  4.2 4.4 4.5 4.6",
        "YES, NO,  YES, YES, 4.2 4.4 4.5 4.6",
        "YES, YES, NO,  NO,  4.1 4.2 4.3 4.4",
        "YES, YES, NO,  YES, 4.1 4.2 4.3 4.4",
        "YES, YES, YES, NO,  4.2 4.3 4.4 4.5 4.6",
        "YES, YES, YES, YES, 4.2 4.3 4.4 4.5 4.6"
    })
    void the_sixteen_combinations_ask_what_the_plan_says(
            Answer intervene, Answer labour, Answer victim, Answer minor, String rows) {
        FactsFixtures facts =
                aSignal().needingIntervention(intervene).withAVictim(victim).withAMinor(minor);
        if (labour == Answer.YES) {
            facts.of(ExploitationForm.LABOUR);
        }
        assertThat(duties(facts)).containsExactly(rows.split(" "));
        assertThat(ids(GateOutcome.INDICATIONS, facts).contains("kan-1")).isEqualTo(minor == Answer.YES);
    }

    @Test
    @DisplayName("Lezing I-02: wat de feiten ook zijn, de zorgcoördinator hoort het")
    void whatever_the_facts_the_care_coordinator_gets_a_report() {
        for (Answer victim : Answer.values()) {
            assertThat(duties(aSignal().withAVictim(victim))).contains("4.4");
        }
    }

    @Test
    void not_known_counts_as_yes_for_a_victim_and_a_minor_and_as_no_for_the_rest() {
        assertThat(ids(
                        GateOutcome.INDICATIONS,
                        aSignal().withAVictim(Answer.UNKNOWN).withAMinor(Answer.UNKNOWN)))
                .contains("4.5", "4.6", "kan-1", "kan-2", "kan-3")
                .doesNotContain("4.1");
        assertThat(duties(aSignal().needingIntervention(Answer.UNKNOWN).of(ExploitationForm.UNKNOWN)))
                .containsExactly("4.1", "4.4");
    }

    @Test
    @DisplayName("Lezing I-12: alleen na aanwijzingen gelden de plichten van stap 4")
    void duties_hold_after_indications_only() {
        FactsFixtures everything = aSignal()
                .needingIntervention(Answer.YES)
                .withAVictim(Answer.YES)
                .withAMinor(Answer.YES)
                .of(ExploitationForm.LABOUR, ExploitationForm.SEXUAL, ExploitationForm.ORGANS);
        assertThat(StepFour.advise(GateOutcome.UNCLEAR, everything.build()))
                .isNotEmpty()
                .allMatch(rule -> rule.duty().weight() == Weight.MAY);
        assertThat(ids(GateOutcome.NO_INDICATION, everything)).isEmpty();
        assertThat(ids(GateOutcome.ELSEWHERE, everything)).isEmpty();
    }

    @Test
    @DisplayName("Lezing I-09: organen en smokkel geven geen andere plicht dan wat altijd moet")
    void organs_and_smuggling_bring_no_duty_of_their_own() {
        assertThat(duties(aSignal().of(ExploitationForm.ORGANS))).containsExactly("4.1", "4.4");
        assertThat(ids(GateOutcome.INDICATIONS, aSignal().of(ExploitationForm.SMUGGLING)))
                .contains("kan-7");
    }

    @Test
    void an_adult_is_not_offered_what_is_for_the_young_and_the_young_not_what_is_for_adults() {
        assertThat(ids(
                        GateOutcome.INDICATIONS,
                        aSignal().of(ExploitationForm.SEXUAL).withAMinor(Answer.YES)))
                .contains("kan-5", "kan-6")
                .doesNotContain("kan-4");
        assertThat(ids(GateOutcome.INDICATIONS, aSignal().of(ExploitationForm.SEXUAL)))
                .contains("kan-4");
    }

    @Test
    void a_possibility_without_a_sentence_says_so() {
        assertThat(new Rule("x", Condition.ALWAYS, new Duty.Offer(PartnerRole.RIEC), "", "").sentence())
                .isEmpty();
        assertThat(StepFour.duties().getFirst().sentence()).contains(PolicyReference.parse("2.2 4.1"));
    }
}
