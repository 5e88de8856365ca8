package nl.meldroute.linkage.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import nl.meldroute.linkage.Band;
import nl.meldroute.linkage.Hit;
import nl.meldroute.linkage.Level;
import nl.meldroute.linkage.Part;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Waarom twee hetzelfde kunnen zijn, in woorden en met elk gewicht")
class ReasonsTest {
    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void every_part_at_every_level_has_words(String language) {
        Reasons reasons = Reasons.in(language);
        List<Hit> hits = Arrays.stream(Part.values())
                .flatMap(part -> Arrays.stream(Level.values())
                        .filter(level -> said(part, level))
                        .map(level -> new Hit.Reason(part, level, 1.5)))
                .map(reason -> new Hit("r", Band.STRONG, 1.5, List.of(reason), false))
                .toList();
        assertThat(hits)
                .hasSizeGreaterThan(100)
                .allSatisfy(hit -> assertThat(reasons.of(hit)).endsWith(" +1.5"));
    }

    /** The size and the others are no agreement. */
    private static boolean said(Part part, Level level) {
        return level == Level.EXACT || (part != Part.SIZE && part != Part.OTHERS);
    }

    @Test
    void both_languages_say_the_same_things() {
        assertThat(keys("en")).isNotEmpty().isEqualTo(keys("nl"));
    }

    private static List<String> keys(String language) {
        ResourceBundle texts = ResourceBundle.getBundle(
                "linkage.reasons",
                Locale.of(language),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return texts.keySet().stream().sorted().toList();
    }

    @Test
    void the_weights_that_are_shown_add_up_to_the_last_digit() {
        Hit.Reason one = new Hit.Reason(Part.FAMILY_NAME, Level.EXACT, 0.1);
        Hit.Reason other = new Hit.Reason(Part.BIRTH, Level.SWAPPED, -0.30000000000000004);
        String shown =
                Reasons.in("nl").of(new Hit("r", Band.POSSIBLE, -0.20000000000000004, List.of(one, other), true));
        double sum = Stream.of(shown.split("; "))
                .filter(reason -> reason.matches(".*\\d"))
                .mapToDouble(reason -> Double.parseDouble(reason.substring(reason.lastIndexOf(' '))))
                .sum();
        assertThat(sum).isEqualTo(-0.20000000000000004);
        assertThat(shown).contains("dag en maand verwisseld").endsWith("niet iedereen is vergeleken");
    }
}
