package nl.meldroute.reporting;

import static nl.meldroute.reporting.ReportingModule.OFFICER;
import static nl.meldroute.reporting.ReportingModule.as;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.meldroute.PushedClock;
import nl.meldroute.kernel.ReportId;
import nl.meldroute.kernel.SlowCrowd;
import nl.meldroute.reporting.ReportingModule.Heard;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@WithReporting
@DisplayName("Beleidsplan 2.2, STAP 6: de melder leest het antwoord met de volgcode, zonder account")
class FollowPagesTest {
    private static final String UNKNOWN = "Wij kennen deze code niet. Controleer de woorden en cijfers.";
    private final MockMvc http;
    private final Mailbox mailbox;
    private final PushedClock clock;
    private final Heard heard;
    private ReporterBrowser browser;
    private String code = "";
    private ReportId report = ReportId.random();

    @Autowired
    FollowPagesTest(MockMvc http, Mailbox mailbox, PushedClock clock, Heard heard) {
        this.http = http;
        this.mailbox = mailbox;
        this.clock = clock;
        this.heard = heard;
        this.browser = new ReporterBrowser(http);
    }

    @BeforeEach
    void somebody_sent_a_report() {
        clock.push(Duration.ofDays(70));
        code = new ReporterBrowser(http).report();
        report = heard.lastReport();
        browser = new ReporterBrowser(http);
    }

    @Test
    void the_page_asks_for_the_code_in_the_words_of_the_contract() {
        browser.open("/follow");
        assertThat(browser.page().select("h1").eachText()).containsExactly("Antwoord lezen");
        assertThat(browser.page().select("main label").text()).startsWith("Volgcode");
        assertThat(browser.page().select("main form button").eachText()).containsExactly("Bekijken");
        assertThat(browser.page().select("main a").eachText()).containsExactly("Een signaal doorgeven");
    }

    @Test
    void before_there_is_an_answer_it_says_from_when_to_look() {
        browser.follow(code);
        assertThat(browser.path()).isEqualTo("/follow/messages");
        assertThat(browser.page().select("h1").eachText()).containsExactly("Uw signaal");
        assertThat(browser.text())
                .contains("Verstuurd op")
                .contains("Ontvangen")
                .containsPattern(
                        "Er staat nog geen antwoord voor u klaar. Kijk vanaf [a-z]{2} [0-9]{1,2} [a-z]+ 20..\\.");
        assertThat(browser.page().select("main form button").eachText())
                .containsExactly("Hoe staat het ermee?", "Klaar – scherm wissen");
    }

    @Test
    void the_answer_stands_there_at_the_next_visit_with_the_word_for_how_far_it_is() {
        mailbox.deliver(report, "Wij hebben uw signaal bekeken en gebruiken het.");
        mailbox.deliver(report, "Wij hebben nog een vraag.");
        mailbox.progress(report, Progress.LOOKING);
        browser.follow(code);
        assertThat(browser.page().select("main ol li .mr-words").eachText())
                .containsExactly("Wij hebben uw signaal bekeken en gebruiken het.", "Wij hebben nog een vraag.");
        assertThat(browser.text()).contains("Wij zoeken uit").doesNotContain("nog geen antwoord");
    }

    @Test
    void spaces_hyphens_and_capitals_do_not_matter() {
        browser.follow("  " + code.replace('-', ' ').toUpperCase(Locale.ROOT) + " ");
        assertThat(browser.path()).isEqualTo("/follow/messages");
    }

    @Test
    void an_unknown_code_and_nonsense_get_the_same_answer_and_what_was_typed_stays() {
        String other = "appel-brug-" + code.substring(code.length() - 9);
        String wrong = browser.follow(other).text();
        assertThat(browser.errors()).containsExactly(UNKNOWN);
        assertThat(browser.page().select("#code").val()).isEqualTo(other);
        assertThat(browser.page().title()).startsWith("Fout: ");
        browser.follow("geen code");
        assertThat(browser.errors()).containsExactly(UNKNOWN);
        assertThat(browser.text()).isEqualTo(wrong);
    }

    @Test
    void while_so_many_wait_that_threads_run_out_a_code_waits_too_and_nothing_counts_as_wrong() {
        try (SlowCrowd _ = new SlowCrowd().with(20)) {
            for (int time = 0; time < 6; time++) {
                assertThat(browser.follow(code).errors())
                        .containsExactly("Het is nu druk. Wacht 5 seconden en probeer het dan opnieuw.");
            }
            assertThat(browser.page().select("#code").val()).isEqualTo(code);
        }
        assertThat(browser.follow(code).path()).isEqualTo("/follow/messages");
    }

    @Test
    void after_five_wrong_tries_one_waits_longer_each_time_and_is_never_shut_out() {
        for (int time = 0; time < 5; time++) {
            assertThat(browser.follow("fout-" + time).errors()).containsExactly(UNKNOWN);
        }
        assertThat(browser.follow(code).errors().getFirst()).matches("Dit ging te vaak mis\\. Wacht [1-6] seconden .*");
        assertThat(browser.page().select("#code").val()).isEqualTo(code);
        clock.push(Duration.ofSeconds(6));
        assertThat(browser.follow("fout-6").errors()).containsExactly(UNKNOWN);
        clock.push(Duration.ofSeconds(6));
        assertThat(browser.follow(code).errors().getFirst()).startsWith("Dit ging te vaak mis.");
        clock.push(Duration.ofMinutes(1));
        assertThat(browser.follow(code).path()).isEqualTo("/follow/messages");
    }

    @Test
    void a_colleague_at_the_same_address_does_not_wait_for_it() {
        for (int time = 0; time < 6; time++) {
            browser.follow("fout-" + time);
        }
        assertThat(new ReporterBrowser(http).follow(code).path()).isEqualTo("/follow/messages");
    }

    @Test
    void nothing_opens_without_the_code_or_after_twenty_idle_minutes() {
        assertThat(browser.open("/follow/messages").path()).isEqualTo("/follow");
        assertThat(browser.open("/follow/add").path()).isEqualTo("/follow");
        browser.follow(code);
        clock.push(Duration.ofMinutes(19));
        assertThat(browser.open("/follow/messages").path()).isEqualTo("/follow/messages");
        clock.push(Duration.ofMinutes(19));
        assertThat(browser.open("/follow/add").path()).isEqualTo("/follow/add");
        clock.push(Duration.ofMinutes(21));
        assertThat(browser.open("/follow/messages").path()).isEqualTo("/follow");
    }

    @Test
    void done_and_wiping_the_screen_shut_it() {
        browser.follow(code).press("Klaar – scherm wissen");
        assertThat(browser.path()).isEqualTo("/blank");
        assertThat(browser.has("mr-follow")).isFalse();
        browser.follow(code);
        browser.submit(
                "/blank",
                Map.of("_csrf", List.of(browser.page().select("[name=_csrf]").val())));
        assertThat(browser.has("mr-follow")).isFalse();
        assertThat(browser.open("/follow/messages").path()).isEqualTo("/follow");
    }

    @Test
    void one_may_ask_how_it_stands_once_a_week() {
        browser.follow(code).press("Hoe staat het ermee?");
        assertThat(browser.said()).isEqualTo("Uw vraag is doorgegeven.");
        assertThat(browser.page().select("main form button").eachText()).containsExactly("Klaar – scherm wissen");
        assertThat(browser.text()).containsPattern("U kunt vanaf .+ weer vragen hoe het ermee staat\\.");
        assertThat(written()).extracting(FromReporter::kind).containsExactly(FromReporter.Kind.ASKED);
        clock.push(Duration.ofDays(6));
        assertThat(browser.follow(code).text()).contains("weer vragen");
        clock.push(Duration.ofDays(1));
        browser.follow(code).press("Hoe staat het ermee?");
        assertThat(written()).hasSize(2);
    }

    @Test
    void asking_twice_on_one_day_is_one_question() {
        ReporterBrowser second = browser.follow(code).tab();
        browser.press("Hoe staat het ermee?");
        assertThat(second.press("Hoe staat het ermee?").said()).isEqualTo("Uw vraag is doorgegeven.");
        assertThat(written()).hasSize(1);
        ReporterBrowser third = second.tab();
        clock.push(Duration.ofDays(1));
        third.follow(code);
        assertThat(third.page().select("button[name=ask]")).isEmpty();
    }

    @Test
    void what_is_added_comes_beside_what_was_there() {
        browser.follow(code).open("/follow/add");
        assertThat(browser.page().select("h1").eachText()).containsExactly("Aanvullen");
        assertThat(browser.text()).contains("Uw aanvulling", "Schrijf hier niet uw eigen naam.");
        browser.press("Versturen", "addition", "Het busje is rood.");
        assertThat(browser.path()).isEqualTo("/follow/messages");
        assertThat(browser.said()).isEqualTo("Uw aanvulling is verstuurd.");
        assertThat(browser.text()).contains("achttien mensen", "Industrieweg 8", "Het busje is rood.");
        assertThat(written()).extracting(FromReporter::text).containsExactly("Het busje is rood.");
        assertThat(heard.wrote()).last().isEqualTo(new ReporterWrote(report, Days.today(clock)));
    }

    @Test
    void a_double_click_adds_once() {
        ReporterBrowser second = browser.follow(code).open("/follow/add").tab();
        browser.press("Versturen", "addition", "Het busje is rood.");
        second.press("Versturen", "addition", "Het busje is rood.");
        assertThat(second.said()).isEqualTo("Uw aanvulling is verstuurd.");
        assertThat(written()).hasSize(1);
        assertThat(second.page().select("main ul .mr-words").eachText()).hasSize(2);
    }

    @Test
    void an_overlong_addition_comes_back_and_an_empty_one_gets_a_sentence() {
        browser.follow(code).open("/follow/add");
        assertThat(browser.press("Versturen").errors()).containsExactly("Vul uw aanvulling in.");
        String text = "a".repeat(4_007);
        browser.press("Versturen", "addition", text);
        assertThat(browser.errors()).containsExactly("Uw tekst is 7 tekens te lang. Maak hem korter.");
        assertThat(browser.page().select("#addition").val()).isEqualTo(text);
        assertThat(written()).isEmpty();
    }

    @Test
    void when_the_page_had_shut_meanwhile_the_text_stays_and_the_code_is_asked() {
        browser.follow(code).open("/follow/add");
        clock.push(Duration.ofMinutes(25));
        browser.press("Versturen", "addition", "Het busje is rood.");
        assertThat(browser.page().select("#addition").val()).isEqualTo("Het busje is rood.");
        assertThat(browser.errors()).containsExactly("Vul uw volgcode in.");
        assertThat(written()).isEmpty();
        browser.press("Versturen", "code", code);
        assertThat(browser.said()).isEqualTo("Uw aanvulling is verstuurd.");
        assertThat(written()).hasSize(1);
    }

    @Test
    void the_own_text_can_be_read_back_for_seven_days_and_the_answer_longer() {
        mailbox.deliver(report, "Wij hebben gekeken wat nodig is.");
        assertThat(browser.follow(code).text()).contains("achttien mensen", "7 dagen");
        clock.push(Duration.ofDays(6));
        assertThat(browser.follow(code).text()).contains("achttien mensen");
        clock.push(Duration.ofDays(1));
        assertThat(browser.follow(code).text())
                .doesNotContain("achttien mensen")
                .contains("Wij hebben gekeken wat nodig is.");
    }

    private List<FromReporter> written() {
        return as(OFFICER, () -> mailbox.from(report));
    }
}
