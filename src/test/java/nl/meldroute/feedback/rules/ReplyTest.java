package nl.meldroute.feedback.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.meldroute.reporting.Progress;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Beleidsplan 2.2, STAP 6: wat de melder terughoort")
class ReplyTest {
    private static Reply reply(String own, SafePhrase... phrases) {
        return new Reply(List.of(phrases), own);
    }

    @Test
    void only_the_question_alone_is_a_question() {
        assertThat(reply("", SafePhrase.QUESTION).question()).isTrue();
        assertThat(reply("Hoe laat was het?", SafePhrase.QUESTION).question()).isTrue();
        assertThat(reply("", SafePhrase.USED, SafePhrase.QUESTION).question()).isFalse();
        assertThat(reply("Hoe laat was het?").question()).isFalse();
    }

    @Test
    void a_question_that_does_not_ask_anything_is_noticed() {
        assertThat(reply(" ", SafePhrase.QUESTION).questionMissing()).isTrue();
        assertThat(reply("Hoe laat?", SafePhrase.QUESTION).questionMissing()).isFalse();
        assertThat(reply("", SafePhrase.USED).questionMissing()).isFalse();
    }

    @Test
    void nothing_chosen_and_nothing_written_is_no_answer() {
        assertThat(reply(" ").empty()).isTrue();
        assertThat(reply("", SafePhrase.NEEDED).empty()).isFalse();
        assertThat(reply("Dank u.").empty()).isFalse();
    }

    @Test
    void passed_on_is_told_as_a_step_unless_it_is_all_done() {
        assertThat(reply("", SafePhrase.PASSED_ON).progress(false)).contains(Progress.REFERRED);
        assertThat(reply("", SafePhrase.PASSED_ON).progress(true)).isEmpty();
        assertThat(reply("", SafePhrase.USED).progress(false)).isEmpty();
    }

    @Test
    void phrases_stand_in_the_order_of_the_page_and_unknown_codes_are_none() {
        assertThat(SafePhrase.of(List.of("question", "anders", "used")))
                .containsExactly(SafePhrase.USED, SafePhrase.QUESTION);
    }
}
