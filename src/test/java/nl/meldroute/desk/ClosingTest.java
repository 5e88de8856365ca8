package nl.meldroute.desk;

import static nl.meldroute.desk.DeskModule.OFFICER;
import static nl.meldroute.desk.DeskModule.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.LocalDate;
import nl.meldroute.desk.DeskModule.Browser;
import nl.meldroute.intake.Signal;
import nl.meldroute.intake.Signals;
import nl.meldroute.intake.Stage;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;

@WithDesk
@DisplayName("Beleidsplan 2.2, STAP 6: een signaal afsluiten, van knop tot knop")
class ClosingTest {
    private final Browser browser;
    private final Given given;
    private final Signals signals;

    @Autowired
    ClosingTest(Browser browser, Given given, Signals signals) {
        this.browser = browser;
        this.given = given;
        this.signals = signals;
    }

    @Test
    void with_what_the_pages_give_it_is_closed() {
        String number = given.aSignal().takenUpBy(OFFICER, "Dorpsstraat");
        Document asked = browser.open(OFFICER, "/signals/" + number + "/close");
        assertThat(version(asked)).isEqualTo(Integer.toString(now(number).version()));
        Document sure = Browser.read(close(number, asked, ""));
        assertThat(sure.select("h1").text()).isEqualTo("Weet u het zeker?");
        assertThat(close(number, sure, "sure").getStatus()).isEqualTo(303);
        assertThat(now(number).stage()).isEqualTo(Stage.CLOSED);
    }

    @Test
    void a_screen_that_was_overtaken_closes_nothing_and_then_can() {
        String number = given.aSignal().takenUpBy(OFFICER, "Molenweg");
        Document old = browser.open(OFFICER, "/signals/" + number + "/close");
        as(OFFICER, () -> {
            signals.putOff(signals.signal(number).id(), LocalDate.of(2026, 11, 26));
            return number;
        });
        Document back = Browser.read(close(number, old, "sure"));
        assertThat(now(number).stage()).isEqualTo(Stage.TAKEN_UP);
        assertThat(version(back)).isEqualTo(Integer.toString(now(number).version()));
        assertThat(close(number, back, "sure").getStatus()).isEqualTo(303);
        assertThat(now(number).stage()).isEqualTo(Stage.CLOSED);
    }

    private MockHttpServletResponse close(String number, Document page, String step) {
        return browser.send(
                OFFICER,
                post("/signals/" + number + "/close")
                        .param("version", version(page))
                        .param("step", step)
                        .param("result", "unclear")
                        .param("partners", "unknown"));
    }

    private Signal now(String number) {
        return as(OFFICER, () -> signals.signal(number));
    }

    private static String version(Document page) {
        return page.select("main input[name=version]").attr("value");
    }
}
