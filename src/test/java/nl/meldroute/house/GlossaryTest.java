package nl.meldroute.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Dutch and English meet in the glossary: every public noun stands there, and nothing else does. */
class GlossaryTest {
    private static final String GLOSSARY = SourceFiles.read("docs/glossary.md");
    private static final Pattern DOMAIN =
            Pattern.compile("(?m)^\\| ([^|`]+) \\| `(\\w+)` \\| ([^|]+\\.) \\| ([^|]+) \\|$");
    private static final Pattern BUILDING = Pattern.compile("(?m)^\\| `(\\w+)` \\| ([^|]+\\.) \\|$");
    private static final Pattern SOURCE =
            Pattern.compile("\\d\\.\\d( step \\d)?|3 finance|appendix 7|the plan|ours( \\(I-\\d\\d\\))?");

    @Test
    void every_public_noun_stands_in_it() {
        assertThat(Nouns.ofTheProduct().types()).hasSizeGreaterThan(100);
        assertThat(Nouns.ofTheProduct().unknown(words(GLOSSARY))).isEmpty();
    }

    @Test
    void no_word_is_there_that_no_code_uses() {
        assertThat(Nouns.ofTheProduct().unused(words(GLOSSARY))).isEmpty();
    }

    @Test
    void every_row_is_whole_and_names_where_it_comes_from() {
        long rows = GLOSSARY.lines()
                .filter(line -> line.startsWith("| ") && line.contains("`"))
                .count();
        assertThat(rows).isEqualTo(words(GLOSSARY).size());
        assertThat(DOMAIN.matcher(GLOSSARY).results().map(row -> row.group(4)))
                .isNotEmpty()
                .allMatch(source -> SOURCE.matcher(source).matches());
    }

    @Test
    void a_dutch_term_has_one_word_in_the_code() {
        List<String> dutch =
                DOMAIN.matcher(GLOSSARY).results().map(row -> row.group(1)).toList();
        assertThat(dutch).doesNotHaveDuplicates();
    }

    private static Set<String> words(String glossary) {
        Set<String> words =
                DOMAIN.matcher(glossary).results().map(row -> row.group(2)).collect(Collectors.toSet());
        BUILDING.matcher(glossary).results().map(row -> row.group(1)).forEach(words::add);
        return words;
    }

    /** The rules above see what they are for: each is shown something that is wrong. */
    @Nested
    class EachRuleSees {
        private final Nouns nouns = new Nouns();

        @Test
        void a_type_that_is_missing_and_a_word_that_nobody_uses() {
            nouns.read("public final class Barriers {}\n");
            nouns.read("public record BarrierClosed() {}\n");
            nouns.read("/** A {@code public record}. */\npublic enum Level {\n    /** HIGH. */\n    VERY_LOW\n}\n");
            nouns.read("record Hidden() {}\n    public record Inner() {}\n");
            assertThat(nouns.unknown(Set.of())).containsExactly("BarrierClosed", "Barriers", "Level");
            assertThat(nouns.unknown(Set.of("Barrier", "Level"))).isEmpty();
            assertThat(nouns.unused(Set.of("Barrier", "Level", "VeryLow"))).isEmpty();
            assertThat(nouns.unused(Set.of("High", "Inner"))).containsExactlyInAnyOrder("High", "Inner");
        }

        @Test
        void the_singular_of_a_door() {
            assertThat(List.of("Replies", "Signals", "Basis", "Cookies", "Addresses", "Address").stream()
                            .map(Nouns::singular))
                    .containsExactly("Reply", "Signal", "Basis", "Cookie", "Address", "Address");
        }

        @Test
        void a_row_that_is_not_whole() {
            assertThat(words("| kluis | `Vault` | Keeps names. | ours |\n| envelop | `Envelope` | | ours |\n"))
                    .containsExactly("Vault");
        }
    }
}
