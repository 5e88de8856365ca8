package nl.meldroute.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import nl.meldroute.PushedClock;
import nl.meldroute.identity.SignInModule.Browser;
import nl.meldroute.identity.SignInModule.People;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;

@WithSignIn
@DisplayName("Waar u bent ingelogd, en hoe dat ophoudt")
class SignInsTest {
    private static final String PAGE = "/settings/sign-ins";
    private final People people;
    private final PushedClock clock;
    private final SignInWatch watch;
    private final Accounts accounts;

    @Autowired
    SignInsTest(People people, PushedClock clock, SignInWatch watch, Accounts accounts) {
        this.people = people;
        this.clock = clock;
        this.watch = watch;
        this.accounts = accounts;
    }

    private Browser signedIn(Account account) {
        Browser browser = people.browser();
        assertThat(browser.signIn(account.username(), SignInModule.PASSWORD).getHeader("Location"))
                .isEqualTo("/");
        clock.push(Duration.ofSeconds(1));
        return browser;
    }

    private static String said(Browser browser) {
        return browser.open("/login").select("main .mr-inset").text();
    }

    @Test
    void a_third_device_ends_the_oldest_which_hears_why() {
        Account officer = people.appointed(Role.FOCAL_OFFICER);
        Browser first = signedIn(officer);
        Browser second = signedIn(officer);
        Browser third = signedIn(officer);
        assertThat(third.open("/settings").select("#status").text())
                .isEqualTo("U was al op meer apparaten ingelogd. Het oudste inloggen is beëindigd.");
        assertThat(first.where("/settings")).isEqualTo("/login");
        assertThat(said(first)).startsWith("U bent op een ander apparaat ingelogd.");
        assertThat(second.where("/settings")).isEqualTo("/settings");
    }

    @Test
    void signing_in_once_more_on_the_same_device_takes_no_place() {
        Account officer = people.appointed(Role.FOCAL_OFFICER);
        Browser first = signedIn(officer);
        Browser second = signedIn(officer);
        second.signIn(officer.username(), SignInModule.PASSWORD);
        assertThat(first.where("/settings")).isEqualTo("/settings");
        assertThat(second.where("/settings")).isEqualTo("/settings");
    }

    @Test
    void the_page_lists_ones_own_and_ends_one_or_all_others() {
        Account officer = people.appointed(Role.FOCAL_OFFICER);
        Account colleague = people.appointed(Role.DEPUTY);
        Browser other = signedIn(officer);
        Browser here = signedIn(officer);
        Browser elses = signedIn(colleague);
        Document page = here.open(PAGE);
        assertThat(page.select("tbody tr")).hasSize(2);
        assertThat(page.select("tbody tr").getFirst().text())
                .contains("Een ander programma op een ander apparaat", "Dit scherm");
        assertThat(page.text()).doesNotContain("10.1.2.3");
        String id = page.select("tbody button").attr("value");
        elses.send(post(PAGE).param("end", id));
        assertThat(other.where("/settings")).as("a colleague ends nothing").isEqualTo("/settings");
        here.send(post(PAGE).param("end", id));
        assertThat(other.where("/settings")).isEqualTo("/login");
        assertThat(said(other)).startsWith("Dit inloggen is op een ander apparaat beëindigd.");
        Browser third = signedIn(officer);
        here.send(post(PAGE).param("end", "others"));
        assertThat(third.where("/settings")).isEqualTo("/login");
        assertThat(here.where("/settings")).isEqualTo("/settings");
        assertThat(elses.where("/settings")).isEqualTo("/settings");
    }

    @Test
    void idleness_differs_by_role_and_is_told_at_signing_in_again() {
        Browser officer = signedIn(people.appointed(Role.FOCAL_OFFICER));
        Browser contact = signedIn(people.appointed(Role.DEPARTMENT_CONTACT));
        assertThat(officer.open("/settings").select("#still-there").attr("data-idle"))
                .isEqualTo("900");
        assertThat(contact.open("/settings").select("#still-there").attr("data-idle"))
                .isEqualTo("1800");
        clock.push(Duration.ofMinutes(16));
        assertThat(officer.where("/settings")).isEqualTo("/login");
        assertThat(said(officer)).isEqualTo("U deed een tijd niets op dit scherm. Daarom bent u uitgelogd.");
        assertThat(contact.where("/settings")).isEqualTo("/settings");
    }

    @Test
    void another_password_ends_what_ran() {
        Account officer = people.appointed(Role.FOCAL_OFFICER);
        Browser browser = signedIn(officer);
        watch.look();
        assertThat(browser.where("/settings")).isEqualTo("/settings");
        accounts.renew(officer.id());
        watch.look();
        assertThat(browser.where("/settings")).isEqualTo("/login");
        assertThat(said(browser)).isEqualTo("Uw account is gewijzigd. Log opnieuw in.");
    }

    @Test
    void a_sign_in_crosses_a_restart_once_unless_its_account_changed(@Autowired SignInBook book) {
        Account officer = people.appointed(Role.FOCAL_OFFICER);
        Account leaver = people.appointed(Role.DEPUTY);
        RunningSignIns before = new RunningSignIns(new SignInSettings(2), clock);
        RunningSignIns after = new RunningSignIns(new SignInSettings(2), clock);
        String kept = begun(before, officer);
        String lost = begun(before, leaver);
        book.write(before.all());
        accounts.close(leaver.id());
        book.take(clock.instant()).forEach(after::resume);
        SignIn resumed = after.use(kept).orElseThrow();
        assertThat(resumed.person().name()).isEqualTo(officer.name());
        assertThat(resumed.person().since()).isBeforeOrEqualTo(clock.instant());
        assertThat(resumed.person().since().getEpochSecond() % 900).isZero();
        assertThat(after.use(lost)).isEmpty();
        assertThat(book.take(clock.instant())).as("nothing is left to take").isEmpty();
    }

    private String begun(RunningSignIns running, Account account) {
        SignedIn person =
                new SignedIn(account.id(), account.name(), account.role(), account.department(), clock.instant());
        String stamp = Objects.requireNonNull(accounts.stamps().get(account.id()));
        return running.begin(person, stamp, Device.of("Firefox/1 Windows")).secret();
    }

    @Test
    void the_secret_changes_at_each_sign_in_and_signing_out_ends_it_on_the_server() {
        Account officer = people.appointed(Role.FOCAL_OFFICER);
        Browser browser = signedIn(officer);
        String first = secret(browser);
        browser.signIn(officer.username(), SignInModule.PASSWORD);
        String second = secret(browser);
        assertThat(second).isNotEqualTo(first).hasSize(43);
        browser.send(post("/logout"));
        assertThat(browser.cookies()).doesNotContainKey("mr-session");
        Browser thief = people.browser();
        for (String stolen : new String[] {first, second}) {
            thief.cookies().put("mr-session", new Cookie("mr-session", stolen));
            assertThat(thief.where("/settings")).isEqualTo("/login");
        }
    }

    private static String secret(Browser browser) {
        return Objects.requireNonNull(browser.cookies().get("mr-session")).getValue();
    }

    @Test
    void a_stranger_slows_only_himself() {
        Account officer = people.appointed(Role.FOCAL_OFFICER);
        Browser known = signedIn(officer);
        Browser stranger = people.browser().at("203.0.113.9");
        Browser neighbour = people.browser().at("10.1.2.3");
        for (int miss = 0; miss < 12; miss++) {
            stranger.signIn(officer.username(), "geraden");
            neighbour.signIn(officer.username(), "geraden");
            clock.push(Duration.ofSeconds(43));
        }
        for (Browser other : List.of(stranger, neighbour)) {
            other.signIn(officer.username(), "geraden");
            assertThat(other.signIn(officer.username(), SignInModule.PASSWORD).getForwardedUrl())
                    .as("the right password, too early")
                    .isEqualTo("/login/again");
        }
        assertThat(known.signIn(officer.username(), SignInModule.PASSWORD).getHeader("Location"))
                .as("a browser in which the officer signed in before")
                .isEqualTo("/");
        assertThat(people.browser()
                        .at("10.9.9.9")
                        .signIn(officer.username(), SignInModule.PASSWORD)
                        .getHeader("Location"))
                .as("a new browser on another network")
                .isEqualTo("/");
    }

    @Test
    void a_name_that_does_not_exist_gets_the_same_answers_in_the_same_order() {
        Account officer = people.appointed(Role.FOCAL_OFFICER);
        Browser one = people.browser().at("198.51.100.1");
        Browser other = people.browser().at("198.51.100.1");
        for (int miss = 0; miss < 8; miss++) {
            MockHttpServletResponse there = one.signIn(officer.username(), "geraden");
            MockHttpServletResponse nowhere =
                    other.signIn("y" + officer.username().substring(1), "geraden");
            assertThat(there.getStatus()).isEqualTo(nowhere.getStatus());
            assertThat(there.getForwardedUrl()).isEqualTo("/login/again").isEqualTo(nowhere.getForwardedUrl());
        }
    }
}
