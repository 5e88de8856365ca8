package nl.meldroute.notices.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Lezing I-10: wie er is, krijgt het bericht van de dag")
class DailyReadersTest {
    @Test
    void who_is_away_is_left_in_peace_while_the_other_is_there() {
        assertThat(DailyReaders.of(true, true)).isEqualTo(new DailyReaders(true, true));
        assertThat(DailyReaders.of(false, true)).isEqualTo(new DailyReaders(false, true));
        assertThat(DailyReaders.of(true, false)).isEqualTo(new DailyReaders(true, false));
    }

    @Test
    void where_nobody_is_there_both_get_it() {
        assertThat(DailyReaders.of(false, false)).isEqualTo(new DailyReaders(true, true));
    }
}
