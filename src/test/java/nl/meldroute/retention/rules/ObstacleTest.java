package nl.meldroute.retention.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Lezing I-12: wat open is, ongelezen is of bij iets opens hoort, wordt niet gewist")
class ObstacleTest {
    @ParameterizedTest(name = "closed {0}, unread {1}, linked {2}")
    @CsvSource({
        "true, false, false,",
        "true, false, true, LINKED",
        "true, true, false, UNREAD",
        "true, true, true, UNREAD",
        "false, false, false, OPEN",
        "false, false, true, OPEN",
        "false, true, false, OPEN",
        "false, true, true, OPEN"
    })
    void every_combination(boolean closed, boolean unread, boolean linked, Obstacle expected) {
        assertThat(Obstacle.of(closed, unread, linked).orElse(null)).isEqualTo(expected);
    }
}
