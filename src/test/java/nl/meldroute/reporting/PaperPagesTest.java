package nl.meldroute.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@WithReporting
@DisplayName("Beleidsplan 2.2: elk klein signaal is welkom; een poster die aan een balie kan hangen")
class PaperPagesTest {
    private final ReporterBrowser browser;

    @Autowired
    PaperPagesTest(MockMvc http) {
        this.browser = new ReporterBrowser(http);
    }

    private ReporterBrowser poster(String department) {
        return browser.open("/report/poster?for=" + department);
    }

    @ParameterizedTest
    @ValueSource(strings = {"all", "desk", "street", "visit", "work", "phone"})
    @DisplayName("Wie aan de balie meeleest, ziet geen woord dat waarschuwt")
    void its_words_alarm_nobody(String department) {
        assertThat(poster(department).page().select(".mr-poster").text())
                .contains("112", "0348 000 010", "0900 8844", "0800 7000", "localhost/report")
                .doesNotContainIgnoringCase("mensenhandel")
                .doesNotContainIgnoringCase("uitbuit")
                .doesNotContainIgnoringCase("slachtoffer")
                .doesNotContainIgnoringCase("misdaad")
                .doesNotContainIgnoringCase("dwang")
                .doesNotContainIgnoringCase("gedwongen");
        assertThat(browser.page().title()).doesNotContainIgnoringCase("mensenhandel");
        assertThat(browser.page().select("main form")).isEmpty();
    }

    @Test
    void each_department_has_its_own_question_and_an_unknown_one_gets_that_of_all() {
        assertThat(List.of("all", "desk", "street", "visit", "work", "phone"))
                .extracting(department ->
                        poster(department).page().select("#poster").text())
                .doesNotHaveDuplicates();
        assertThat(poster("%3Cb%3E").page().select("#poster").text())
                .isEqualTo(poster("all").page().select("#poster").text());
        assertThat(poster("desk").page().select("nav [aria-current=page]").eachText())
                .contains("Balie");
    }

    @Test
    void the_square_is_drawn_on_the_page_and_asks_nothing_elsewhere() {
        assertThat(poster("all").page().select("svg[role=img] path").attr("d")).startsWith("M4 4h1v1h-1z");
        assertThat(browser.page().select("main img, main [src]")).isEmpty();
    }
}
