package nl.meldroute.vault;

import static nl.meldroute.vault.VaultModule.account;
import static nl.meldroute.vault.VaultModule.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.io.UnsupportedEncodingException;
import java.util.List;
import java.util.Map;
import nl.meldroute.identity.Account;
import nl.meldroute.identity.Accounts;
import nl.meldroute.identity.Role;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@WithVault
@AutoConfigureMockMvc
@TestPropertySource(properties = "meldroute.database.data-dir=target/test-data/vault-pages-${random.uuid}")
@DisplayName("De bladzijde van de kluis, in de woorden van het contract")
class VaultPagesTest {
    private static final String PASSPHRASE = "molen dijk zwaan kade roer zeil";
    private static final Account OFFICER = account("jan", Role.FOCAL_OFFICER);
    private static final Account DEPUTY = account("els", Role.DEPUTY);
    private static final Account NEWCOMER = account("bas", Role.DEPUTY);
    private static final Account CONTACT = account("mo", Role.DEPARTMENT_CONTACT);
    private final MockMvc http;

    @Autowired
    VaultPagesTest(MockMvc http) {
        this.http = http;
    }

    @BeforeEach
    void holders_are_there(@Autowired Accounts accounts, @Autowired Holders holders) {
        if (accounts.find(OFFICER.id()).isEmpty()) {
            List.of(OFFICER, DEPUTY, NEWCOMER, CONTACT).forEach(account -> accounts.add(account, "sleutelbloem"));
            holders.seed(Map.of(OFFICER.id(), PASSPHRASE, DEPUTY.id(), PASSPHRASE));
        }
    }

    private MockHttpServletResponse send(Account account, MockHttpServletRequestBuilder request, Cookie... cookies) {
        try {
            MockHttpServletRequestBuilder complete =
                    request.with(authentication(signedIn(account))).with(csrf());
            if (cookies.length > 0) {
                complete.cookie(cookies);
            }
            return http.perform(complete).andReturn().getResponse();
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }

    private Document page(Account account, Cookie... cookies) {
        return read(send(account, get("/vault"), cookies));
    }

    private static Document read(MockHttpServletResponse response) {
        try {
            assertThat(response.getStatus()).isEqualTo(200);
            return Jsoup.parse(response.getContentAsString());
        } catch (UnsupportedEncodingException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static MockHttpServletRequestBuilder open(String passphrase) {
        return post("/vault").param("step", "open").param("passphrase", passphrase);
    }

    private Cookie[] unlocked(Account account) {
        MockHttpServletResponse response = send(account, open(PASSPHRASE));
        assertThat(response.getStatus()).isEqualTo(303);
        return response.getCookies();
    }

    @Test
    void a_shut_vault_asks_for_the_passphrase() {
        Document page = page(OFFICER);
        assertThat(page.select("h1").eachText()).containsExactly("Kluis openen");
        assertThat(page.select("main label").eachText()).containsExactly("Wachtzin");
        assertThat(page.select("main form button").eachText()).containsExactly("Kluis openen");
        assertThat(page.select("main a").eachText())
                .containsExactly("Terug", "Wachtzin vergeten", "Sleutels van de kluis");
        assertThat(page.select("input[type=password]").attr("value")).isEmpty();
    }

    @Test
    void the_right_passphrase_opens_it_and_says_until_when() {
        Cookie[] cookies = unlocked(OFFICER);
        Document page = page(OFFICER, cookies);
        assertThat(page.select("h1").text()).isEqualTo("De kluis is open");
        assertThat(page.select("[role=status]").text()).matches("De kluis is open tot [0-2][0-9]:[0-5][0-9]\\.");
        assertThat(page.select("main form button").eachText()).containsExactly("Kluis sluiten");
        assertThat(page.select("main a").eachText()).containsExactly("Terug", "Sleutels van de kluis");
    }

    @Test
    void a_wrong_passphrase_is_told_and_not_given_back() {
        Document page = read(send(DEPUTY, open("kikker sloot brug wolk gras hek")));
        assertThat(page.select("main").text()).contains("Deze wachtzin klopt niet.");
        assertThat(page.html()).doesNotContain("kikker");
        assertThat(page.select("h1").text()).isEqualTo("Kluis openen");
    }

    @Test
    void an_empty_passphrase_is_no_try() {
        Document page = read(send(OFFICER, open(" ")));
        assertThat(page.select("main").text()).contains("Vul uw wachtzin in.");
    }

    @Test
    void closing_it_says_so_and_takes_the_key_away() {
        Cookie[] cookies = unlocked(OFFICER);
        MockHttpServletResponse closed = send(OFFICER, post("/vault").param("step", "close"), cookies);
        assertThat(closed.getStatus()).isEqualTo(303);
        assertThat(closed.getHeaders("Set-Cookie"))
                .anyMatch(cookie -> cookie.startsWith("mr-vault=;") && cookie.contains("Max-Age=0"));
        Document page = page(OFFICER, closed.getCookies());
        assertThat(page.select("[role=status]").text()).isEqualTo("De kluis is dicht.");
        assertThat(page(OFFICER, cookies).select("h1").text()).isEqualTo("Kluis openen");
    }

    @Test
    void after_opening_one_is_back_where_the_name_was_needed() {
        MockHttpServletResponse there = send(OFFICER, open(PASSPHRASE).param("back", "/signals/2026-0042/reporter"));
        assertThat(there.getRedirectedUrl()).isEqualTo("/signals/2026-0042/reporter");
        for (String strange : List.of("//voorbeeld.invalid", "https://voorbeeld.invalid", "/a?b=c", "/%0d", "")) {
            assertThat(send(OFFICER, open(PASSPHRASE).param("back", strange)).getRedirectedUrl())
                    .as(strange)
                    .isEqualTo("/vault");
        }
        Document page = read(send(OFFICER, get("/vault").param("back", "/inbox/1/reporter")));
        assertThat(page.select("main a").attr("href")).isEqualTo("/inbox/1/reporter");
    }

    @Test
    void the_key_stays_in_a_cookie_that_no_script_reads() {
        MockHttpServletResponse response = send(OFFICER, open(PASSPHRASE));
        assertThat(response.getHeaders("Set-Cookie"))
                .anyMatch(cookie -> cookie.startsWith("mr-vault=")
                        && cookie.contains("HttpOnly")
                        && cookie.contains("SameSite=Strict"));
    }

    @Test
    void signing_out_and_wiping_the_screen_shut_it() {
        for (String path : List.of("/logout", "/blank")) {
            Cookie[] cookies = unlocked(OFFICER);
            send(OFFICER, post(path), cookies);
            assertThat(page(OFFICER, cookies).select("h1").text()).as(path).isEqualTo("Kluis openen");
        }
    }

    @Test
    void whoever_has_no_key_yet_makes_one_and_is_let_in() {
        Document setup = page(NEWCOMER);
        assertThat(setup.select("h1").text()).isEqualTo("Kluis instellen");
        String offered = setup.select("main strong").text();
        assertThat(offered).matches("[a-z]+( [a-z]+){5}");
        MockHttpServletRequestBuilder differing = post("/vault")
                .param("step", "enrol")
                .param("passphrase", offered)
                .param("passphrase-again", "iets anders dan dit")
                .param("passphrase-offered", offered);
        Document differs = read(send(NEWCOMER, differing));
        assertThat(differs.select("main").text()).contains("De twee wachtzinnen zijn niet gelijk.");
        assertThat(differs.select("main strong").text()).isEqualTo(offered);
        MockHttpServletResponse asked = send(
                NEWCOMER,
                post("/vault")
                        .param("step", "enrol")
                        .param("passphrase", offered)
                        .param("passphrase-again", offered));
        assertThat(asked.getStatus()).isEqualTo(303);
        String code = page(NEWCOMER).select("main strong").text();
        assertThat(code).matches("[0-9]{4}( [0-9]{4}){3}");

        Cookie[] cookies = unlocked(DEPUTY);
        Document open = page(DEPUTY, cookies);
        assertThat(open.select("main").text()).contains("Collega bas", code);
        String id = open.select("button[name=admit]").attr("value");
        String field = open.select("input[name^=compared-]").attr("name");
        assertThat(open.select("input[name=" + field + "]").val()).isEqualTo(code);
        MockHttpServletRequestBuilder letIn =
                post("/vault").param("step", "close").param("admit", id);
        MockHttpServletResponse another = send(DEPUTY, letIn.param(field, "0000 0000 0000 0000"), cookies);
        assertThat(page(DEPUTY, another.getCookies()).select("[role=status]").text())
                .startsWith("Uw collega heeft intussen een andere sleutel.");
        assertThat(page(NEWCOMER).select("h1").text()).isEqualTo("Kluis instellen");
        send(DEPUTY, post("/vault").param("step", "close").param("admit", id).param(field, code), cookies);
        assertThat(page(NEWCOMER).select("h1").text()).isEqualTo("Kluis openen");
        assertThat(send(NEWCOMER, open(offered)).getStatus()).isEqualTo(303);
    }

    @Test
    void other_roles_find_nothing() {
        assertThat(send(CONTACT, get("/vault")).getStatus()).isEqualTo(404);
        assertThat(send(CONTACT, open(PASSPHRASE)).getStatus()).isEqualTo(404);
    }
}
