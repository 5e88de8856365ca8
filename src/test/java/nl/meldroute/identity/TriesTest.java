package nl.meldroute.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import nl.meldroute.PushedClock;
import nl.meldroute.identity.Tries.Outcome;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Raden kost steeds meer tijd, en sluit niemand buiten")
class TriesTest {
    private static final String OFFICE = "network 10.0.0.1";
    private static final String STRANGER = "network 203.0.113.9";
    private final PushedClock clock = new PushedClock(Instant.parse("2026-11-24T09:07:00Z"));
    private final Tries tries;

    TriesTest() {
        this.tries = new Tries(clock);
    }

    private void miss(String name, String place, int times) {
        for (int time = 0; time < times; time++) {
            while (tries.begin(name, place).isPresent()) {
                clock.push(Duration.ofSeconds(1));
            }
            tries.end(name, place, Outcome.MISSED);
        }
    }

    @Test
    void five_mistakes_cost_a_second_and_eleven_the_longest_wait() {
        miss("jan", OFFICE, 5);
        assertThat(tries.begin("jan", OFFICE)).hasValue(Duration.ofSeconds(1));
        clock.push(Duration.ofSeconds(1));
        assertThat(tries.begin("jan", OFFICE)).isEmpty();
        tries.end("jan", OFFICE, Outcome.MISSED);
        miss("jan", OFFICE, 5);
        assertThat(tries.begin("jan", OFFICE)).hasValue(Duration.ofSeconds(42));
    }

    @Test
    void a_mistake_on_a_clock_that_was_a_year_ahead_costs_no_more_than_its_wait() {
        clock.push(Duration.ofDays(365));
        miss("jan", OFFICE, 11);
        clock.push(Duration.ofDays(-365));
        assertThat(tries.begin("jan", OFFICE)).hasValue(Duration.ofSeconds(42));
        clock.push(Duration.ofSeconds(41));
        assertThat(tries.begin("jan", OFFICE)).hasValue(Duration.ofSeconds(1));
        clock.push(Duration.ofSeconds(1));
        assertThat(tries.begin("jan", OFFICE)).isEmpty();
    }

    @Test
    void what_a_stranger_does_elsewhere_costs_the_owner_nothing() {
        miss("jan", STRANGER, 40);
        assertThat(tries.begin("jan", STRANGER)).isPresent();
        assertThat(tries.begin("jan", OFFICE)).isEmpty();
        tries.end("jan", OFFICE, Outcome.GOOD);
        assertThat(tries.begin("jan", STRANGER))
                .as("the success of the owner frees no stranger")
                .isPresent();
    }

    @Test
    void one_mistake_of_a_colleague_at_the_same_address_slows_nobody_else() {
        miss("els", OFFICE, 40);
        assertThat(tries.begin("jan", OFFICE)).isEmpty();
    }

    @Test
    void a_good_try_forgets_the_mistakes_before() {
        miss("jan", OFFICE, 12);
        clock.push(Duration.ofSeconds(42));
        assertThat(tries.begin("jan", OFFICE)).isEmpty();
        tries.end("jan", OFFICE, Outcome.GOOD);
        miss("jan", OFFICE, 4);
        assertThat(tries.begin("jan", OFFICE)).isEmpty();
    }

    @Test
    void many_at_once_are_not_many_for_free() {
        miss("jan", OFFICE, 1);
        assertThat(tries.begin("jan", OFFICE)).isEmpty();
        assertThat(tries.begin("jan", OFFICE))
                .as("one at a time once there was a mistake")
                .isPresent();
    }

    @Test
    void a_try_that_compared_nothing_is_no_mistake() {
        for (int time = 0; time < 50; time++) {
            assertThat(tries.begin("jan", OFFICE)).isEmpty();
            tries.end("jan", OFFICE, Outcome.UNKNOWN);
        }
    }

    @Test
    void an_hour_later_mistakes_are_forgotten() {
        miss("jan", OFFICE, 40);
        clock.push(Duration.ofMinutes(61));
        miss("jan", OFFICE, 4);
        assertThat(tries.begin("jan", OFFICE)).isEmpty();
    }

    @Test
    void a_flood_of_names_does_not_make_room_for_a_guesser_soon() {
        miss("jan", OFFICE, 12);
        for (int other = 0; other < 9_000; other++) {
            miss("x" + other, OFFICE, 1);
        }
        assertThat(tries.begin("jan", OFFICE)).isPresent();
    }
}
