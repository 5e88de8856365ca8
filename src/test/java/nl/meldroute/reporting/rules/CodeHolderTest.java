package nl.meldroute.reporting.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.meldroute.vault.Reporter;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Beleidsplan 1.4 en 2.2, STAP 1: wie de volgcode krijgt, als iemand doorgeeft wat een ander vertelde")
class CodeHolderTest {
    private static Answers answers(String forWhom, String how, String name) {
        String field = forWhom.equals("colleague") ? "colleague" : "resident";
        return Answers.begin(forWhom, Instant.EPOCH)
                .with(List.of("how", field), Map.of("how", List.of(how), field, List.of(name)));
    }

    @ParameterizedTest
    @CsvSource({
        "self, '', '', SELF",
        "colleague, '', Tessa, COLLEAGUE",
        "colleague, '', '', PERHAPS_COLLEAGUE",
        "resident, letter, '', RESIDENT",
        "resident, '', '', RESIDENT",
        "resident, paper, '', TYPIST",
        "resident, paper, De Regenboog, RESIDENT",
        "resident, anonymous, '', TYPIST",
        "resident, before-start, De Regenboog, NOBODY",
        "self, before-start, '', SELF"
    })
    void it_depends_on_whose_signal_it_is(String forWhom, String how, String name, CodeHolder holder) {
        assertThat(CodeHolder.of(answers(forWhom, how, name))).isEqualTo(holder);
    }

    @Test
    @DisplayName("Van voor de start: geen melder in de envelop, wel het nummer voor een alarm")
    void the_envelope_of_an_old_signal_holds_no_name() {
        Answers old = answers("resident", "before-start", "De Regenboog")
                .with(List.of("callback", "name"), Map.of("callback", List.of("06 1"), "name", List.of("Roos")));
        Reporter reporter = ReporterAnswers.reporter(old, Instant.EPOCH);
        assertThat(reporter.detail(Reporter.Detail.NAME)).isEmpty();
        assertThat(reporter.detail(Reporter.Detail.RESIDENT_NAME)).isEmpty();
        assertThat(reporter.detail(Reporter.Detail.CALL_BACK_NUMBER)).isEqualTo("06 1");
        assertThat(reporter.wish()).isEqualTo(Reporter.Wish.NONE);
    }
}
