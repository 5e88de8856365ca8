package nl.meldroute.audit.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.meldroute.audit.rules.Assessment.Code;
import nl.meldroute.kernel.Sha256;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Het logboek is te bewijzen: wat er nagezien wordt, rij voor rij")
class ExaminationTest {
    private static final Instant BEGIN = Instant.parse("2026-11-30T12:00:00Z");
    private final List<Leaf> rows = new ArrayList<>();

    /** One more row after those that are there, at this moment. */
    private Leaf append(String purpose, Instant at) {
        byte[] prev = rows.isEmpty() ? Leaf.start() : rows.getLast().hash();
        rows.add(Leaf.of(rows.size() + 1, at, prev, Map.of("purpose", purpose)));
        return rows.getLast();
    }

    private void rows(int count) {
        for (int row = 0; row < count; row++) {
            append("HANDLING", BEGIN.plusSeconds(row));
        }
    }

    /** What was signed over the first so many rows. */
    private Checkpoint over(int size) {
        Tree tree = new Tree();
        rows.stream().limit(size).forEach(row -> tree.add(row.hash()));
        return new Checkpoint("invented", size, tree.root());
    }

    private static Kept kept(Leaf leaf) {
        return new Kept(leaf, leaf.hash(), leaf.hash(), true);
    }

    private Examination examined(Checkpoint... checkpoints) {
        Examination examination = new Examination(List.of(checkpoints));
        rows.forEach(row -> examination.add(kept(row)));
        return examination;
    }

    private static void says(Examination examination, Code code, String sentence) {
        assertThat(examination.verdict()).isEqualTo(new Assessment(code, sentence));
    }

    @ParameterizedTest
    @CsvSource({"OK,0", "ALTERED,2", "TRUNCATED,3", "FORK,4", "BAD_SIGNATURE,5", "GAP,6"})
    void each_finding_ends_the_program_in_its_own_way(Code code, int exit) {
        assertThat(code.exit()).isEqualTo(exit);
    }

    @Test
    void what_nobody_touched_is_well_and_says_how_far_it_is_proven() {
        rows(5);
        Examination examination = examined(over(0), over(2), over(4));
        says(
                examination,
                Code.OK,
                "5 rows fit each other and 3 checkpoints. The newest is over 4 rows; no checkpoint covers the 1 after it.");
        assertThat(examination.size()).isEqualTo(5);
        assertThat(examination.root()).isEqualTo(over(5).root());
    }

    @Test
    void without_a_checkpoint_it_says_that_nothing_was_compared() {
        rows(2);
        says(
                examined(),
                Code.OK,
                "2 rows fit each other. No checkpoint was given, so nothing says that these are the rows that were there.");
    }

    @Test
    void a_row_that_is_gone_is_a_gap() {
        rows(4);
        rows.remove(2);
        says(examined(), Code.GAP, "After row 2 comes row 4.");
    }

    @Test
    void a_row_that_does_not_give_its_hash_was_altered() {
        rows(1);
        Examination examination = new Examination(List.of());
        examination.add(new Kept(rows.getFirst(), rows.getFirst().hash(), Sha256.of("other"), true));
        says(examination, Code.ALTERED, "Row 1 was altered: it does not give the hash that stands beside it.");
    }

    @Test
    void a_hash_may_be_absent_before_the_chain_began_and_not_after() {
        rows(3);
        Examination examination = new Examination(List.of());
        examination.add(Kept.exported(rows.get(0)));
        examination.add(kept(rows.get(1)));
        assertThat(examination.verdict().code()).isEqualTo(Code.OK);
        examination.add(Kept.exported(rows.get(2)));
        says(examination, Code.ALTERED, "Row 3 was altered: it has lost its hash.");
    }

    @Test
    void a_row_after_another_one_than_stands_before_it_tells_that_that_one_was_altered() {
        rows(2);
        rows.set(1, Leaf.of(2, BEGIN, Sha256.of("other"), Map.of("purpose", "HANDLING")));
        says(examined(), Code.ALTERED, "Row 1 was altered: it is not the row after which row 2 was written.");
    }

    @Test
    void a_first_row_that_follows_something_is_not_the_first() {
        rows.add(Leaf.of(1, BEGIN, Sha256.of("other"), Map.of("purpose", "HANDLING")));
        assertThat(examined().verdict().code()).isEqualTo(Code.ALTERED);
    }

    @Test
    void another_detail_is_noticed() {
        rows(1);
        Examination examination = new Examination(List.of());
        examination.add(new Kept(
                rows.getFirst(), rows.getFirst().hash(), rows.getFirst().hash(), false));
        says(examination, Code.ALTERED, "Row 1 was altered: it has another detail than it was written with.");
    }

    @Test
    void what_comes_after_something_wrong_is_not_looked_at() {
        rows(5);
        rows.remove(1);
        Examination examination = examined();
        assertThat(examination.size()).isEqualTo(2);
        examination.add("no row");
        says(examination, Code.GAP, "After row 1 comes row 3.");
    }

    @Test
    void rows_removed_at_the_end_are_known_by_a_checkpoint() {
        rows(4);
        Checkpoint[] signed = {over(2), over(4)};
        rows.removeLast();
        says(
                examined(signed),
                Code.TRUNCATED,
                "There are 3 rows, and a checkpoint was signed over 4: rows were removed at the end.");
    }

    @Test
    void rows_written_anew_are_known_by_a_checkpoint_and_that_is_said_before_what_is_missing() {
        rows(4);
        Checkpoint[] signed = {over(2), over(4)};
        rows.clear();
        append("REVEALING", BEGIN);
        rows(2);
        says(
                examined(signed),
                Code.FORK,
                "The first 2 rows are not those over which the checkpoint was signed: the chain was written anew, or there are two.");
    }

    @Test
    void of_two_checkpoints_over_as_many_rows_one_is_of_another_history() {
        rows(2);
        assertThat(examined(over(2), new Checkpoint("invented", 2, new byte[32]))
                        .verdict()
                        .code())
                .isEqualTo(Code.FORK);
        assertThat(examined(new Checkpoint("invented", 0, new byte[32]))
                        .verdict()
                        .sentence())
                .startsWith("The first 0 rows");
    }

    @Test
    void of_two_histories_the_first_difference_is_told() {
        rows(3);
        Checkpoint first = new Checkpoint("invented", 1, new byte[32]);
        assertThat(examined(first, new Checkpoint("invented", 3, new byte[32]))
                        .verdict()
                        .sentence())
                .startsWith("The first 1 rows");
    }

    @Test
    void a_row_that_was_altered_explains_more_than_another_history() {
        rows(3);
        Checkpoint other = new Checkpoint("invented", 1, new byte[32]);
        rows.remove(1);
        assertThat(examined(other).verdict().code()).isEqualTo(Code.GAP);
        assertThat(examined(other).verdict().sentence()).isEqualTo("After row 1 comes row 3.");
    }

    @ParameterizedTest
    @CsvSource({
        "HANDLING,60000,false",
        "HANDLING,60001,true",
        "SIGN_IN,2700000,false",
        "SIGN_IN,2700001,true",
        "HANDLING,0,false",
        "HANDLING,-3600000,false"
    })
    void time_that_goes_back_by_more_than_is_usual_is_told(String purpose, long milliseconds, boolean told) {
        append("HANDLING", BEGIN);
        append(purpose, BEGIN.minus(Duration.ofMillis(milliseconds)));
        assertThat(examined().verdict().code()).isEqualTo(Code.OK);
        assertThat(examined().verdict().sentence().contains("the clock was set back"))
                .isEqualTo(told);
        assertThat(examined().verdictInAnyOrder().sentence()).doesNotContain("clock");
    }

    @Test
    void time_is_compared_with_the_latest_row_and_the_first_that_goes_back_is_told() {
        append("HANDLING", BEGIN);
        append("HANDLING", BEGIN.minusSeconds(50));
        append("HANDLING", BEGIN.minusSeconds(100));
        append("HANDLING", BEGIN.minusSeconds(200));
        assertThat(examined().verdict().sentence())
                .startsWith("4 rows fit each other.")
                .endsWith("But row 3 is of 2026-11-30T11:58:20Z, and a row before it is of 2026-11-30T12:00:00Z:"
                        + " the clock was set back, or somebody wrote another time.");
    }

    @Test
    void rows_that_are_missing_explain_more_than_time_that_goes_back() {
        append("HANDLING", BEGIN);
        append("HANDLING", BEGIN.minusSeconds(100));
        append("HANDLING", BEGIN);
        Checkpoint signed = over(3);
        rows.removeLast();
        assertThat(examined(signed).verdict().code()).isEqualTo(Code.TRUNCATED);
    }

    @Test
    void an_export_is_read_line_by_line() {
        rows(3);
        Examination examination = new Examination(List.of(over(3)));
        rows.forEach(row -> examination.add(row.text()));
        assertThat(examination.verdict().sentence()).startsWith("3 rows fit each other and 1 checkpoints.");
        examination.add(rows.getFirst().text().replace("\"seq\":1", "\"seq\": 4"));
        says(examination, Code.ALTERED, "Row 4 was altered: it is not written as a row of the audit is.");
    }
}
