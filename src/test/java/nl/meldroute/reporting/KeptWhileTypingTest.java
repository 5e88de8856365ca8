package nl.meldroute.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.meldroute.PushedClock;
import nl.meldroute.reporting.ReportingModule.Heard;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@WithReporting
@DisplayName("Beleidsplan 2.2, STAP 1: een concept wordt bewaard terwijl iemand typt, en telt pas na de controle")
class KeptWhileTypingTest {
    private static final String STORY = "Achttien mensen in een loods.";
    private static final Pattern HEARD =
            Pattern.compile("\\{\"seen\":\"([0-9a-f]{32})\",\"time\":\"(\\d{2}:\\d{2})\"}");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private final PushedClock clock;
    private final Heard heard;
    private final MockMvc http;
    private final ReporterBrowser browser;

    @Autowired
    KeptWhileTypingTest(MockMvc http, PushedClock clock, Heard heard) {
        this.http = http;
        this.clock = clock;
        this.heard = heard;
        this.browser = new ReporterBrowser(http);
    }

    private ReporterBrowser atStory() {
        return browser.open("/report").press("Beginnen").press("Verder", "danger", "no");
    }

    private String value(String field) {
        return browser.open(browser.path()).page().select("#" + field).val();
    }

    private static String seen(String kept) {
        Matcher matcher = HEARD.matcher(kept);
        assertThat(matcher.matches()).as(kept).isTrue();
        return matcher.group(1);
    }

    @Test
    void the_text_is_kept_and_the_page_hears_when_and_by_which_mark_it_goes_on() {
        String kept = atStory().keep("story", "Acht\u0000tien");
        assertThat(browser.status()).isEqualTo(200);
        assertThat(kept).contains(TIME.format(clock.instant().atZone(Days.ZONE)));
        assertThat(browser.tab().open(browser.path()).page().select("textarea").val())
                .isEqualTo("Achttien");
        browser.press("Verder", "story", STORY, "seen", seen(kept));
        assertThat(browser.path()).endsWith("/place");
    }

    @Test
    void what_another_tab_wrote_is_not_overwritten() {
        ReporterBrowser other = atStory().tab();
        other.press("Verder", "story", STORY);
        assertThat(browser.keep("story", "Iets anders dan dat.")).isEmpty();
        assertThat(browser.status()).isEqualTo(204);
        assertThat(browser.press("Verder", "story", "Iets anders dan dat.").text())
                .contains("intussen in een ander scherm gewijzigd", STORY);
        assertThat(browser.page().select("form[data-save]"))
                .as("who has to choose a text does so with the button")
                .isEmpty();
        assertThat(value("story")).isEqualTo(STORY);
    }

    @Test
    void the_same_text_once_more_gives_the_same_mark() {
        String first = seen(atStory().keep("story", "Drie bedden"));
        assertThat(seen(browser.keep("story", "Drie bedden"))).isEqualTo(first);
        assertThat(browser.keep("story", "Drie bedden en meer")).isEmpty();
        assertThat(seen(browser.keep("story", "Drie bedden en meer", "seen", first)))
                .isNotEqualTo(first);
    }

    @ParameterizedTest
    @CsvSource({"story, story, 4001", "place, place, 4001", "contact, name, 4001", "call, callback, 101"})
    void what_is_too_long_an_unknown_draft_and_an_unknown_choice_hear_the_same_nothing(
            String page, String field, int length) {
        browser.open("/report").press("Beginnen").press("Verder", "danger", "unknown");
        browser.open(browser.path().replace("call", page));
        String long1 = "a".repeat(length);
        assertThat(browser.keep(field, long1)).isEmpty();
        assertThat(browser.status()).isEqualTo(204);
        assertThat(value(field)).isEmpty();
        assertThat(browser.keepAt("/report/0b4f0f4e-7c52-4d2a-9d4b-1c6f3a0e7b11/" + page + "/save", field, "Kort"))
                .isEmpty();
        assertThat(browser.status()).isEqualTo(204);
        ReporterBrowser stranger = new ReporterBrowser(http).open("/report").press("Beginnen");
        String notOwn = browser.path() + "/save";
        assertThat(stranger.keepAt(notOwn, field, "Kort")).isEmpty();
        assertThat(stranger.status()).isEqualTo(204);
        assertThat(browser.keepAt(browser.path().replace(page, "place") + "/save", "part", "volle maan"))
                .isEmpty();
        assertThat(browser.status()).isEqualTo(204);
        assertThat(seen(browser.keep(field, long1.substring(1)))).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "story, story, 6, Dit antwoord is nog niet af. Kijk het na en ga verder.",
        "place, place, 201, Dit antwoord is nog niet af. Kijk het na en ga verder.",
        "place, day-day, 2, Dit antwoord is nog niet af. Kijk het na en ga verder.",
        "contact, name, 101, Dit antwoord is nog niet af. Kijk het na en ga verder."
    })
    void what_was_half_typed_is_not_sent(String page, String field, int length, String said) {
        ReporterBrowser stale = browser.answerAll("self").tab();
        int before = heard.handedIn().size();
        browser.open(browser.path().replace("check", page)).keep(field, "9".repeat(length));
        assertThat(browser.status()).isEqualTo(200);
        browser.open(browser.path().replace(page, "check"));
        assertThat(browser.path()).endsWith("/" + page);
        assertThat(browser.said()).isEqualTo(said);
        stale.press("Versturen");
        assertThat(stale.path()).endsWith("/" + page);
        assertThat(stale.said()).isEqualTo(said);
        assertThat(heard.handedIn()).hasSize(before);
        browser.open("/report").press("Verder met concept");
        assertThat(browser.path()).endsWith("/" + page);
        browser.press(page.equals("contact") ? "Opslaan" : "Verder", field, "");
        assertThat(browser.path()).endsWith(page.equals("contact") || field.equals("day-day") ? "/check" : "/" + page);
    }

    @Test
    @DisplayName("Een concept dat een half uur bleef liggen, is niet in een ander scherm gewijzigd")
    void a_name_that_was_dropped_is_not_taken_for_another_tab() {
        browser.answerAll("self").open(browser.path().replace("check", "contact"));
        String kept = browser.keep("name", "Roos Zandstra");
        clock.push(Duration.ofMinutes(31));
        assertThat(browser.tab().open(browser.path()).page().select("#name").val())
                .isEmpty();
        browser.press("Opslaan", "name", "Roos Zandstra", "seen", seen(kept));
        assertThat(browser.path()).endsWith("/check");
    }

    @Test
    void wiping_the_screen_keeps_the_text_as_before() {
        String path = atStory().path();
        browser.keepAt(path + "/save", "story", STORY, "seen", "an older one", "wipe", "yes");
        assertThat(browser.status()).isEqualTo(303);
        assertThat(value("story")).isEqualTo(STORY);
    }
}
