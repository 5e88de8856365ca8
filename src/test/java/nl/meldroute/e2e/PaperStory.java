package nl.meldroute.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import nl.meldroute.e2e.Chromium.Way;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("story")
@RunningProduct
@DisplayName("Beleidsplan, bijlage 7 en 2.2: het formulier en de poster passen elk op één A4")
class PaperStory {
    private static final Pattern SHEET = Pattern.compile("/Type\\s*/Page\\b(?!s)");
    private final Product product;

    PaperStory(Product product) {
        this.product = product;
    }

    private static long sheets(Visitor reader) {
        byte[] printed = reader.page().pdf(new Page.PdfOptions().setPreferCSSPageSize(true));
        return SHEET.matcher(new String(printed, StandardCharsets.ISO_8859_1))
                .results()
                .count();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/report/print",
                "/report/poster",
                "/report/poster?for=desk",
                "/report/poster?for=street",
                "/report/poster?for=visit",
                "/report/poster?for=work",
                "/report/poster?for=phone"
            })
    void one_sheet_in_both_languages(String path) {
        try (Visitor reader = new Visitor(product, Way.PLAIN)) {
            reader.open("/report").open(path);
            assertThat(sheets(reader)).as("Dutch").isEqualTo(1);
            reader.press("English");
            assertThat(sheets(reader.open(path))).as("English").isEqualTo(1);
        }
    }

    @Test
    void both_are_found_where_a_report_begins() {
        try (Visitor reader = new Visitor(product, Way.DESK)) {
            reader.open("/report").click("Formulier op papier");
            assertThat(reader.text()).contains("Voor wie dit formulier invoert", "Papieren formulier");
            reader.click("Terug").click("Poster voor uw afdeling").click("Balie");
            assertThat(reader.text())
                    .contains("Voelde een gesprek aan de balie niet goed?", "112", "0348 000 010", "/report");
            reader.press("Scherm wissen");
            assertThat(reader.path()).isEqualTo("/blank");
        }
    }
}
