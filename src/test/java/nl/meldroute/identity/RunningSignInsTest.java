package nl.meldroute.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import nl.meldroute.PushedClock;
import nl.meldroute.identity.SignIn.End;
import nl.meldroute.kernel.AccountId;
import nl.meldroute.kernel.RandomIds;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Inloggen houdt vanzelf op, en nooit op meer dan twee apparaten tegelijk")
class RunningSignInsTest {
    private static final Device DESK = Device.of("Firefox/145.0 Windows");
    private final PushedClock clock = new PushedClock(Instant.parse("2026-11-24T09:07:00Z"));
    private final RunningSignIns running = new RunningSignIns(new SignInSettings(2), clock);
    private final AccountId jan = new AccountId(RandomIds.next());

    private SignedIn person(AccountId id, Role role) {
        return new SignedIn(id, "Jan Vos", role, "OOV", clock.instant());
    }

    private String begin() {
        String secret =
                running.begin(person(jan, Role.FOCAL_OFFICER), "a", DESK).secret();
        clock.push(Duration.ofSeconds(1));
        return secret;
    }

    private static void ended(RunningSignIns running, String secret, End why) {
        assertThat(running.use(secret)).isEmpty();
        assertThat(running.why(secret)).hasValue(why);
    }

    @Test
    void a_secret_opens_the_sign_in_of_its_owner_and_no_other_text_does() {
        String secret = begin();
        assertThat(running.use(secret).orElseThrow().person().id()).isEqualTo(jan);
        assertThat(running.use(secret + "a")).isEmpty();
        assertThat(running.use("")).isEmpty();
        assertThat(running.why("")).isEmpty();
    }

    @Test
    void an_officer_who_does_nothing_for_fifteen_minutes_is_out_and_use_begins_them_anew() {
        String secret = begin();
        clock.push(Duration.ofMinutes(14));
        assertThat(running.use(secret)).isPresent();
        clock.push(Duration.ofMinutes(14));
        assertThat(running.use(secret)).isPresent();
        clock.push(Duration.ofMinutes(15));
        ended(running, secret, End.IDLE);
    }

    @Test
    void after_eight_hours_a_busy_sign_in_is_over_too() {
        String secret = begin();
        for (int quarter = 0; quarter < 47; quarter++) {
            clock.push(Duration.ofMinutes(10));
            assertThat(running.use(secret)).isPresent();
        }
        clock.push(Duration.ofMinutes(10));
        ended(running, secret, End.WORKDAY);
    }

    @Test
    void a_clock_that_jumps_back_lets_nobody_in_for_longer() {
        String used = begin();
        clock.push(Duration.ofMinutes(-1));
        assertThat(running.use(used)).as("a clock that is corrected").isPresent();
        clock.push(Duration.ofHours(-1));
        ended(running, used, End.WORKDAY);
        String ahead = begin();
        clock.push(Duration.ofDays(365));
        ended(running, ahead, End.WORKDAY);
        String begun = begin();
        clock.push(Duration.ofDays(-365));
        ended(running, begun, End.WORKDAY);
    }

    @Test
    void who_was_at_work_when_the_clock_went_back_signs_in_anew() {
        String secret = begin();
        for (int quarter = 0; quarter < 30; quarter++) {
            clock.push(Duration.ofMinutes(10));
            assertThat(running.use(secret)).isPresent();
        }
        clock.push(Duration.ofHours(-1));
        ended(running, secret, End.IDLE);
    }

    @Test
    void the_third_device_ends_the_oldest_and_says_so() {
        String first = begin();
        String second = begin();
        RunningSignIns.Begun third = running.begin(person(jan, Role.FOCAL_OFFICER), "a", DESK);
        assertThat(third.crowded()).isTrue();
        ended(running, first, End.ELSEWHERE);
        assertThat(running.use(second)).isPresent();
        assertThat(running.use(third.secret())).isPresent();
        assertThat(running.of(jan)).hasSize(2);
    }

    @Test
    void a_colleague_takes_no_place() {
        String first = begin();
        running.begin(person(new AccountId(RandomIds.next()), Role.DEPUTY), "b", DESK);
        assertThat(running.begin(person(jan, Role.FOCAL_OFFICER), "a", DESK).crowded())
                .isFalse();
        assertThat(running.use(first)).isPresent();
    }

    @Test
    void one_ends_an_own_one_or_all_others_and_never_that_of_a_colleague() {
        String first = begin();
        String second = begin();
        SignIn mine = running.use(second).orElseThrow();
        running.end(new AccountId(RandomIds.next()), mine.id());
        assertThat(running.use(second)).isPresent();
        running.endOthers(jan, mine.id());
        ended(running, first, End.BY_OWNER);
        running.end(jan, mine.id());
        ended(running, second, End.BY_OWNER);
    }

    @Test
    void another_stamp_or_none_ends_what_began_before_it_was_looked_up() {
        String first = begin();
        running.compare(Map.of(jan, "a"), clock.instant());
        assertThat(running.use(first)).isPresent();
        String second =
                running.begin(person(jan, Role.FOCAL_OFFICER), "b", DESK).secret();
        running.compare(Map.of(jan, "b"), clock.instant());
        ended(running, first, End.CHANGED);
        assertThat(running.use(second)).isPresent();
        clock.push(Duration.ofSeconds(1));
        running.compare(Map.of(), clock.instant());
        ended(running, second, End.CHANGED);
    }

    @Test
    void signing_out_ends_this_one_alone() {
        String first = begin();
        String second = begin();
        running.signOut(first);
        ended(running, first, End.SIGNED_OUT);
        assertThat(running.use(second)).isPresent();
    }

    @Test
    void nothing_prints_the_secret() {
        RunningSignIns.Begun begun = running.begin(person(jan, Role.FOCAL_OFFICER), "a", DESK);
        assertThat(begun.toString()).doesNotContain(begun.secret());
        assertThat(running.all().toString()).doesNotContain(begun.secret());
    }
}
