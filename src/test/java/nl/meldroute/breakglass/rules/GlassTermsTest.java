package nl.meldroute.breakglass.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Nood-inzage: een uur, vier uur, vijf werkdagen, en twee mensen")
class GlassTermsTest {
    private static final Instant ASKED = Instant.parse("2026-11-26T21:30:00Z");

    @Test
    void an_hour_to_agree() {
        assertThat(GlassTerms.lapsed(ASKED, ASKED.plusSeconds(3599))).isFalse();
        assertThat(GlassTerms.lapsed(ASKED, ASKED.plusSeconds(3600))).isTrue();
    }

    @Test
    void five_working_days_to_report_from_the_day_here() {
        assertThat(GlassTerms.reportBy(ASKED)).isEqualTo(LocalDate.parse("2026-12-03"));
        assertThat(GlassTerms.reportBy(Instant.parse("2026-12-21T23:30:00Z")))
                .as("ended on a Tuesday here, with two days of Christmas, one of them on a Saturday")
                .isEqualTo(LocalDate.parse("2026-12-30"));
    }
}
