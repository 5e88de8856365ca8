package nl.meldroute.policy;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ComparePlanTest {
    private static final String SUMMARY = "edition noorderlo: 16 sentences in 5 parts; differences: ";

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(bytes, true, UTF_8);

    @TempDir
    private Path folder = Path.of("");

    private int compare(String plan) throws IOException {
        return compare(plan, UTF_8);
    }

    private int compare(String plan, Charset charset) throws IOException {
        Path file = Files.writeString(folder.resolve("plan.txt"), plan, charset);
        return new ComparePlan(NoorderloPlan.edition(), out).compare(file, false);
    }

    private List<String> said() {
        return bytes.toString(UTF_8).lines().toList();
    }

    @Test
    void the_published_plan_is_the_same() throws IOException {
        assertThat(compare(NoorderloPlan.text())).isZero();
        assertThat(said()).containsExactly(SUMMARY + "0");
    }

    @Test
    void other_line_ends_hyphens_pages_and_footnotes_do_not_matter() throws IOException {
        String typeset = NoorderloPlan.text()
                .replace("De vaste collega leest", "De vaste col- \n\nlega\n1\n leest")
                .replace(
                        "belt een partner. De",
                        "belt een part-\n1) Een noot.\nGemeenteblad 2026 nr. 1 5\n\f7\n ner. De")
                .replace("Bijlage 1 \u2013", "Bijlage 1 -")
                .replace("\u2018vaste collega\u2019", "\"vaste  collega\"")
                .replace("\n", "\r\n");

        assertThat(compare(typeset)).isZero();
        assertThat(said()).containsExactly(SUMMARY + "0");
    }

    @Test
    void a_changed_sentence_is_named_with_its_new_words() throws IOException {
        assertThat(compare(NoorderloPlan.text().replace("leest het", "wist het")))
                .isOne();
        assertThat(said().getFirst())
                .isEqualTo("1.1, sentence 1.3 changed: now: \"De vaste collega wist het briefje binnen een dag.\"");
        assertThat(said().getLast()).isEqualTo(SUMMARY + "1");
    }

    @Test
    void a_missing_sentence_is_named() throws IOException {
        assertThat(compare(NoorderloPlan.text().replace("De vaste collega belt een partner. ", "")))
                .isOne();
        assertThat(said()).containsExactly("1.1, sentence 2.1 missing", SUMMARY + "1");
    }

    @Test
    void a_new_sentence_is_named_with_the_one_it_follows() throws IOException {
        assertThat(compare(NoorderloPlan.text().replace("STAP 2\n", "Dan wacht hij.\nSTAP 2\nZij wacht niet.\n")))
                .isOne();
        assertThat(said())
                .containsExactly(
                        "1.1, new sentence after 1.3: \"Dan wacht hij.\"",
                        "1.1, new sentence after 2.0: \"Zij wacht niet.\"",
                        SUMMARY + "2");
    }

    @Test
    void a_sentence_that_moved_is_told_with_its_new_place() throws IOException {
        String moved = NoorderloPlan.text()
                .replace("De partner belt terug.", "")
                .replace("De route heeft twee stappen.", "De route heeft twee stappen. De partner belt terug.");

        assertThat(compare(moved)).isOne();
        assertThat(said())
                .contains(
                        "1.1, new sentence after 0.1: \"De partner belt terug.\"",
                        "1.1, sentence 2.2 missing: the same words stand at 1.1 0.2");
    }

    @Test
    void a_missing_heading_is_named() throws IOException {
        assertThat(compare(NoorderloPlan.text().replace("STAP 2\n", "STAP TWEE\n")))
                .isOne();
        assertThat(said()).contains("1.1, heading missing: STAP 2");
    }

    @Test
    void a_change_in_a_part_that_is_not_compared_does_not_matter() throws IOException {
        assertThat(compare(NoorderloPlan.text().replace("niemand vergelijkt", "iedereen leest")))
                .isZero();
    }

    @Test
    void the_list_gives_place_hash_and_words_of_each_sentence() throws IOException {
        Path file = Files.writeString(folder.resolve("plan.txt"), NoorderloPlan.text(), UTF_8);

        assertThat(new ComparePlan(NoorderloPlan.edition(), out).compare(file, true))
                .isZero();
        assertThat(said())
                .hasSize(16)
                .contains("1.1\t2.2\t5694fd22541f5740da432b0bf814946445772f9295d1412a7124749a020e2133"
                        + "\tDe partner belt terug.");
    }

    @Test
    void a_file_that_is_not_there_is_a_wrong_call() {
        Path nowhere = folder.resolve("nowhere.txt");

        assertThat(ComparePlan.run(List.of(nowhere.toString()), out)).isEqualTo(2);
        assertThat(said()).containsExactly(nowhere + " cannot be read as a text file in UTF-8.");
    }

    @Test
    void a_file_that_is_not_utf_8_is_a_wrong_call() throws IOException {
        assertThat(compare("Financi\u00EBn", ISO_8859_1)).isEqualTo(2);
    }

    @Test
    void without_a_file_the_usage_is_told() {
        assertThat(ComparePlan.run(List.of(), out)).isEqualTo(2);
        assertThat(ComparePlan.run(List.of("--list"), out)).isEqualTo(2);
        assertThat(ComparePlan.run(List.of("one", "two", "three"), out)).isEqualTo(2);
        assertThat(said()).containsOnly("usage: check policy [--list] FILE [EDITION]");
    }

    @Test
    void an_edition_that_does_not_exist_is_a_wrong_call() {
        assertThat(ComparePlan.run(List.of("plan.txt", "nergens-2025"), out)).isEqualTo(2);
        assertThat(said()).containsExactly("The policy edition misses its file policy/nergens-2025/outline.yml.");
    }
}
