package nl.meldroute.reporting.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Beleidsplan 2.2, STAP 6: wie een volgcode raadt, wacht steeds langer en nooit voorgoed")
class CodePatienceTest {
    @ParameterizedTest
    @CsvSource({
        "0, PT0S",
        "1, PT0S",
        "4, PT0S",
        "5, PT5S",
        "6, PT10S",
        "7, PT20S",
        "8, PT40S",
        "9, PT1M",
        "10, PT1M",
        "15, PT1M",
        "16, PT1M",
        "70, PT1M",
        "2147483647, PT1M"
    })
    void the_first_five_are_free_and_then_each_wait_doubles_up_to_a_minute(int wrong, String wait) {
        assertThat(CodePatience.after(wrong, 5)).hasToString(wait);
    }
}
