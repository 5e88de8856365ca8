package nl.meldroute.policy.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Beleidsplan 2.2: een nieuwe uitgave van het plan wordt zin voor zin naast de vorige gelegd")
class PlanComparisonTest {
    private static final PlanPart STEP = part("2.2", "1", "STAP 1");
    private static final PlanPart CARE = part("2.3", "care", "Zorg");

    private static PlanPart part(String paragraph, String prefix, String heading) {
        return new PlanPart(paragraph, prefix, heading, PlanPart.Layout.SENTENCES, List.of());
    }

    private static List<String> hashes(String... sentences) {
        return Arrays.stream(sentences).map(PublishedText::sha256).toList();
    }

    /** The differences of a plan with one part, in words. */
    private static List<String> differences(String plan, String... kept) {
        return differences(plan, Map.of(STEP, hashes(kept)));
    }

    private static List<String> differences(String plan, Map<PlanPart, List<String>> kept) {
        return new PlanComparison(PlanText.cut(plan, List.of(STEP, CARE)), kept)
                .differences().stream().map(PlanDifference::inWords).toList();
    }

    @Test
    void the_same_sentences_do_not_differ() {
        assertThat(differences("STAP 1\nEen meldt. Twee kijkt.\n", "Een meldt.", "Twee kijkt."))
                .isEmpty();
    }

    @Test
    void a_sentence_in_the_place_of_another_has_changed() {
        assertThat(differences(
                        "STAP 1\nEen meldt. Drie kijkt. Vier belt.\n", "Een meldt.", "Twee kijkt.", "Vier belt."))
                .containsExactly("2.2, sentence 1.2 changed: now: \"Drie kijkt.\"");
    }

    @Test
    void a_sentence_that_is_gone_is_missing() {
        assertThat(differences("STAP 1\nEen meldt. Vier belt.\n", "Een meldt.", "Twee kijkt.", "Vier belt."))
                .containsExactly("2.2, sentence 1.2 missing");
    }

    @Test
    void a_sentence_more_follows_the_one_before_it() {
        assertThat(differences("STAP 1\nNul komt. Een meldt. Twee kijkt. Drie belt.\n", "Een meldt.", "Twee kijkt."))
                .containsExactly(
                        "2.2, new sentence after 1.0: \"Nul komt.\"", "2.2, new sentence after 1.2: \"Drie belt.\"");
    }

    @Test
    void a_sentence_that_moved_says_where_it_stands_now() {
        Map<PlanPart, List<String>> kept = new LinkedHashMap<>();
        kept.put(STEP, hashes("Een meldt.", "Twee kijkt."));
        kept.put(CARE, hashes("Drie zorgt."));
        assertThat(differences("STAP 1\nEen meldt.\nZorg\nDrie zorgt. Twee kijkt.\n", kept))
                .containsExactly(
                        "2.2, sentence 1.2 missing: the same words stand at 2.3 care.2",
                        "2.3, new sentence after care.1: \"Twee kijkt.\"");
    }

    @Test
    void a_heading_that_is_gone_is_said_once() {
        assertThat(differences("STAP 1\nEen meldt.\n", Map.of(CARE, hashes("Drie zorgt.", "Vier zorgt."))))
                .containsExactly("2.3, heading missing: Zorg");
    }

    @Test
    void the_most_sentences_stay_paired() {
        assertThat(pairs("a b c d", "a c d b")).containsExactly("0-0", "2-1", "3-2");
        assertThat(pairs("a b", "b a")).hasSize(1);
        assertThat(pairs("", "a")).isEmpty();
        assertThat(pairs("x a y b", "a b")).containsExactly("1-0", "3-1");
        assertThat(pairs("a b", "x a y b")).containsExactly("0-1", "1-3");
    }

    private static Stream<String> pairs(String one, String other) {
        return CommonOrder.of(List.of(one.split(" ")), List.of(other.split(" "))).stream()
                .map(pair -> pair[0] + "-" + pair[1]);
    }
}
