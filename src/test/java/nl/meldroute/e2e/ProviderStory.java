package nl.meldroute.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.meldroute.e2e.Chromium.Way;
import nl.meldroute.identity.Account;
import nl.meldroute.identity.Accounts;
import nl.meldroute.identity.Role;
import nl.meldroute.kernel.AccountId;
import nl.meldroute.kernel.RandomIds;
import nl.meldroute.openid.BesideProvider;
import nl.meldroute.openid.IdentityProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.ContextConfiguration;

/** Two sites for a real browser, which keeps our cookies to itself on the way back from the other one. */
@Tag("story")
@RunningProduct
@ContextConfiguration(initializers = BesideProvider.class)
@DisplayName("Inloggen via de gemeente, in een echte browser")
class ProviderStory {
    private final Product product;
    private final IdentityProvider provider;

    ProviderStory(Product product, IdentityProvider provider) {
        this.product = product;
        this.provider = provider;
    }

    @BeforeEach
    void beside() {
        provider.serves(product.address());
        provider.at(product.clock()::instant);
    }

    private String known(String role) {
        String subject = "s-" + RandomIds.next();
        provider.knows(
                subject,
                Map.of(
                        "name",
                        "Noor van Veen",
                        "department",
                        "Openbare Orde",
                        "acr",
                        IdentityProvider.STRONG,
                        "realm",
                        Map.of("roles", List.of(role))));
        return subject;
    }

    private static void click(Page page, String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link))
                .first()
                .click();
    }

    private void through(Page page, String subject) {
        page.navigate(product.address() + "/login");
        click(page, "Inloggen via de gemeente");
        page.locator("input[name=username]").fill(subject);
        page.locator("input[name=password]").fill(IdentityProvider.PASSWORD);
        page.locator("button[type=submit]").click();
    }

    private void arrives(Page page, String path) {
        page.waitForURL(Pattern.compile(Pattern.quote(product.address() + path) + ".*"));
        page.waitForLoadState();
    }

    private static void good(Page page, Way way) {
        assertThat(Look.at(page, List.of(way))).isEmpty();
    }

    @Test
    @DisplayName("Zonder JavaScript en op een smal scherm: inloggen, werken en uitloggen")
    void without_scripts_on_a_narrow_screen() {
        Way way = new Way(false, 320);
        try (BrowserContext browser = Chromium.context(way)) {
            Page page = browser.newPage();
            page.navigate(product.address() + "/login");
            good(page, way);
            through(page, known("sig-taak"));
            arrives(page, "/work");
            page.locator(".mr-user summary").click();
            page.locator("form[action='/logout'] button:visible").first().click();
            page.waitForURL(Pattern.compile(Pattern.quote(provider.issuer()) + "/connect/logout.*"));
            page.navigate(product.address() + "/work");
            arrives(page, "/login");
        }
    }

    @Test
    @DisplayName("De eerste keer van wie is aangewezen, en daarna opnieuw laten zien wie u bent")
    void the_first_time_of_who_was_appointed() {
        Account officer = new Account(
                new AccountId(RandomIds.next()),
                "noor-" + RandomIds.next(),
                "Noor van Veen",
                Role.PRIVACY_OFFICER,
                "FG");
        String given = product.bean(Accounts.class).appoint(officer);
        try (BrowserContext browser = Chromium.context(Way.DESK)) {
            Page page = browser.newPage();
            through(page, known("sig-fg"));
            arrives(page, "/login/provider/first");
            good(page, Way.DESK);
            page.getByLabel("Gebruikersnaam").fill(officer.username());
            page.getByLabel("Wachtwoord dat u kreeg").fill(given);
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Verder"))
                    .click();
            arrives(page, "/audit");
            page.navigate(product.address() + "/login/prove");
            good(page, Way.DESK);
        }
    }

    @Test
    @DisplayName("Wat er met de inlogdienst bij komt, is wat in de documenten staat")
    void what_comes_with_it_is_what_the_documents_say() {
        List<Mapping> written = ConditionalDoors.with(Map.of("meldroute.openid.issuer", provider.issuer()));
        assertThat(written).isNotEmpty().allMatch(Mapping::declared);
        assertThat(Mapping.all(product)).containsAll(written);
        assertThat(Mapping.all(product).stream().map(Mapping::words).filter(path -> path.startsWith("/login/provider")))
                .allMatch(path -> written.stream().anyMatch(one -> one.words().equals(path)));
    }

    @Test
    @DisplayName("Wie geen rol heeft, leest wat er nu kan")
    void who_has_no_role_reads_what_to_do() {
        try (BrowserContext browser = Chromium.context(Way.PHONE)) {
            Page page = browser.newPage();
            through(page, known("niets"));
            arrives(page, "/login/provider/refused");
            assertThat(page.locator("main").innerText()).contains("Bel dan de functioneel beheerder.");
            good(page, Way.PHONE);
        }
    }
}
