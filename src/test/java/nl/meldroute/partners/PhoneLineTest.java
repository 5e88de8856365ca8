package nl.meldroute.partners;

import static org.assertj.core.api.Assertions.assertThat;

import nl.meldroute.policy.Bilingual;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhoneLineTest {
    @ParameterizedTest
    @CsvSource({"0800 0113, tel:08000113", "+31 6 0000-0001, tel:+31600000001", "112, tel:112"})
    void a_link_has_the_digits_alone(String number, String href) {
        PhoneLine line = new PhoneLine(1, number, new Bilingual("altijd", "always"), false, null, false);
        assertThat(line.href()).isEqualTo(href);
    }
}
