package nl.meldroute.wording.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Design 5.8: a text in the words of the municipality keeps what the product fills in")
class TextPatternTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"Verder", "Alle pagina''s", "De kluis is open tot {0}.", "{0} van de {1} bewaarders, ''s avonds"
            })
    void what_is_typed_is_kept_as_a_pattern_and_read_back_alike(String pattern) {
        assertThat(TextPattern.fixed(pattern)).isFalse();
        assertThat(TextPattern.pattern(TextPattern.typed(pattern))).isEqualTo(pattern);
        String said = new MessageFormat(pattern, Locale.ENGLISH).format(new Object[] {"10.42", "3"});
        assertThat(said).doesNotContain("''", "{");
    }

    @Test
    void an_apostrophe_is_just_a_sign() {
        String pattern = TextPattern.pattern("Foto's van {0}, 's avonds en 'thuis'");
        assertThat(new MessageFormat(pattern, Locale.ENGLISH).format(new Object[] {"Els"}))
                .isEqualTo("Foto's van Els, 's avonds en 'thuis'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{0,choice,1#1 ding|1<{0} dingen}", "'{'0'}'", "{naam}", "{10}"})
    void what_is_said_by_a_number_is_not_changed_here(String pattern) {
        assertThat(TextPattern.fixed(pattern)).isTrue();
    }

    @Test
    void parts_that_are_filled_in_may_move_and_not_go() {
        String product = "{0} van de {1} bewaarders";
        assertThat(TextPattern.missing(product, "Van {1} bewaarders zijn er {0} nodig"))
                .isEmpty();
        assertThat(TextPattern.missing(product, "Van {1} bewaarders")).isEqualTo(Set.of("{0}"));
        assertThat(TextPattern.missing(product, "Bewaarders")).isEqualTo(Set.of("{0}", "{1}"));
        assertThat(TextPattern.missing("Verder", "Volgende")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Tot {0}, Tot {0}, false",
        "Tot {0}, {0} en {0}, false",
        "Tot {0}, Tot {0} {1}, true",
        "Verder, Verder {0}, true",
        "Verder, {, true",
        "Verder, Verder }, true",
        "Tot {0}, Tot {{0}}, true"
    })
    void other_braces_are_strange(String product, String typed, boolean strange) {
        assertThat(TextPattern.strange(product, typed)).isEqualTo(strange);
    }

    @Test
    void a_sentence_of_more_than_twenty_words_is_long() {
        String twenty = "een ".repeat(19) + "twintig.";
        assertThat(TextPattern.longSentences(twenty + " Kort.")).isEmpty();
        assertThat(TextPattern.longSentences("Kort. Nog " + twenty + " Kort!")).containsExactly("Nog " + twenty);
        assertThat(TextPattern.longSentences("")).isEmpty();
    }
}
