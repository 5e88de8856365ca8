package nl.meldroute.matching.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import nl.meldroute.matching.rules.Drawing.Box;
import nl.meldroute.subjects.Kind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("WCAG 1.4.1: aan de vorm is te zien wat iets is, zonder kleur")
class OutlineTest {
    private static final Box BOX = new Box(100, 40, 264, 26);

    @Test
    void each_kind_has_a_shape_of_its_own() {
        assertThat(Stream.concat(
                        Stream.of(Outline.signal(BOX)), Stream.of(Kind.values()).map(kind -> Outline.of(kind, BOX))))
                .hasSize(Kind.values().length + 1)
                .doesNotHaveDuplicates();
    }
}
