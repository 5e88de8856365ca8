package nl.meldroute.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import nl.meldroute.Meldroute;
import nl.meldroute.identity.Door;
import nl.meldroute.identity.OpenDoor;
import nl.meldroute.identity.Role;
import nl.meldroute.identity.SignedIn;
import nl.meldroute.kernel.AccountId;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.kernel.RandomIds;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.stereotype.Controller;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.resource.ResourceUrlEncodingFilter;

/** What the wall does with people and with what they typed, on the whole product. */
@SpringBootTest(
        classes = {Meldroute.class, EntranceTest.Pages.class},
        properties = {
            "meldroute.mode=demo",
            "spring.profiles.active=demo",
            "meldroute.database.data-dir=target/test-data/entrance-${random.uuid}"
        })
@AutoConfigureMockMvc
class EntranceTest {
    private final MockMvc http;
    private final SignedIn officer;

    @Autowired
    EntranceTest(MockMvc http, Clock clock) {
        this.http = http;
        this.officer = new SignedIn(
                new AccountId(RandomIds.next()), "Jan de Vries", Role.FOCAL_OFFICER, "OOV", clock.instant());
    }

    /** A page behind sign-in, one of a reporter, and a menu that needs a database that is gone. */
    @TestConfiguration(proxyBeanMethods = false)
    @Import(SampleController.class)
    static class Pages {
        @Bean
        Menu brokenMenu() {
            return _ -> {
                throw new DataAccessResourceFailureException("gone");
            };
        }
    }

    @Controller
    static class SampleController {
        @GetMapping("/sample/note")
        @Door(to = Role.FOCAL_OFFICER, purpose = Purpose.HANDLING)
        String note(Form form, Model model) {
            model.addAttribute("form", form);
            return "sample/note";
        }

        @PostMapping("/sample/note")
        @Door(to = Role.FOCAL_OFFICER, purpose = Purpose.HANDLING)
        String keep() {
            throw new DataAccessResourceFailureException("gone");
        }

        @GetMapping("/sample/report")
        @OpenDoor(purpose = Purpose.REPORTING)
        String report() {
            return "sample/note";
        }

        @PostMapping("/sample/report")
        @OpenDoor(purpose = Purpose.REPORTING)
        String send() {
            throw new DataAccessResourceFailureException("gone");
        }
    }

    @Test
    void only_files_are_looked_up_for_the_hash_in_their_address(@Autowired List<FilterRegistrationBean<?>> filters) {
        assertThat(filters)
                .extracting(one -> (Object) one.getFilter())
                .filteredOn(ResourceUrlEncodingFilter.class::isInstance)
                .singleElement()
                .extracting(one -> one.getClass().getSimpleName())
                .isEqualTo("AssetAddresses");
    }

    @Test
    void an_address_of_a_style_holds_the_hash_of_its_content_and_that_of_a_page_is_left_alone() throws Exception {
        String html = http.perform(get("/login")).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
        Document page = Jsoup.parse(html);
        List<String> styles = page.select("link[rel=stylesheet]").eachAttr("href");
        assertThat(styles).isNotEmpty().allMatch(address -> address.matches("/(css|vendor)/.+-[0-9a-f]{32}\\.css"));
        assertThat(page.select("script").eachAttr("src"))
                .allMatch(address -> address.matches("/js/.+-[0-9a-f]{32}\\.js"));
        for (String address : styles) {
            assertThat(http.perform(get(address).servletPath(address))
                            .andReturn()
                            .getResponse()
                            .getStatus())
                    .isEqualTo(200);
        }
        assertThat(page.select("a[href=/public/help]")).isNotEmpty();
    }

    @Test
    void what_stood_on_a_screen_that_closed_comes_back_to_the_same_person() {
        String owner = ownerOf(read(as(officer, get("/sample/note"))));
        MockHttpServletResponse closed = as(
                officer,
                post("/session-expired")
                        .with(csrf())
                        .param("_owner", owner)
                        .param("_page", "/sample/note")
                        .param("note", "Halve zin"));
        assertThat(closed.getStatus()).isEqualTo(303);
        assertThat(closed.getRedirectedUrl()).isEqualTo("/session-expired");
        Cookie kept = Objects.requireNonNull(closed.getCookie("mr-kept"));
        Document expired = read(send(get("/session-expired").cookie(kept)));
        assertThat(expired.select("main").text()).containsPattern("Uw tekst van \\d\\d:\\d\\d is bewaard\\.");
        Document again = read(as(officer, get("/sample/note").cookie(kept)));
        assertThat(again.select("textarea").text()).isEqualTo("Halve zin");
        assertThat(again.select("#status").text()).isEqualTo("Uw tekst is teruggezet. Controleer hem en ga verder.");
    }

    @Test
    void a_page_elsewhere_is_no_place_to_bring_text_back_to() {
        String owner = ownerOf(read(as(officer, get("/sample/note"))));
        MockHttpServletResponse closed = send(post("/session-expired")
                .with(csrf())
                .param("_owner", owner)
                .param("_page", "//elsewhere.invalid")
                .param("note", "Halve zin"));
        assertThat(closed.getCookie("mr-kept")).isNull();
        assertThat(read(send(get("/session-expired"))).select("main").text()).doesNotContain("bewaard");
    }

    @Test
    void without_a_database_nothing_that_opens_something_is_given_back() {
        MockHttpServletRequestBuilder sent = post("/sample/note").with(csrf()).param("note", "Halve zin");
        List.of("passphrase", "password-own", PasskeyQuestion.ANSWER, PasskeyQuestion.SECRET)
                .forEach(field -> sent.param(field, "kwartelkoning"));
        MockHttpServletResponse response = as(officer, sent);
        assertThat(response.getStatus()).isEqualTo(503);
        assertThat(body(response).html()).contains("Halve zin").doesNotContain("kwartelkoning");
    }

    @Test
    void without_a_database_the_text_stands_on_the_page_of_a_reporter_with_the_number_to_phone() {
        MockHttpServletResponse response =
                as(officer, post("/sample/report").with(csrf()).param("story", "Twee mannen."));
        assertThat(response.getStatus()).isEqualTo(503);
        Document page = body(response);
        assertThat(page.select("h1").text()).isEqualTo("Doorgeven lukt nu niet");
        assertThat(page.select("main").text()).contains("0348 000 010. Bij gevaar: bel 112.");
        assertThat(page.select("textarea[name=story]").text()).isEqualTo("Twee mannen.");
        assertThat(page.select("main form").attr("action")).isEqualTo("/sample/report");
        assertThat(page.select("input[name=_csrf]")).isNotEmpty();
        assertThat(page.outerHtml()).doesNotContain("_owner", "Jan de Vries");
    }

    @Test
    void without_a_database_a_page_behind_sign_in_still_has_its_frame() {
        Document page = body(as(officer, post("/sample/note").with(csrf()).param("note", "Halve zin.")));
        assertThat(page.select("h1").text()).isEqualTo("Dit lukt nu niet");
        assertThat(page.select("textarea[name=note]").text()).isEqualTo("Halve zin.");
        assertThat(ownerOf(page)).isNotEmpty();
        assertThat(page.select("header nav")).isEmpty();
    }

    @Test
    void a_page_of_a_reporter_does_not_say_who_is_signed_in() {
        Document page = read(as(officer, get("/sample/report")));
        assertThat(page.outerHtml()).doesNotContain("_owner", "Jan de Vries");
    }

    @Test
    void the_language_chosen_after_a_failed_sign_in_leads_back_to_signing_in() {
        Document page = read(send(post("/login/again").with(csrf()).with(EntranceTest::forwarded)));
        assertThat(page.select("input[name=back]").attr("value")).isEqualTo("/login");
        assertThat(page.select("#errors a").text()).isEqualTo("Gebruikersnaam of wachtwoord klopt niet.");
    }

    @Test
    void only_who_is_signed_in_is_still_here() {
        assertThat(as(officer, get("/still-here")).getStatus()).isEqualTo(204);
        assertThat(send(get("/still-here")).getRedirectedUrl()).isEqualTo("/login");
    }

    private static MockHttpServletRequest forwarded(MockHttpServletRequest request) {
        request.setDispatcherType(DispatcherType.FORWARD);
        request.setAttribute(RequestDispatcher.FORWARD_REQUEST_URI, "/login");
        return request;
    }

    private MockHttpServletResponse as(SignedIn person, MockHttpServletRequestBuilder request) {
        return send(request.with(
                authentication(UsernamePasswordAuthenticationToken.authenticated(person, null, List.of()))));
    }

    private MockHttpServletResponse send(MockHttpServletRequestBuilder request) {
        try {
            return http.perform(request).andReturn().getResponse();
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }

    private static Document read(MockHttpServletResponse response) {
        assertThat(response.getStatus()).isEqualTo(200);
        return body(response);
    }

    private static Document body(MockHttpServletResponse response) {
        return Jsoup.parse(new String(response.getContentAsByteArray(), StandardCharsets.UTF_8));
    }

    private static String ownerOf(Document page) {
        return page.select("main input[name=_owner]").attr("value");
    }
}
