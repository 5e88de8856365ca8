package nl.meldroute.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.meldroute.identity.SoftKey;
import nl.meldroute.vault.rules.RecoverySet;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A municipality begins: nothing is there by itself, reports wait for the set-up, and then the first one is taken. */
class ProductionTest {
    private static final String PASSPHRASE = "molen dijk zwaan kade roer zeil";
    private static final Duration HALF_A_MINUTE = Duration.ofSeconds(30);
    private static final String OWN = "een zin die ik onthoud";
    private static final String FIRST = "/login/first";

    @TempDir
    static Path home;

    private static Installation installation;

    @BeforeAll
    static void install() {
        installation = Installation.in(home);
    }

    @AfterAll
    static void remove() {
        installation.close();
    }

    @Test
    void a_municipality_begins() {
        try (StartedProduct product =
                StartedProduct.start(installation.complete()).ready()) {
            assertThat(rows("identity.account")).isZero();
            assertThat(rows("intake.signal")).isZero();
            takesNoReports(product);
            nobodySignsInOverPlainHttp(product);
            String code = theFirstAdministratorBegins(product);
            String officers = installation.appoint("focal-officer", "anna");
            String deputys = installation.appoint("deputy", "bram");
            WordClient anna = firstTime(product, "anna", officers);
            WordClient bram = firstTime(product, "bram", deputys);
            thePasswordAloneOpensNothing(product, "anna");
            letIn(anna, bram);
            takesNoReports(product);
            recoverable(anna);
            assertThat(Reporting.shortest(client(product), "Er slapen mensen in de loods."))
                    .isNotEmpty();
            onlyItsNetworksBegin(product);
            assertThat(anna.open("/work").text()).contains("Nieuw, ontvangen");
            whoLeftIsOutSoon(bram, anna);
            nothingSecretWasWritten(product, List.of(code, officers, deputys, OWN, PASSPHRASE));
        }
        whoseKeyHasNoMarkReadsWhatToDo();
    }

    /** A data folder from before keys were marked, or one that was restored beside another key file. */
    private static void whoseKeyHasNoMarkReadsWhatToDo() {
        assertThat(superuser().sql("update vault.vault_key set mark = null").update())
                .isPositive();
        try (StartedProduct product =
                StartedProduct.start(installation.complete()).ready()) {
            assertThat(product.output())
                    .contains("renew the key of the vault at /vault/renew")
                    .doesNotContain("each hold a key of the vault");
        }
    }

    @Test
    void what_takes_no_report_is_said_to_the_operator() {
        try (StartedProduct product =
                StartedProduct.start(installation.needed()).ready()) {
            assertThat(product.output())
                    .contains("MELDROUTE_MUNICIPALITY_AVIM", "MELDROUTE_MUNICIPALITY_DPIA_APPROVED");
            WordPage page = client(product).open("/report");
            assertThat(page.heading()).isEqualTo("Een signaal doorgeven");
            assertThat(page.words().button("Beginnen")).isEmpty();
        }
    }

    @Test
    void a_command_that_is_not_understood_says_how() {
        try (StartedProduct command = StartedProduct.start(installation.needed(), "account", "add", "chief", "x")) {
            assertThat(command.ended()).isEqualTo(2);
            assertThat(command.output())
                    .contains("usage: account first", "account add ROLE USERNAME NAME DEPARTMENT", "focal-officer");
        }
    }

    private static void takesNoReports(StartedProduct product) {
        WordPage page = client(product).open("/report");
        assertThat(page.text()).contains("0100 000 010");
        assertThat(page.words().link("Bel 112")).isPresent();
        assertThat(page.words().button("Beginnen")).isEmpty();
        assertThat(product.output()).contains("hold a key of the vault", "Make the recovery set of the vault");
    }

    /** Whoever is elsewhere reads whom to phone; who began goes on wherever the phone takes its network from. */
    private static void onlyItsNetworksBegin(StartedProduct product) {
        for (String elsewhere : List.of("203.0.113.7", "10.20.3.4, 203.0.113.7", "10.21.0.1", "2001:db8::1")) {
            WordPage page = client(product).from(elsewhere).open("/report");
            assertThat(page.text())
                    .as(elsewhere)
                    .contains("U kunt alleen een signaal doorgeven op het netwerk van de gemeente.", "0100 000 010");
            assertThat(page.words().button("Beginnen")).as(elsewhere).isEmpty();
        }
        WordClient phone = client(product).from("10.20.3.4");
        WordPage question = phone.open("/report").press("Beginnen");
        assertThat(question.heading()).isEqualTo("Is er nu iemand in gevaar?");
        assertThat(phone.from("203.0.113.7").open(question.path()).heading()).isEqualTo("Is er nu iemand in gevaar?");
        assertThat(phone.open("/follow").heading())
                .isEqualTo(client(product).open("/follow").heading());
    }

    private static void nobodySignsInOverPlainHttp(StartedProduct product) {
        WordClient plain = new WordClient(product.address());
        for (HttpResponse<byte[]> refused : List.of(plain.get("/login"), plain.post("/login", List.of()))) {
            assertThat(refused.statusCode()).isEqualTo(421);
            assertThat(new String(refused.body(), StandardCharsets.UTF_8))
                    .contains("Deze verbinding is niet veilig", Installation.BASE_URL);
        }
        HttpResponse<byte[]> secure =
                new WordClient(product.address()).overTls().get("/login");
        assertThat(secure.statusCode()).isEqualTo(200);
        assertThat(secure.headers().allValues("Strict-Transport-Security"))
                .containsExactly("max-age=31536000 ; includeSubDomains");
        assertThat(secure.headers().allValues("Set-Cookie"))
                .isNotEmpty()
                .allMatch(cookie -> cookie.contains("; Secure") && cookie.startsWith("__Host-"));
    }

    /** With a code that stands on the console of an operator alone; then the page is not there any more. */
    private static String theFirstAdministratorBegins(StartedProduct product) {
        assertThat(client(product).open(FIRST).heading()).isEqualTo("De eerste beheerder");
        String code = installation.first();
        WordClient ada = client(product);
        assertThat(begun(ada, "aaaa-aaaa-aaaa-aaaa").text()).contains("Deze code werkt niet.");
        assertThat(begun(ada, code).path()).isEqualTo("/login/passkey/first");
        SoftKey key = SoftKey.at(Installation.BASE_URL);
        assertThat(answer(ada, "/login/passkey/first", key::make).path()).isEqualTo("/admin");
        assertThat(client(product).open(FIRST).path()).isEqualTo("/login");
        assertThat(ada.get(FIRST).statusCode()).isEqualTo(404);
        try (StartedProduct again = StartedProduct.start(installation.complete(), "account", "first")) {
            assertThat(again.ended()).isEqualTo(1);
            assertThat(again.output()).contains("There is an administrator already.");
        }
        return code;
    }

    private static WordPage begun(WordClient client, String code) {
        return client.open(FIRST)
                .fill("Code van de server", code)
                .fill("Gebruikersnaam", "ada")
                .fill("Uw naam", "Ada Proef")
                .fill("Afdeling", "ICT")
                .fill("Eigen wachtwoord", OWN)
                .fill("Eigen wachtwoord, nog een keer", OWN)
                .press("Account maken");
    }

    private static WordClient firstTime(StartedProduct product, String username, String given) {
        WordClient client = client(product);
        WordPage page = signIn(client, username, given);
        assertThat(page.path()).isEqualTo("/login/password");
        page = page.fill("Gebruikersnaam", username)
                .fill("Wachtwoord dat u kreeg", given)
                .fill("Eigen wachtwoord", OWN)
                .fill("Eigen wachtwoord, nog een keer", OWN)
                .press("Wachtwoord opslaan");
        assertThat(page.status()).isEqualTo("Uw wachtwoord is opgeslagen. Log er nu mee in.");
        assertThat(signIn(client, username, given).text()).contains("Gebruikersnaam of wachtwoord klopt niet.");
        withPasskey(client, signIn(client, username, OWN));
        assertThat(client.cookies()).containsKey("__Host-mr-session").doesNotContainKey("mr-session");
        return client;
    }

    /** The password alone leads to one page only: that which makes a passkey. After that it leads nowhere. */
    private static void withPasskey(WordClient client, WordPage first) {
        assertThat(first.path()).isEqualTo("/login/passkey/first");
        assertThat(client.open("/work").path()).isEqualTo("/login");
        SoftKey key = SoftKey.at(Installation.BASE_URL);
        WordPage made = answer(client, "/login/passkey/first", key::make);
        assertThat(made.path()).isEqualTo("/work");
        client.open("/settings").press("Uitloggen");
        assertThat(answer(client, "/login/passkey", key::use).path()).isEqualTo("/work");
    }

    private static WordPage answer(WordClient client, String path, UnaryOperator<String> device) {
        Document page = client.open(path).document();
        String ask = page.select("form[data-passkey]").attr("data-ask");
        return client.send(
                path,
                List.of(
                        new WordClient.Field(
                                "_csrf", page.select("input[name=_csrf]").val()),
                        new WordClient.Field("device-name", "Sleutelbos"),
                        new WordClient.Field("credential", device.apply(ask))));
    }

    private static void thePasswordAloneOpensNothing(StartedProduct product, String username) {
        WordClient client = client(product);
        assertThat(signIn(client, username, OWN).path()).isEqualTo("/login/passkey");
        Document first = client.open("/login/passkey/first").document();
        assertThat(first.select("form[data-passkey]")).hasSize(1);
        assertThat(first.select("[data-ask]"))
                .as("nothing to make a second first one with")
                .isEmpty();
        assertThat(client.open("/work").path()).isEqualTo("/login");
    }

    private static WordPage signIn(WordClient client, String username, String password) {
        return client.open("/login")
                .fill("Gebruikersnaam", username)
                .fill("Wachtwoord", password)
                .press("Inloggen");
    }

    private static void letIn(WordClient officer, WordClient deputy) {
        for (WordClient holder : List.of(officer, deputy)) {
            holder.open("/vault")
                    .fill("Wachtzin", PASSPHRASE)
                    .fill("Herhaal de wachtzin", PASSPHRASE)
                    .press("Kluis instellen");
        }
        WordPage open = officer.open("/vault").fill("Wachtzin", PASSPHRASE).press("Kluis openen");
        assertThat(open.press("Collega bram toelaten").status()).isEqualTo("Uw collega kan de kluis nu ook openen.");
    }

    /** The set is made elsewhere, by the command for it; see VaultCommandTest. */
    private static void recoverable(WordClient officer) {
        RecoverySet set = RecoverySet.make("Noorderlo", RecoverySet.Size.TWO_OF_THREE, LocalDate.of(2026, 11, 1))
                .set();
        WordPage compared = officer.open("/vault/recovery-set")
                .fill("Tekst van het bestand", set.print())
                .press("Verder");
        assertThat(compared.text()).contains(set.mark());
        assertThat(compared.fill("Wachtzin", PASSPHRASE)
                        .press("Herstelset vastleggen")
                        .status())
                .isEqualTo("De herstelset is vastgelegd.");
    }

    /** A sign-in that was running ends too, and nobody else's. */
    private static void whoLeftIsOutSoon(WordClient leaver, WordClient colleague) {
        assertThat(leaver.open("/work").path()).isEqualTo("/work");
        installation.close("bram");
        assertTimeoutPreemptively(HALF_A_MINUTE, () -> {
            while (leaver.open("/work").path().equals("/work")) {
                Thread.onSpinWait();
            }
        });
        assertThat(leaver.open("/work").path()).isEqualTo("/login");
        assertThat(colleague.open("/work").path()).isEqualTo("/work");
    }

    private static void nothingSecretWasWritten(StartedProduct product, List<String> secrets) {
        assertThat(secrets).noneMatch(product.output()::contains);
        assertThat(superuser()
                        .sql("select action from audit.entry where object = 'account' order by seq")
                        .query(String.class)
                        .list())
                .startsWith("account.first-code", "account.first", "account.add", "account.add");
        Stream.of(
                        "select password_hash from identity.account",
                        "select reason from audit.entry where reason is not null")
                .flatMap(sql -> superuser().sql(sql).query(String.class).list().stream())
                .forEach(kept -> assertThat(secrets).noneMatch(kept::contains));
    }

    private static WordClient client(StartedProduct product) {
        return new WordClient(product.address()).overTls();
    }

    private static Long rows(String table) {
        return superuser()
                .sql("select count(*) from " + table)
                .query(Long.class)
                .single();
    }

    private static JdbcClient superuser() {
        return installation.database().superuser("meldroute");
    }
}
