package nl.meldroute.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.meldroute.intake.Gate;
import nl.meldroute.intake.Pages.Answer;
import nl.meldroute.intake.WithIntake;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

@WithIntake
@TestPropertySource(properties = "meldroute.database.data-dir=target/test-data/look-again-${random.uuid}")
@DisplayName("Lezing I-12: een onduidelijk signaal wordt opnieuw bekeken, op een dag die nog komt")
class LookAgainTest extends StepFiveCase {
    private String page() {
        return "/signals/" + number + "/decision";
    }

    private Answer unclear(Document page, Map<String, List<String>> more) {
        Map<String, List<String>> typed =
                new HashMap<>(Map.of("outcome", List.of("unclear"), "reason", List.of(REASON)));
        typed.putAll(more);
        return officer.press(page(), page, "Besluit opslaan", typed);
    }

    @Test
    @DisplayName(
            "Een dag die voorbij is wordt niet aangenomen, en niet opnieuw voorgesteld bij het gesprek met de jurist")
    void a_day_that_is_over_is_neither_taken_nor_proposed() {
        Map<String, List<String>> soon = Map.of(
                "review-day", List.of("28"),
                "review-month", List.of("11"),
                "review-year", List.of("2026"),
                "crime", List.of("yes"));
        assertThat(unclear(officer.open(page()), soon).location()).isEqualTo("/signals/" + number);
        assertThat(officer.open(page()).select("#review").val()).isEqualTo("28");
        days(10);
        Document again = officer.open(page());
        assertThat(again.select("#review-year").val()).isEqualTo("2027");
        Map<String, List<String>> past = Map.of("review-year", List.of("2025"), "crime", List.of("lawyer"));
        assertThat(unclear(again, past).page().select("#errors li").eachText())
                .containsExactly("Kies een dag na vandaag, binnen een jaar.");
        assertThat(unclear(again, Map.of("crime", List.of("lawyer"))).location())
                .isEqualTo("/signals/" + number);
        assertThat(now().gate().asks()).isEqualTo(Gate.Asks.NOTHING);
    }
}
