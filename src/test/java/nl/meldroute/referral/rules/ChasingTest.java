package nl.meldroute.referral.rules;

import static org.assertj.core.api.Assertions.assertThat;

import nl.meldroute.intake.Awaits.Chase;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Beleidsplan 2.2, STAP 5: wie niet reageert, wordt herinnerd, gebeld en dan besproken")
class ChasingTest {
    @ParameterizedTest(name = "na {0} herinneringen, te mailen {1}: {2}")
    @CsvSource({
        "0, true, REMIND",
        "1, true, REMIND",
        "2, true, CALL",
        "3, true, DISCUSS",
        "9, true, DISCUSS",
        "0, false, CALL",
        "1, false, CALL",
        "2, false, CALL",
        "3, false, DISCUSS"
    })
    void each_number_of_reminders_has_its_way(int reminders, boolean canBeMailed, Chase way) {
        assertThat(Chasing.next(reminders, canBeMailed)).isEqualTo(way);
    }
}
