package nl.meldroute.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HexFormat;
import nl.meldroute.PushedClock;
import nl.meldroute.database.ActingDatabase;
import nl.meldroute.identity.SignInModule.Browser;
import nl.meldroute.identity.SignInModule.People;
import nl.meldroute.identity.rules.Apps;
import nl.meldroute.kernel.Acting;
import nl.meldroute.kernel.Purpose;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;

@WithSignIn
@DisplayName("Passkeys, codes uit een app, en opnieuw laten zien wie u bent")
class SecondProofTest {
    private static final String HERE = "http://localhost";
    private static final String PASSKEYS = "/settings/passkeys";
    private static final String CODES = "/settings/code";
    private final People people;
    private final PushedClock clock;

    @Autowired
    SecondProofTest(People people, PushedClock clock) {
        this.people = people;
        this.clock = clock;
        clock.push(Duration.ofMinutes(2));
    }

    private Browser signedIn(Account account) {
        Browser browser = people.browser();
        assertThat(browser.signIn(account.username(), SignInModule.PASSWORD).getHeader("Location"))
                .isEqualTo("/");
        return browser;
    }

    private static String asked(Browser browser, String path) {
        return browser.open(path).select("form[data-passkey]").attr("data-ask");
    }

    private static MockHttpServletResponse added(Browser browser, SoftKey key, String name) {
        String answer = key.make(asked(browser, PASSKEYS));
        return browser.send(post(PASSKEYS).param("device-name", name).param("credential", answer));
    }

    private static String entered(Browser browser, String answer) {
        MockHttpServletResponse response = browser.send(post("/login/passkey").param("credential", answer));
        return response.getStatus() == 303
                ? String.valueOf(response.getHeader("Location"))
                : Browser.read(response).select("#errors a").text();
    }

    private static String code(Browser browser, String code) {
        MockHttpServletResponse response = browser.send(post("/login/code").param("code", code));
        return response.getStatus() == 303
                ? String.valueOf(response.getHeader("Location"))
                : Browser.read(response).select("#errors a").text();
    }

    private static String letters(Document page) {
        return page.select("code.mr-code").text().replace(" ", "");
    }

    private String withCodes(Browser browser) {
        Document page = browser.open(CODES);
        String letters = letters(page);
        MockHttpServletResponse begun = browser.send(post(CODES)
                .param("offered", page.select("input[name=offered]").val())
                .param("code", Apps.code(letters, clock.instant())));
        assertThat(begun.getHeader("Location")).isEqualTo(CODES);
        return letters;
    }

    @Test
    void a_passkey_is_named_listed_used_and_revoked() {
        Account officer = people.appointed(Role.FOCAL_OFFICER);
        Browser browser = signedIn(officer);
        SoftKey key = SoftKey.at(HERE);
        assertThat(added(browser, key, "Werktelefoon").getHeader("Location")).isEqualTo(PASSKEYS);
        Document page = browser.open(PASSKEYS);
        assertThat(page.select("#status").text()).isEqualTo("De passkey is toegevoegd.");
        assertThat(page.select("tbody tr").text()).contains("Werktelefoon", "24 november 2026");
        assertThat(page.select("main .mr-inset").eachText()).anyMatch(text -> text.startsWith("U hebt één passkey."));
        Browser other = people.browser();
        assertThat(entered(other, key.use(asked(other, "/login/passkey")))).isEqualTo("/");
        assertThat(other.open("/settings").select(".mr-user summary").text()).contains(officer.name());
        browser.send(post(PASSKEYS).param("revoke", page.select("tbody button").val()));
        Browser late = people.browser();
        assertThat(entered(late, key.use(asked(late, "/login/passkey")))).startsWith("Deze passkey klopt niet.");
    }

    @Test
    void what_is_not_as_it_should_be_opens_nothing() {
        Browser browser = signedIn(people.appointed(Role.FOCAL_OFFICER));
        SoftKey key = SoftKey.at(HERE);
        added(browser, key, "Sleutel");
        Browser thief = people.browser();
        String ask = asked(thief, "/login/passkey");
        String once = key.use(ask);
        for (String answer : new String[] {
            "",
            "{}",
            "{\"response\":null}",
            "x".repeat(30_000),
            key.forged(asked(thief, "/login/passkey")),
            key.elsewhere("https://signalen-lopik.invalid").use(asked(thief, "/login/passkey")),
            SoftKey.at(HERE).use(asked(thief, "/login/passkey")),
            key.use(asked(browser, PASSKEYS).replace("\"rp\"", "\"rpId\":\"localhost\",\"rp\"")),
            key.use(ask.replaceFirst("challenge\":\"..", "challenge\":\"xx"))
        }) {
            assertThat(entered(thief, answer)).as(answer).startsWith("Deze passkey klopt niet.");
        }
        assertThat(entered(thief, once)).isEqualTo("/");
        assertThat(entered(people.browser(), once))
                .as("the same answer once more")
                .startsWith("Deze passkey");
    }

    @Test
    void a_question_of_long_ago_is_not_answered_any_more() {
        Browser browser = signedIn(people.appointed(Role.FOCAL_OFFICER));
        SoftKey key = SoftKey.at(HERE);
        added(browser, key, "Sleutel");
        Browser late = people.browser();
        String answer = key.use(asked(late, "/login/passkey"));
        clock.push(Duration.ofMinutes(11));
        assertThat(entered(late, answer)).startsWith("Deze passkey klopt niet.");
    }

    @Test
    void a_key_that_does_not_ask_who_holds_it_is_not_taken() {
        Browser browser = signedIn(people.appointed(Role.DEPUTY));
        MockHttpServletResponse response = added(browser, SoftKey.careless(HERE), "Sleutel");
        assertThat(Browser.read(response).select("#errors a").text()).startsWith("De passkey is niet gemaakt.");
        assertThat(browser.open(PASSKEYS).select("tbody tr")).isEmpty();
    }

    @Test
    void a_passkey_without_a_name_or_made_for_a_colleague_is_not_taken() {
        Browser browser = signedIn(people.appointed(Role.DEPUTY));
        Browser colleague = signedIn(people.appointed(Role.FOCAL_OFFICER));
        assertThat(Browser.read(added(browser, SoftKey.at(HERE), " "))
                        .select("#errors a")
                        .text())
                .isEqualTo("Vul in hoe u de passkey noemt.");
        String answer = SoftKey.at(HERE).make(asked(colleague, PASSKEYS));
        browser.send(post(PASSKEYS).param("device-name", "x").param("credential", answer));
        assertThat(browser.open(PASSKEYS).select("tbody tr")).isEmpty();
    }

    @Test
    void nobody_revokes_the_passkey_of_a_colleague() {
        Browser owner = signedIn(people.appointed(Role.FOCAL_OFFICER));
        added(owner, SoftKey.at(HERE), "Sleutel");
        String id = owner.open(PASSKEYS).select("tbody button").val();
        Browser colleague = signedIn(people.appointed(Role.DEPUTY));
        assertThat(colleague.open(PASSKEYS).select("tbody tr")).isEmpty();
        colleague.send(post(PASSKEYS).param("revoke", id));
        assertThat(owner.open(PASSKEYS).select("tbody tr")).hasSize(1);
    }

    @Test
    void codes_are_asked_after_the_password_and_work_once() {
        Account contact = people.appointed(Role.DEPARTMENT_CONTACT);
        Browser browser = signedIn(contact);
        String letters = withCodes(browser);
        clock.push(Duration.ofSeconds(30));
        Browser other = people.browser();
        assertThat(code(other, Apps.code(letters, clock.instant())))
                .as("only after the password")
                .isEqualTo("Log eerst in met uw gebruikersnaam en wachtwoord.");
        assertThat(other.signIn(contact.username(), SignInModule.PASSWORD).getHeader("Location"))
                .isEqualTo("/login/code");
        assertThat(other.where("/settings")).as("half-way is nowhere").isEqualTo("/login");
        assertThat(other.open("/login/code").select("main label").text()).isEqualTo("Code van 6 cijfers");
        String code = Apps.code(letters, clock.instant());
        assertThat(code(other, "000000")).isEqualTo("Deze code klopt niet. Wacht op de volgende code.");
        assertThat(code(other, code)).isEqualTo("/settings");
        assertThat(other.where("/settings")).isEqualTo("/settings");
        Browser replay = people.browser();
        replay.signIn(contact.username(), SignInModule.PASSWORD);
        assertThat(code(replay, code)).startsWith("Deze code klopt niet.");
    }

    @Test
    void codes_that_were_used_on_a_clock_that_was_ahead_shut_nobody_out() {
        clock.push(Duration.ofDays(365));
        Account contact = people.appointed(Role.DEPARTMENT_CONTACT);
        String letters = withCodes(signedIn(contact));
        clock.push(Duration.ofDays(-365));
        Browser other = people.browser();
        other.signIn(contact.username(), SignInModule.PASSWORD);
        assertThat(code(other, Apps.code(letters, clock.instant()))).startsWith("Deze code klopt niet.");
        clock.push(Duration.ofSeconds(60));
        assertThat(code(other, Apps.code(letters, clock.instant()))).isEqualTo("/");
    }

    @Test
    void half_way_does_not_last_and_ends_with_another_password(@Autowired Accounts accounts) {
        Account contact = people.appointed(Role.DEPARTMENT_CONTACT);
        String letters = withCodes(signedIn(contact));
        Browser late = people.browser();
        late.signIn(contact.username(), SignInModule.PASSWORD);
        clock.push(Duration.ofMinutes(10));
        assertThat(code(late, Apps.code(letters, clock.instant()))).startsWith("Log eerst in");
        late.signIn(contact.username(), SignInModule.PASSWORD);
        accounts.renew(contact.id());
        assertThat(code(late, Apps.code(letters, clock.instant()))).startsWith("Log eerst in");
    }

    @Test
    void guessing_codes_is_slowed_too() {
        Account contact = people.appointed(Role.DEPARTMENT_CONTACT);
        withCodes(signedIn(contact));
        Browser guesser = people.browser().at("203.0.113.20");
        guesser.signIn(contact.username(), SignInModule.PASSWORD);
        for (int guess = 0; guess < 5; guess++) {
            code(guesser, "00000" + guess);
        }
        assertThat(code(guesser, "000009")).isEqualTo("Dit ging te vaak mis. Probeer het over 1 seconden opnieuw.");
    }

    @Test
    void a_mistake_at_setting_up_keeps_the_same_secret_and_ending_asks_no_code_any_more() {
        Account contact = people.appointed(Role.DEPARTMENT_CONTACT);
        Browser browser = signedIn(contact);
        Document page = browser.open(CODES);
        Document again = Browser.read(browser.send(post(CODES)
                .param("offered", page.select("input[name=offered]").val())
                .param("code", "000000")));
        assertThat(letters(again)).isEqualTo(letters(page)).hasSize(32);
        assertThat(again.select("#errors a").text()).startsWith("Deze code klopt niet.");
        assertThat(browser.open(CODES).text()).doesNotContain("Sinds");
        withCodes(browser);
        assertThat(browser.open(CODES).text()).contains("Sinds 24 november 2026");
        browser.send(post(CODES).param("end", "yes"));
        assertThat(people.browser()
                        .signIn(contact.username(), SignInModule.PASSWORD)
                        .getHeader("Location"))
                .isEqualTo("/");
    }

    @Test
    void the_secret_lies_sealed_in_the_database_and_the_name_of_a_passkey_too(@Autowired ActingDatabase database) {
        Browser browser = signedIn(people.appointed(Role.FOCAL_OFFICER));
        added(browser, SoftKey.at(HERE), "Telefoon van Zwaluw");
        withCodes(browser);
        JdbcClient client = database.client();
        String rows = database.as(
                Acting.nobody(Purpose.SIGN_IN),
                () -> client.sql("select string_agg(encode(label, 'hex'), ' ') from identity.passkey")
                        .query(String.class)
                        .single());
        String plain = HexFormat.of().formatHex("Zwaluw".getBytes(StandardCharsets.UTF_8));
        assertThat(rows).isNotEmpty().doesNotContain(plain);
        Long none = database.as(
                Acting.nobody(Purpose.HOUSEKEEPING),
                () -> client.sql("select count(*) from identity.passkey, identity.code_secret")
                        .query(Long.class)
                        .single());
        assertThat(none).isZero();
    }

    @Test
    void after_five_minutes_a_name_is_shown_only_to_who_proves_anew_and_what_was_typed_is_back() {
        Account officer = people.appointed(Role.FOCAL_OFFICER);
        Browser browser = signedIn(officer);
        assertThat(browser.where("/vault"))
                .as("without a second proof nothing is asked")
                .isEqualTo("/vault");
        SoftKey key = SoftKey.at(HERE);
        added(browser, key, "Sleutel");
        assertThat(browser.where("/vault")).isEqualTo("/vault");
        clock.push(Duration.ofMinutes(6));
        assertThat(browser.where("/settings")).isEqualTo("/settings");
        assertThat(browser.where("/vault")).isEqualTo("/login/prove");
        String wrong = SoftKey.at(HERE).use(asked(browser, "/login/prove"));
        assertThat(browser.send(post("/login/prove").param("credential", wrong)).getStatus())
                .isEqualTo(200);
        assertThat(browser.where("/vault")).isEqualTo("/login/prove");
        assertThat(browser.send(post("/login/prove").param("credential", key.use(asked(browser, "/login/prove"))))
                        .getHeader("Location"))
                .isEqualTo("/vault");
        assertThat(browser.where("/vault")).isEqualTo("/vault");
    }

    @Test
    void a_form_that_asks_a_fresh_proof_is_kept_meanwhile() {
        Browser browser = signedIn(people.appointed(Role.FOCAL_OFFICER));
        SoftKey key = SoftKey.at(HERE);
        added(browser, key, "Sleutel");
        Document page = browser.open(PASSKEYS);
        clock.push(Duration.ofMinutes(6));
        MockHttpServletResponse sent = browser.send(post(PASSKEYS)
                .param(
                        "_owner",
                        page.select("main input[name=_owner]").getFirst().val())
                .param("device-name", "Laptop thuis"));
        assertThat(sent.getHeader("Location")).isEqualTo("/login/prove");
        assertThat(browser.send(post("/login/prove").param("credential", key.use(asked(browser, "/login/prove"))))
                        .getHeader("Location"))
                .isEqualTo(PASSKEYS);
        Document back = browser.open(PASSKEYS);
        assertThat(back.select("#device-name").val()).isEqualTo("Laptop thuis");
        assertThat(back.select("#status").text()).isEqualTo("Uw tekst is teruggezet. Controleer hem en ga verder.");
    }

    @Test
    void the_passkey_of_a_colleague_proves_nothing_here() {
        Browser browser = signedIn(people.appointed(Role.FOCAL_OFFICER));
        Browser colleague = signedIn(people.appointed(Role.DEPUTY));
        SoftKey theirs = SoftKey.at(HERE);
        added(browser, SoftKey.at(HERE), "Sleutel");
        added(colleague, theirs, "Sleutel");
        clock.push(Duration.ofMinutes(6));
        browser.send(post("/login/prove").param("credential", theirs.use(asked(browser, "/login/prove"))));
        assertThat(browser.where("/vault")).isEqualTo("/login/prove");
    }

    @Test
    void with_a_sign_in_of_before_no_passkey_comes_to_an_account_to_which_somebody_got_access_anew(
            @Autowired Accounts accounts) {
        Account officer = people.appointed(Role.FOCAL_OFFICER);
        Browser before = signedIn(officer);
        SoftKey key = SoftKey.at(HERE);
        String answer = key.make(asked(before, PASSKEYS));
        accounts.renew(officer.id());
        before.send(post(PASSKEYS).param("device-name", "Van eerder").param("credential", answer));
        Browser later = people.browser();
        assertThat(entered(later, key.use(asked(later, "/login/passkey")))).startsWith("Deze passkey klopt niet.");
    }

    @Test
    void nothing_is_kept_of_what_a_lost_telephone_had(@Autowired Accounts accounts) {
        Account officer = people.appointed(Role.FOCAL_OFFICER);
        Browser browser = signedIn(officer);
        SoftKey key = SoftKey.at(HERE);
        added(browser, key, "Verloren");
        accounts.forgetProofs(officer.id());
        Browser finder = people.browser();
        assertThat(entered(finder, key.use(asked(finder, "/login/passkey")))).startsWith("Deze passkey");
        assertThat(browser.send(get(PASSKEYS)).getStatus()).isEqualTo(200);
    }
}
