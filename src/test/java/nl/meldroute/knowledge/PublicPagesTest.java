package nl.meldroute.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import nl.meldroute.Meldroute;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What somebody who may be watched gets over the wire, from the whole product. */
@SpringBootTest(
        classes = Meldroute.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "meldroute.mode=demo",
            "spring.profiles.active=demo",
            "meldroute.database.data-dir=target/test-data/public-${random.uuid}"
        })
@DisplayName("Beleidsplan 2.3: het zorgaanbod is bekend, ook bij wie wordt bekeken")
class PublicPagesTest {
    private static final String COOKIES = "mr-lang=en; mr-said=x; mr-form=abc; mr-session=0123456789abcdef; mr-draft=x";
    private final HttpClient browser = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/public/help",
                "/public/help/en",
                "/public/safety",
                "/public/safety/en",
                "/public/leave",
                "/public/help/pl",
                "/public/"
            })
    void no_page_for_a_possible_victim_sets_a_cookie_whatever_the_browser_brings(String path) {
        for (HttpResponse<String> response : List.of(get(path, ""), get(path, COOKIES))) {
            assertThat(response.headers().allValues("Set-Cookie")).isEmpty();
            assertThat(response.headers().allValues("Referrer-Policy")).containsExactly("no-referrer");
            assertThat(response.headers().firstValue("Cache-Control"))
                    .hasValueSatisfying(value -> assertThat(value).contains("no-store"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/public/help", "/public/help/en", "/public/safety", "/public/safety/en"})
    void the_page_says_nothing_outside_and_needs_nothing_from_elsewhere(String path) {
        HttpResponse<String> response = get(path, COOKIES);
        assertThat(response.statusCode()).isEqualTo(200);
        Document page = Jsoup.parse(response.body());
        assertThat(page.title()).isIn("Informatie – Gemeente Lopik", "Information – Municipality of Lopik");
        assertThat(page.select("form, input, button, iframe, img")).isEmpty();
        assertThat(response.body().toLowerCase(Locale.ROOT)).doesNotContain("http:", "https:", "??");
        assertThat(page.select("meta[name=referrer]").attr("content")).isEqualTo("no-referrer");
        assertThat(page.select("body > a:first-child").attr("href")).isEqualTo("#main");
        assertThat(page.select("header > a:first-child").attr("href")).isEqualTo("/public/leave");
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.text()).doesNotContain("inloggen", "Signalen");
    }

    @Test
    void the_numbers_to_phone_come_first() {
        Document page = Jsoup.parse(get("/public/help", "").body());
        assertThat(page.select("main h1 ~ ul.mr-numbers a").eachText())
                .containsExactly(
                        "Bel 112",
                        "Veilig Thuis 0800 2000",
                        "Politie 0900 8844",
                        "CoMensha 033 448 11 86",
                        "Arbeidsinspectie 0800 5151",
                        "Meld Misdaad Anoniem 0800 7000");
        assertThat(page.select("main h1 + div, main h1 + p")).isEmpty();
        assertThat(page.select("main a[href^=tel:]").eachAttr("href")).contains("tel:112", "tel:0334481186");
    }

    @Test
    void leaving_takes_one_request_and_no_script() {
        HttpResponse<String> response = get("/public/leave", COOKIES);
        assertThat(response.statusCode()).isEqualTo(303);
        assertThat(response.headers().firstValue("Location"))
                .hasValue("https://www.knmi.nl/nederland-nu/weer/verwachtingen");
        assertThat(response.headers().firstValue("Clear-Site-Data")).hasValue("\"cache\"");
        assertThat(response.body()).isEmpty();
    }

    @Test
    void the_language_is_a_link_and_what_was_chosen_elsewhere_does_not_count() {
        Document dutch = Jsoup.parse(get("/public/help", "mr-lang=en").body());
        assertThat(dutch.select("html").attr("lang")).isEqualTo("nl");
        assertThat(dutch.select("footer a[hreflang=en]").attr("href")).isEqualTo("/public/help/en");
        Document english = Jsoup.parse(get("/public/help/en", "").body());
        assertThat(english.select("html").attr("lang")).isEqualTo("en");
        assertThat(english.select("h1").text()).isEqualTo("Do you need help?");
        assertThat(english.select("a[href=/public/safety/en]")).isNotEmpty();
        assertThat(english.select("footer a[hreflang=nl]").attr("href")).isEqualTo("/public/help");
        assertThat(english.select("footer a").eachAttr("href")).startsWith("/public/help/en");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/public", "/public/", "/public/help/pl", "/public/hulp"})
    void a_mistyped_address_leads_to_help_and_not_to_a_sign_in_page(String path) {
        HttpResponse<String> response = get(path, "");
        assertThat(response.statusCode()).isEqualTo(303);
        assertThat(response.headers().firstValue("Location")).hasValue("/public/help");
    }

    @Test
    void privacy_says_who_reads_the_name_who_can_demand_it_and_for_how_long_it_is_kept() {
        Document page = Jsoup.parse(get("/privacy", "").body());
        assertThat(page.title()).isEqualTo("Privacy – Signalen – Gemeente Lopik");
        assertThat(page.select("main").text())
                .contains("rechter of officier van justitie", "0348 000 050", "logboek")
                .doesNotContain("??");
        assertThat(page.select("tbody tr").eachText())
                .hasSize(9)
                .contains("Uw concept 3 dagen", "Uw naam en nummer, na het antwoord 6 maanden");
        assertThat(Jsoup.parse(get("/privacy", "mr-lang=en").body())
                        .select("tbody tr")
                        .eachText())
                .contains("Your draft 3 days");
    }

    @Test
    void accessibility_says_what_is_not_good_yet_and_whom_to_tell() {
        Document page = Jsoup.parse(get("/accessibility", "").body());
        assertThat(page.select("h1").text()).isEqualTo("Toegankelijkheid");
        assertThat(page.select("main").text()).contains("nog niet getest", "0348 000 060");
        assertThat(Jsoup.parse(get("/accessibility", "mr-lang=en").body())
                        .select("h1")
                        .text())
                .isEqualTo("Accessibility");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/report", "/login", "/privacy", "/accessibility"})
    void help_is_one_press_away_from_every_page(String path) {
        assertThat(Jsoup.parse(get(path, "").body()).select("footer a").eachAttr("href"))
                .containsExactly("/public/help", "/privacy", "/accessibility");
        assertThat(Jsoup.parse(get(path, "mr-lang=en").body())
                        .select("footer a")
                        .eachAttr("href"))
                .startsWith("/public/help/en");
    }

    private HttpResponse<String> get(String path, String cookies) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        if (!cookies.isEmpty()) {
            request.header("Cookie", cookies);
        }
        try {
            return browser.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException lost) {
            throw new AssertionError(lost);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stopped);
        }
    }
}
