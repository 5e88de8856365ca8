package nl.meldroute.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.List;
import nl.meldroute.e2e.Chromium.Way;
import nl.meldroute.identity.Account;
import nl.meldroute.identity.Accounts;
import nl.meldroute.identity.Role;
import nl.meldroute.identity.rules.Apps;
import nl.meldroute.kernel.AccountId;
import nl.meldroute.kernel.RandomIds;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** With a device that the browser pretends to have: it makes real keys and real signatures. */
@Tag("story")
@RunningProduct
@DisplayName("Inloggen: met een passkey, met een code uit een app, en zien waar u bent ingelogd")
class PasskeyStory {
    private static final String PASSWORD = "sleutelbloem aan zee";
    private static final List<Way> WAYS = List.of(Way.DESK, Way.PHONE, Way.NIGHT);
    private final Product product;

    PasskeyStory(Product product) {
        this.product = product;
    }

    private Account appointed(String username) {
        Account account = new Account(
                new AccountId(RandomIds.next()), username, "Collega " + username, Role.MANAGEMENT, "Bestuur");
        product.bean(Accounts.class).add(account, PASSWORD);
        return account;
    }

    private static Visitor password(Visitor visitor, Account account) {
        return visitor.open("/login")
                .fill("Gebruikersnaam", account.username())
                .fill("Wachtwoord", PASSWORD)
                .press("Inloggen");
    }

    private static void device(Visitor visitor) {
        device(visitor, true);
    }

    private static void device(Visitor visitor, boolean secrets) {
        CDPSession session = visitor.browser().newCDPSession(visitor.page());
        session.send("WebAuthn.enable");
        JsonObject options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("ctap2Version", "ctap2_1");
        options.addProperty("hasUserVerification", true);
        options.addProperty("hasPrf", secrets);
        options.addProperty("isUserVerified", true);
        options.addProperty("automaticPresenceSimulation", true);
        JsonObject arguments = new JsonObject();
        arguments.add("options", options);
        session.send("WebAuthn.addVirtualAuthenticator", arguments);
    }

    @Test
    @DisplayName("Een passkey maken, ermee inloggen, opnieuw laten zien wie u bent, en hem intrekken")
    void a_passkey_from_beginning_to_end() {
        Account pia = appointed("pia");
        try (Visitor visitor = new Visitor(product, WAYS)) {
            device(visitor);
            password(visitor, pia);
            visitor.open("/settings").click("Uw passkeys");
            assertThat(visitor.page().locator(".mr-inset:visible").count())
                    .as("nothing went wrong yet")
                    .isZero();
            assertThat(visitor.press("Passkey maken").text()).contains("Vul in hoe u de passkey noemt.");
            visitor.fill("Naam van de passkey", "Werktelefoon").press("Passkey maken");
            assertThat(visitor.said()).isEqualTo("De passkey is toegevoegd.");
            assertThat(visitor.text()).contains("Werktelefoon", "Intrekken");
            visitor.page().locator(".mr-user summary").click();
            visitor.press("Uitloggen").click("Inloggen met passkey").press("Passkey gebruiken");
            assertThat(visitor.path()).isEqualTo("/work");
            product.push(Duration.ofMinutes(6));
            visitor.open("/settings/passkeys").press("Intrekken");
            assertThat(visitor.heading()).isEqualTo("Bent u het nog?");
            visitor.press("Passkey gebruiken");
            assertThat(visitor.heading()).isEqualTo("Uw passkeys");
            visitor.press("Intrekken");
            assertThat(visitor.said()).isEqualTo("De passkey is ingetrokken. U kunt er niet meer mee inloggen.");
            visitor.open("/login/passkey").press("Passkey gebruiken");
            assertThat(visitor.text()).contains("Deze passkey klopt niet.");
        }
    }

    @Test
    @DisplayName("Lezing I-11: een passkey opent de kluis, en de wachtzin blijft de reserve")
    void a_passkey_opens_the_vault() {
        try (Visitor deputy = new Visitor(product, WAYS)) {
            device(deputy);
            deputy.signIn(Role.DEPUTY).open("/vault").click("Sleutels van de kluis");
            deputy.click("Kluis openen met een passkey");
            assertThat(deputy.text()).contains("U hebt geen passkey om te koppelen.");
            deputy.click("Uw passkeys")
                    .fill("Naam van de passkey", "Sleutelbos")
                    .press("Passkey maken");
            assertThat(deputy.said()).isEqualTo("De passkey is toegevoegd.");
            assertThat(deputy.open("/vault/passkey").press("Passkey koppelen").text())
                    .contains("Vul uw wachtzin in.");
            deputy.fill("Wachtzin", "iets anders").press("Passkey koppelen");
            assertThat(deputy.text()).contains("Deze wachtzin klopt niet.");
            product.push(Duration.ofMinutes(2));
            deputy.fill("Wachtzin", product.person(Role.DEPUTY).passphrase()).press("Passkey koppelen");
            assertThat(deputy.said()).isEqualTo("U opent de kluis nu ook met deze passkey.");
            assertThat(deputy.text()).contains("Sleutelbos", "Ontkoppelen");
            deputy.open("/vault").press("Openen met passkey");
            assertThat(deputy.heading()).isEqualTo("De kluis is open");
            deputy.press("Kluis sluiten").open("/vault/passkey").press("Ontkoppelen");
            assertThat(deputy.said()).isEqualTo("Deze passkey opent de kluis niet meer.");
            assertThat(deputy.open("/vault").text()).doesNotContain("Openen met passkey");
            deputy.open("/settings/passkeys").press("Intrekken");
        }
    }

    @Test
    @DisplayName("Lezing I-11: een apparaat dat geen geheim maakt, zegt dat het de kluis niet kan openen")
    void a_device_that_makes_no_secrets() {
        try (Visitor deputy = new Visitor(product, List.of(Way.DESK))) {
            device(deputy, false);
            deputy.signIn(Role.DEPUTY).open("/settings/passkeys");
            deputy.fill("Naam van de passkey", "Oude telefoon").press("Passkey maken");
            deputy.open("/vault/passkey")
                    .fill("Wachtzin", product.person(Role.DEPUTY).passphrase());
            deputy.page()
                    .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Passkey koppelen"))
                    .click();
            deputy.page().locator("[data-passkey-bare]:visible").waitFor();
            assertThat(deputy.text()).contains("Dit apparaat kan met deze passkey de kluis niet openen.");
            assertThat(deputy.path()).isEqualTo("/vault/passkey");
            deputy.open("/settings/passkeys").press("Intrekken");
        }
    }

    @Test
    @DisplayName("Codes instellen en ermee inloggen, ook zonder JavaScript en op een smal scherm")
    void codes_without_scripts() {
        Account kim = appointed("kim");
        try (Visitor visitor = new Visitor(product, new Way(false, 320))) {
            password(visitor, kim);
            visitor.open("/settings").click("Codes uit een app");
            String letters = visitor.code().replace(" ", "");
            visitor.fill("Code van 6 cijfers", "12 34").press("Codes gebruiken");
            assertThat(visitor.text()).contains("Deze code klopt niet. Wacht op de volgende code.");
            assertThat(visitor.code().replace(" ", "")).isEqualTo(letters);
            product.push(Duration.ofSeconds(60));
            visitor.fill(
                            "Code van 6 cijfers",
                            Apps.code(letters, product.clock().instant()))
                    .press("Codes gebruiken");
            assertThat(visitor.said()).isEqualTo("Vanaf nu vraagt het inloggen ook om een code.");
            product.push(Duration.ofSeconds(60));
            visitor.browser().clearCookies();
            password(visitor, kim);
            assertThat(visitor.heading()).isEqualTo("Code uit uw app");
            visitor.fill(
                            "Code van 6 cijfers",
                            Apps.code(letters, product.clock().instant()))
                    .press("Verder");
            assertThat(visitor.path()).isEqualTo("/work");
            visitor.open("/login/passkey");
            assertThat(visitor.text()).contains("Een passkey werkt alleen met JavaScript.");
        }
    }

    @Test
    @DisplayName("Zien waar u bent ingelogd, en het andere beëindigen, dat daarna hoort waarom")
    void where_somebody_is_signed_in() {
        Account bo = appointed("bo");
        try (Visitor here = new Visitor(product, WAYS);
                Visitor there = new Visitor(product, Way.DESK)) {
            password(there, bo);
            password(here, bo).open("/settings").click("Waar u bent ingelogd");
            assertThat(here.text()).contains("Chrome op Linux", "Dit scherm").doesNotContain("127.0.0.1");
            here.press("Alle andere beëindigen");
            assertThat(here.said()).isEqualTo("U bent nu alleen nog hier ingelogd.");
            there.open("/work");
            assertThat(there.heading()).isEqualTo("Inloggen");
            assertThat(there.text()).contains("Dit inloggen is op een ander apparaat beëindigd.");
        }
    }
}
