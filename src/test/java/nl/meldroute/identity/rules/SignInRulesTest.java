package nl.meldroute.identity.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.stream.IntStream;
import nl.meldroute.identity.Device;
import nl.meldroute.identity.Role;
import nl.meldroute.identity.SignInTerms;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Inloggen: hoe lang het duurt, en wat een vergissing kost")
class SignInRulesTest {
    private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");

    @ParameterizedTest
    @EnumSource(Role.class)
    void who_sees_most_is_out_soonest(Role role) {
        boolean sees = Set.of(Role.FOCAL_OFFICER, Role.DEPUTY, Role.EMERGENCY_READER, Role.ADMINISTRATOR)
                .contains(role);
        Duration idle = Duration.ofMinutes(sees ? 15 : 30);
        assertThat(SignInTerms.idle(role, NOW, NOW.plus(idle).minusMillis(1))).isFalse();
        assertThat(SignInTerms.idle(role, NOW, NOW.plus(idle))).isTrue();
    }

    @Test
    void eight_hours_is_all_however_busy_it_was() {
        assertThat(SignInTerms.over(NOW, NOW.plus(Duration.ofHours(8)).minusMillis(1)))
                .isFalse();
        assertThat(SignInTerms.over(NOW, NOW.plus(Duration.ofHours(8)))).isTrue();
    }

    @Test
    void a_proof_is_fresh_for_five_minutes() {
        assertThat(SignInTerms.stale(NOW, NOW.plus(Duration.ofMinutes(5)))).isFalse();
        assertThat(SignInTerms.stale(NOW, NOW.plus(Duration.ofMinutes(5)).plusMillis(1)))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"0,0", "4,0", "5,1", "6,2", "7,4", "8,8", "9,16", "10,32", "11,42", "12,42", "1000,42", "2147483647,42"
    })
    void each_mistake_costs_more_and_never_more_than_42_seconds(int misses, long seconds) {
        assertThat(Delay.after(misses)).hasSeconds(seconds);
    }

    @Test
    void a_delay_never_shrinks_with_more_mistakes() {
        assertThat(IntStream.range(0, 200).mapToObj(Delay::after).toList()).isSorted();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:145.0) Gecko/20100101 Firefox/145.0 | FIREFOX | WINDOWS
            Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36 Edg/142.0.0.0 | EDGE | WINDOWS
            Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36 | CHROME | LINUX
            Mozilla/5.0 (iPhone; CPU iPhone OS 18_4 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.4 Mobile/15E148 Safari/604.1 | SAFARI | IPHONE
            Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.4 Safari/605.1.15 | SAFARI | MAC
            Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Mobile Safari/537.36 | CHROME | ANDROID
            curl/8.5.0 | OTHER | OTHER
            """)
    void a_device_is_known_by_its_program_and_machine(String says, Device.Browser browser, Device.Machine machine) {
        Device device = Device.of(says);
        assertThat(device).isEqualTo(new Device(browser, machine));
        assertThat(Device.ofCode(device.code())).isEqualTo(device);
    }
}
