package nl.meldroute.vault;

import static nl.meldroute.vault.VaultCase.passphrase;
import static nl.meldroute.vault.VaultModule.account;
import static nl.meldroute.vault.VaultModule.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.UnsupportedEncodingException;
import java.nio.file.Path;
import java.util.List;
import nl.meldroute.identity.Account;
import nl.meldroute.identity.Role;
import nl.meldroute.ui.Municipality;
import nl.meldroute.vault.rules.Hpke;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@WithVault
@AutoConfigureMockMvc
@DisplayName("De bladzijden van de sleutels: wat er staat, en een zin voor alles wat niet kan")
class KeyPagesTest {
    private static final Path HOME = VaultCase.home();
    private static final List<String> PAGES = List.of(
            "/vault/keys",
            "/vault/renew",
            "/vault/recovery-set",
            "/vault/trial",
            "/vault/exercise",
            "/vault/forgotten");
    private final MockMvc http;
    private final Keepers keepers;
    private VaultCase our;

    @Autowired
    KeyPagesTest(MockMvc http, Municipality municipality) {
        this.http = http;
        this.keepers = Keepers.of(municipality.name());
    }

    @DynamicPropertySource
    static void home(DynamicPropertyRegistry properties) {
        properties.add("meldroute.database.data-dir", HOME::toString);
    }

    @BeforeEach
    void officer_and_deputy_hold_the_vault(@Autowired VaultCase.Parts parts) {
        our = parts.begin(HOME);
    }

    private MockHttpServletResponse send(Account account, MockHttpServletRequestBuilder request) {
        try {
            return http.perform(request.with(authentication(signedIn(account))).with(csrf()))
                    .andReturn()
                    .getResponse();
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }

    private String main(Account account, MockHttpServletRequestBuilder request) {
        return read(send(account, request)).select("main").text();
    }

    private static Document read(MockHttpServletResponse response) {
        try {
            assertThat(response.getStatus()).isEqualTo(200);
            return Jsoup.parse(response.getContentAsString());
        } catch (UnsupportedEncodingException impossible) {
            throw new AssertionError(impossible);
        }
    }

    @Test
    void who_has_no_key_is_led_to_the_vault_and_other_roles_find_nothing() {
        Account contact = account("mo", Role.DEPARTMENT_CONTACT);
        for (String page : PAGES) {
            assertThat(send(our.newcomer, get(page)).getRedirectedUrl())
                    .as(page)
                    .startsWith("/vault");
            assertThat(send(contact, get(page)).getStatus()).as(page).isEqualTo(404);
        }
        assertThat(send(our.officer, get("/vault/recover")).getRedirectedUrl()).isEqualTo("/vault");
        assertThat(send(our.officer, get("/vault/recover/file")).getRedirectedUrl())
                .isEqualTo("/vault");
        assertThat(send(our.officer, get("/vault/trial/file")).getRedirectedUrl())
                .isEqualTo("/vault/keys");
        assertThat(send(our.officer, get("/vault/trial")).getRedirectedUrl()).isEqualTo("/vault/keys");
    }

    @Test
    void the_set_is_there_and_when_it_is_to_be_tried() {
        assertThat(main(our.officer, get("/vault/keys"))).contains("Er is nog geen herstelset.");
        MockHttpServletRequestBuilder take = post("/vault/recovery-set")
                .param("file", keepers.set().print())
                .param("step", "compared")
                .param("passphrase", passphrase(our.officer));
        assertThat(send(our.officer, take).getRedirectedUrl()).isEqualTo("/vault/keys");
        assertThat(main(our.deputy, get("/vault/keys")))
                .contains(keepers.set().mark(), "2 van de 3 bewaarders", "Nog niet", "24 november 2027");
        MockHttpServletResponse opened =
                send(our.officer, post("/vault").param("step", "open").param("passphrase", passphrase(our.officer)));
        assertThat(main(our.officer, get("/vault").cookie(opened.getCookies())))
                .contains("Er is een herstelset. Probeer hem opnieuw vóór 24 november 2027.");
    }

    @Test
    void a_set_of_another_municipality_or_half_a_file_is_told_and_given_back() {
        String strange = Keepers.of("Waterhoven").set().print();
        assertThat(main(our.officer, post("/vault/recovery-set").param("file", strange)))
                .contains("Deze set is van een andere gemeente.");
        Document half = read(send(our.officer, post("/vault/recovery-set").param("file", strange.substring(0, 100))));
        assertThat(half.select("main").text()).contains("Dit is niet de hele tekst van het bestand.");
        assertThat(half.select("textarea").val())
                .isEqualTo(strange.substring(0, 100).strip());
    }

    @Test
    void a_key_that_was_replaced_is_told_on_every_page_of_the_vault() {
        our.superuser()
                .sql("update vault.vault_key set public_key = ?")
                .param(Hpke.Pair.random().publicKey())
                .update();
        MockHttpServletResponse opened =
                send(our.officer, post("/vault").param("step", "open").param("passphrase", passphrase(our.officer)));
        Document open = read(send(our.officer, get("/vault").cookie(opened.getCookies())));
        assertThat(open.select("[role=status]").text()).contains("Let op: de sleutel is vervangen.");
        for (String page : List.of("/vault", "/vault/keys")) {
            assertThat(main(our.deputy, get(page)))
                    .as(page)
                    .contains("Iemand heeft de sleutel van de kluis vervangen.");
        }
    }

    @Test
    void a_key_without_a_mark_is_told_where_a_holder_looks_with_what_to_do() {
        our.superuser().sql("update vault.vault_key set mark = null").update();
        for (String page : List.of("/vault", "/vault/keys")) {
            Document told = read(send(our.deputy, get(page)));
            assertThat(told.select("main .utrecht-alert").text())
                    .as(page)
                    .contains("Er komen nu geen signalen binnen. Vernieuw de sleutel.");
            assertThat(told.select("main .utrecht-alert a[href=/vault/renew]")).hasSize(1);
        }
        Document work = read(send(our.deputy, get("/work")));
        assertThat(work.select("main .utrecht-alert").text()).contains("Er komen nu geen signalen binnen.");
        assertThat(work.select("main .utrecht-alert a[href=/vault/keys]")).hasSize(1);
        send(our.deputy, post("/vault/renew").param("why", "renew").param("passphrase", passphrase(our.deputy)));
        for (String page : List.of("/vault", "/vault/keys", "/work")) {
            assertThat(main(our.deputy, get(page))).as(page).doesNotContain("Er komen nu geen signalen binnen.");
        }
    }

    @Test
    void an_own_key_that_was_altered_is_told() {
        our.superuser()
                .sql("update vault.wrap set wrapped = set_byte(wrapped, 40, get_byte(wrapped, 40) # 1)")
                .update();
        assertThat(main(our.officer, post("/vault").param("step", "open").param("passphrase", passphrase(our.officer))))
                .contains("Uw wachtzin klopt, maar uw sleutel is veranderd.");
    }

    @Test
    void guessing_a_passphrase_here_is_slowed_as_it_is_there() {
        for (int miss = 0; miss < 3; miss++) {
            assertThat(main(our.officer, post("/vault/exercise").param("passphrase", "een verkeerde zin")))
                    .contains("Deze wachtzin klopt niet.");
        }
        for (String page : List.of("/vault/exercise", "/vault/renew")) {
            assertThat(main(our.officer, post(page).param("why", "renew").param("passphrase", passphrase(our.officer))))
                    .as(page)
                    .contains("Wacht 5 seconden.");
        }
    }

    @Test
    @DisplayName("Half a year without the passphrase: the list of work asks to practise it, which takes two minutes")
    void the_list_of_work_asks_to_practise() {
        our.unlocked(our.officer);
        assertThat(main(our.officer, get("/work"))).doesNotContain("Oefen");
        our.superuser().sql("update vault.holder set typed_on = '2026-05-20'").update();
        Document work = read(send(our.officer, get("/work")));
        assertThat(work.select("main").text()).contains("Oefen hem, dat duurt twee minuten.");
        assertThat(work.select("main a[href=/vault/exercise]").text()).isEqualTo("Wachtzin oefenen");
        assertThat(main(our.officer, get("/vault/keys"))).contains("U typte uw wachtzin lang niet.");
        assertThat(send(our.officer, post("/vault/exercise").param("passphrase", passphrase(our.officer)))
                        .getRedirectedUrl())
                .isEqualTo("/work");
        assertThat(main(our.officer, get("/work"))).doesNotContain("Oefen");
    }

    @Test
    void the_only_holder_is_told_what_a_new_passphrase_would_cost() {
        assertThat(send(
                                our.officer,
                                post("/vault/renew")
                                        .param("why", our.deputy.id().toString())
                                        .param("passphrase", passphrase(our.officer)))
                        .getRedirectedUrl())
                .isEqualTo("/vault");
        assertThat(main(
                        our.officer,
                        post("/vault/forgotten")
                                .param("passphrase", "een heel andere zin")
                                .param("passphrase-again", "een heel andere zin")))
                .contains("U bent de enige die de kluis kan openen, en er is geen herstelset.");
    }
}
