package nl.meldroute.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import nl.meldroute.PushedClock;
import nl.meldroute.database.ActingDatabase;
import nl.meldroute.identity.FirstCodes.Begun;
import nl.meldroute.identity.SignInModule.Browser;
import nl.meldroute.identity.SignInModule.People;
import nl.meldroute.identity.rules.FirstCode;
import nl.meldroute.kernel.AccountId;
import nl.meldroute.kernel.Acting;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.kernel.RandomIds;
import nl.meldroute.ui.web.FirstPage;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.TestPropertySource;

@WithSignIn
@Import(FirstPage.class)
@TestPropertySource(properties = "meldroute.database.data-dir=target/test-data/first-${random.uuid}")
@DisplayName("De eerste beheerder begint met een code die alleen op de server te zien was")
class FirstCodesTest {
    private static final String PAGE = FirstByCode.PAGE;
    private static final String OWN = "een zin die ik onthoud";
    private static final String WRONG = "Deze code werkt niet. Controleer hem, of maak op de server een nieuwe.";
    private final FirstCodes codes;
    private final Accounts accounts;
    private final Passwords passwords;
    private final People people;
    private final PushedClock clock;

    @Autowired
    FirstCodesTest(FirstCodes codes, Accounts accounts, Passwords passwords, People people, PushedClock clock) {
        this.codes = codes;
        this.accounts = accounts;
        this.passwords = passwords;
        this.people = people;
        this.clock = clock;
    }

    /** Mistakes of another test are forgotten too. */
    @BeforeEach
    void nobody_administers() {
        accounts.inRole(Role.ADMINISTRATOR).forEach(account -> accounts.close(account.id()));
        clock.push(Duration.ofHours(2));
    }

    private static Account account(String username) {
        return new Account(new AccountId(RandomIds.next()), username, "Ada Proef", Role.ADMINISTRATOR, "ICT");
    }

    private static String username() {
        return "a" + RandomIds.next().toString().substring(0, 8);
    }

    private static MockHttpServletResponse typed(Browser browser, String code, String username) {
        return browser.send(post(PAGE)
                .param("code", code)
                .param("username", username)
                .param("name", "Ada Proef")
                .param("department", "ICT")
                .param("password-own", OWN)
                .param("password-again", OWN));
    }

    private static List<String> errors(MockHttpServletResponse response) {
        assertThat(response.getStatus()).isEqualTo(200);
        return Browser.read(response).select("#errors li").eachText();
    }

    @Test
    void it_is_good_once_for_half_an_hour_and_until_there_is_a_newer_one() {
        String old = codes.next().orElseThrow();
        String code = codes.next().orElseThrow();
        assertThat(codes.good(old)).isFalse();
        assertThat(codes.good(code.toUpperCase(Locale.ROOT).replace('-', ' '))).isTrue();
        clock.push(Duration.ofMinutes(29));
        assertThat(codes.good(code)).isTrue();
        clock.push(Duration.ofMinutes(1));
        assertThat(codes.good(code)).isFalse();
        assertThat(codes.begin(code, account(username()), "hash")).isEqualTo(new Begun.Refused());
        String last = codes.next().orElseThrow();
        Account ada = account(username());
        assertThat(codes.begin(last, ada, passwords.hashed(OWN))).isInstanceOf(Begun.Done.class);
        assertThat(passwords.verify(ada.username(), OWN)).map(Proven::once).contains(false);
        assertThat(codes.wanted()).isFalse();
        assertThat(codes.next()).isEmpty();
        assertThat(codes.begin(last, account(username()), "hash")).isEqualTo(new Begun.Refused());
        accounts.close(ada.id());
        assertThat(codes.good(last)).as("used").isFalse();
    }

    @Test
    void it_makes_an_administrator_and_nobody_else() {
        String code = codes.next().orElseThrow();
        Account officer =
                new Account(new AccountId(RandomIds.next()), username(), "Jan Proef", Role.FOCAL_OFFICER, "OOV");
        assertThat(codes.begin(code, officer, "hash")).isEqualTo(new Begun.Refused());
        assertThat(accounts.known(officer.username())).isFalse();
    }

    @Test
    void only_its_hash_is_kept_and_the_account_stands_on_the_audit(@Autowired ActingDatabase database) {
        String code = codes.next().orElseThrow();
        assertThat(database.as(
                        Acting.nobody(Purpose.SIGN_IN),
                        () -> database.client()
                                .sql("select encode(hash, 'hex') from identity.first_code")
                                .query(String.class)
                                .list()))
                .containsExactly(HexFormat.of().formatHex(FirstCode.hash(code)));
        Account ada = account(username());
        codes.begin(code, ada, passwords.hashed(OWN));
        assertThat(database.as(
                        Acting.nobody(Purpose.OVERSIGHT),
                        () -> database.client()
                                .sql("select action from audit.entry where object_id = ?")
                                .param(ada.id().value())
                                .query(String.class)
                                .list()))
                .containsExactly("account.first");
    }

    @Test
    void whoever_types_it_goes_on_to_the_first_passkey() {
        Browser browser = people.browser();
        String username = username();
        Document page = browser.open(PAGE);
        assertThat(page.select("h1").text()).isEqualTo("De eerste beheerder");
        String code = codes.next().orElseThrow();
        assertThat(typed(browser, code, username.toUpperCase(Locale.ROOT)).getHeader("Location"))
                .isEqualTo("/login/passkey/first");
        String ask = browser.open("/login/passkey/first")
                .select("form[data-passkey]")
                .attr("data-ask");
        MockHttpServletResponse made = browser.send(post("/login/passkey/first")
                .param("device-name", "Sleutelbos")
                .param("credential", SoftKey.at("http://localhost").make(ask)));
        assertThat(made.getHeader("Location")).isEqualTo("/");
        assertThat(browser.where("/admin")).isEqualTo("/admin");
        assertThat(accounts.inRole(Role.ADMINISTRATOR))
                .extracting(Account::username)
                .containsExactly(username);
    }

    @Test
    void a_user_name_that_somebody_has_is_said_to_who_has_the_code_and_to_nobody_else() {
        Account taken = people.appointed(Role.MANAGEMENT);
        String code = codes.next().orElseThrow();
        assertThat(errors(typed(people.browser(), "aaaa-aaaa-aaaa-aaaa", taken.username())))
                .containsExactly(WRONG);
        assertThat(errors(typed(people.browser(), code, taken.username())))
                .containsExactly("Deze gebruikersnaam is al van iemand, of was dat. Kies een andere.");
        assertThat(typed(people.browser(), code, username()).getStatus()).isEqualTo(303);
    }

    @Test
    void each_mistake_gets_a_sentence_and_costs_no_code() {
        String code = codes.next().orElseThrow();
        Browser browser = people.browser();
        MockHttpServletResponse answer = browser.send(
                post(PAGE).param("code", code).param("username", "Ada!").param("password-own", "te kort"));
        assertThat(errors(answer))
                .containsExactly(
                        "Vul een gebruikersnaam in van 2 tot 40 kleine letters en cijfers, zoals j.jansen.",
                        "Vul uw naam in.",
                        "Vul een afdeling in.",
                        "Uw wachtwoord is te kort. Gebruik minstens 15 tekens.");
        assertThat(Browser.read(answer).select("#code").val()).isEqualTo(code);
        assertThat(Browser.read(answer).select("#password-own").val()).isEmpty();
        assertThat(codes.good(code)).isTrue();
    }

    @Test
    void wrong_codes_cost_time_and_never_keep_the_right_one_out() {
        String code = codes.next().orElseThrow();
        Browser guessing = people.browser().at("203.0.113.7");
        for (int free = 0; free < 5; free++) {
            assertThat(errors(typed(guessing, "aaaa-aaaa-aaaa-aaaa", username())))
                    .containsExactly(WRONG);
        }
        assertThat(errors(typed(guessing, code, username())))
                .singleElement()
                .asString()
                .startsWith("Dit ging te vaak mis.");
        assertThat(errors(typed(guessing, "aaaa-aaaa-aaaa-aaaa", username())))
                .singleElement()
                .asString()
                .startsWith("Dit ging te vaak mis.");
        clock.push(Duration.ofMinutes(1));
        assertThat(typed(guessing, code, username()).getStatus()).isEqualTo(303);
    }

    @Test
    void once_somebody_administers_it_is_a_page_that_is_not_there() {
        String code = codes.next().orElseThrow();
        Account ada = people.appointed(Role.ADMINISTRATOR);
        Browser stranger = people.browser();
        assertThat(stranger.where(PAGE))
                .isEqualTo(stranger.where("/login/elders"))
                .isEqualTo("/login");
        assertThat(typed(stranger, code, username()).getHeader("Location")).isEqualTo("/login");
        Browser in = people.browser();
        in.signIn(ada.username(), SignInModule.PASSWORD);
        MockHttpServletResponse there = in.send(get(PAGE));
        MockHttpServletResponse nowhere = in.send(get("/login/elders"));
        assertThat(there.getStatus()).isEqualTo(nowhere.getStatus()).isEqualTo(404);
        assertThat(accounts.inRole(Role.ADMINISTRATOR)).hasSize(1);
    }
}
