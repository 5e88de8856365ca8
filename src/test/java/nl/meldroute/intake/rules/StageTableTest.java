package nl.meldroute.intake.rules;

import static nl.meldroute.intake.rules.StageTable.after;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.meldroute.intake.Stage;
import nl.meldroute.intake.rules.StageTable.Act;
import nl.meldroute.policy.Edition;
import nl.meldroute.policy.Editions;
import nl.meldroute.policy.PolicyReference;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Beleidsplan 2.2, STAP 1 tot en met 4 en STAP 6: hoe ver een signaal is")
class StageTableTest {
    /** Every stage, from where it can be done, and where it leads. */
    private static final Map<Act, Map<Stage, Stage>> EXPECTED = new EnumMap<>(Map.ofEntries(
            Map.entry(Act.ALARM, Map.of(Stage.DRAFT, Stage.DRAFT, Stage.DRAFT_READ, Stage.DRAFT)),
            Map.entry(
                    Act.HAND_IN, Map.of(Stage.DRAFT, Stage.NEW, Stage.DRAFT_READ, Stage.NEW, Stage.CLOSED, Stage.NEW)),
            Map.entry(
                    Act.HAND_IN_NUMBERED,
                    Map.of(
                            Stage.TAKEN_UP,
                            Stage.TAKEN_UP,
                            Stage.ANSWERED,
                            Stage.TAKEN_UP,
                            Stage.CLOSED,
                            Stage.TAKEN_UP)),
            Map.entry(Act.READ, Map.of(Stage.DRAFT, Stage.DRAFT_READ, Stage.NEW, Stage.READ)),
            Map.entry(Act.TAKE_UP, Map.of(Stage.DRAFT_READ, Stage.TAKEN_UP, Stage.READ, Stage.TAKEN_UP)),
            Map.entry(Act.TURN_AWAY, Map.of(Stage.DRAFT_READ, Stage.CLOSED, Stage.READ, Stage.CLOSED)),
            Map.entry(Act.HAND_OVER, Map.of(Stage.DRAFT_READ, Stage.DRAFT, Stage.READ, Stage.NEW)),
            Map.entry(Act.DECIDE, Map.of(Stage.TAKEN_UP, Stage.TAKEN_UP, Stage.ANSWERED, Stage.ANSWERED)),
            Map.entry(Act.REFER, Map.of(Stage.TAKEN_UP, Stage.TAKEN_UP, Stage.ANSWERED, Stage.ANSWERED)),
            Map.entry(
                    Act.ANSWER,
                    Map.of(Stage.TAKEN_UP, Stage.ANSWERED, Stage.ANSWERED, Stage.ANSWERED, Stage.CLOSED, Stage.CLOSED)),
            Map.entry(Act.CLOSE, Map.of(Stage.TAKEN_UP, Stage.CLOSED, Stage.ANSWERED, Stage.CLOSED)),
            Map.entry(Act.REOPEN, Map.of(Stage.CLOSED, Stage.TAKEN_UP)),
            Map.entry(Act.TAKE_BACK, Map.of(Stage.CLOSED, Stage.READ)),
            Map.entry(Act.TAKE_BACK_DRAFT, Map.of(Stage.CLOSED, Stage.DRAFT_READ))));

    private final Edition edition = Editions.standard();

    @ParameterizedTest
    @EnumSource
    void each_act_leads_where_it_should_and_nowhere_else(Act act) {
        Map<Stage, Stage> leads = Arrays.stream(Stage.values())
                .filter(stage -> after(stage, act).isPresent())
                .collect(Collectors.toMap(
                        stage -> stage, stage -> after(stage, act).orElseThrow()));
        assertThat(leads).isEqualTo(EXPECTED.get(act));
    }

    @Test
    void no_two_rows_speak_of_the_same_stage_and_act() {
        assertThat(StageTable.rows().stream().flatMap(row -> row.from().stream().map(stage -> stage + " " + row.act())))
                .doesNotHaveDuplicates();
    }

    @Test
    void every_row_names_a_sentence_or_a_reading_of_the_edition() {
        assertThat(StageTable.rows())
                .allSatisfy(row ->
                        assertThat(named(row.source())).as(row.toString()).isNotBlank());
    }

    @Test
    void every_stage_can_be_reached_and_left() {
        Set<Stage> reached = StageTable.rows().stream().map(StageTable.Row::to).collect(Collectors.toSet());
        Set<Stage> left =
                StageTable.rows().stream().flatMap(row -> row.from().stream()).collect(Collectors.toSet());
        assertThat(reached).containsExactlyInAnyOrder(Stage.values());
        assertThat(left).containsExactlyInAnyOrder(Stage.values());
    }

    private String named(String source) {
        return source.startsWith("I-")
                ? edition.reading(source).reading().nl()
                : edition.sentence(PolicyReference.parse(source)).summary().nl();
    }
}
