package nl.meldroute.reporting;

import static nl.meldroute.reporting.ReportingModule.OFFICER;
import static nl.meldroute.reporting.ReportingModule.as;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import nl.meldroute.PushedClock;
import nl.meldroute.reporting.ReportingModule.Heard;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@WithReporting
@DisplayName("Beleidsplan 2.2, STAP 6: een aanvulling die iemand typt, vindt alleen wie de volgcode heeft terug")
class AdditionKeptTest {
    private static final String TEXT = "Het busje is rood.";
    private final MockMvc http;
    private final Mailbox mailbox;
    private final Drafts drafts;
    private final PushedClock clock;
    private final Heard heard;
    private ReporterBrowser browser;
    private String code = "";

    @Autowired
    AdditionKeptTest(MockMvc http, Mailbox mailbox, Drafts drafts, PushedClock clock, Heard heard) {
        this.http = http;
        this.mailbox = mailbox;
        this.drafts = drafts;
        this.clock = clock;
        this.heard = heard;
        this.browser = new ReporterBrowser(http);
    }

    @BeforeEach
    void somebody_sent_a_report() {
        code = new ReporterBrowser(http).report();
        browser = new ReporterBrowser(http);
    }

    private ReporterBrowser adding() {
        return browser.follow(code).open("/follow/add");
    }

    private static String typed(ReporterBrowser page) {
        return page.page().select("#addition").val();
    }

    private List<FromReporter> written() {
        return as(OFFICER, () -> mailbox.from(heard.lastReport()));
    }

    @Test
    void it_is_kept_and_found_again_in_another_browser_with_the_code() {
        adding().keep("addition", TEXT);
        assertThat(browser.status()).isEqualTo(200);
        ReporterBrowser elsewhere = new ReporterBrowser(http).follow(code).open("/follow/add");
        assertThat(typed(elsewhere)).isEqualTo(TEXT);
        assertThat(written()).as("nobody reads it before it is sent").isEmpty();
    }

    @Test
    @DisplayName("Op een gedeelde computer ziet de volgende er niets van")
    void whoever_comes_next_to_the_same_computer_sees_nothing() {
        adding().keep("addition", TEXT);
        clock.push(Duration.ofMinutes(21));
        assertThat(browser.open("/follow/add").path()).isEqualTo("/follow");
        assertThat(browser.open("/report").text()).doesNotContain(TEXT, "concept van");
        String other = new ReporterBrowser(http).report();
        assertThat(typed(browser.follow(other).open("/follow/add"))).isEmpty();
        assertThat(typed(adding())).isEqualTo(TEXT);
    }

    @Test
    void wiping_the_screen_keeps_the_text_and_shuts_the_page() {
        adding().keepAt("/follow/add/save", "addition", TEXT, "wipe", "yes");
        assertThat(browser.status()).isEqualTo(303);
        assertThat(browser.has("mr-follow")).isFalse();
        assertThat(typed(adding())).isEqualTo(TEXT);
    }

    @Test
    void what_was_sent_is_not_found_again_and_counts_once_from_whichever_tab() {
        adding().keep("addition", TEXT);
        ReporterBrowser other = new ReporterBrowser(http).follow(code).open("/follow/add");
        browser.press("Versturen", "addition", TEXT);
        other.press("Versturen");
        assertThat(other.said()).isEqualTo("Uw aanvulling is verstuurd.");
        assertThat(written()).extracting(FromReporter::text).containsExactly(TEXT);
        assertThat(typed(adding())).isEmpty();
    }

    @Test
    void another_tab_is_not_overwritten() {
        ReporterBrowser other = adding().tab().open("/follow/add");
        browser.keep("addition", TEXT);
        assertThat(other.keep("addition", "Iets anders.")).isEmpty();
        assertThat(other.status()).isEqualTo(204);
        other.press("Versturen", "addition", "Iets anders.");
        assertThat(written()).extracting(FromReporter::text).containsExactly("Iets anders.");
        assertThat(typed(browser.open("/follow/add"))).isEqualTo(TEXT);
    }

    @Test
    void without_the_code_and_when_it_is_too_long_nothing_is_kept() {
        adding().keep("addition", "a".repeat(4_001));
        assertThat(browser.status()).isEqualTo(204);
        clock.push(Duration.ofMinutes(21));
        browser.keep("addition", TEXT);
        assertThat(browser.status()).isEqualTo(204);
        assertThat(typed(adding())).isEmpty();
    }

    @Test
    void typing_keeps_the_page_open() {
        adding();
        clock.push(Duration.ofMinutes(19));
        browser.keep("addition", TEXT);
        clock.push(Duration.ofMinutes(19));
        assertThat(typed(browser.open("/follow/add"))).isEqualTo(TEXT);
    }

    @Test
    void after_three_days_it_is_gone() {
        adding().keep("addition", TEXT);
        clock.push(Duration.ofDays(4));
        drafts.sweep();
        assertThat(typed(adding())).isEmpty();
    }
}
