package nl.meldroute.administration;

import static nl.meldroute.administration.AdministrationModule.PRIVACY;
import static nl.meldroute.administration.AdministrationModule.SECOND;
import static nl.meldroute.administration.AdministrationModule.somebody;
import static nl.meldroute.intake.IntakeModule.ADMIN;
import static nl.meldroute.intake.IntakeModule.as;
import static nl.meldroute.intake.Pages.said;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.meldroute.PushedClock;
import nl.meldroute.administration.Nominations.Proposed;
import nl.meldroute.identity.Account;
import nl.meldroute.identity.Accounts;
import nl.meldroute.identity.Passwords;
import nl.meldroute.identity.Role;
import nl.meldroute.intake.Pages;
import nl.meldroute.intake.Pages.Visitor;
import nl.meldroute.kernel.RandomIds;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WithAdministration
@DisplayName("Beheer: wie twee keer drukt, ziet hetzelfde wachtwoord, en wie te laat is, leest dat")
class PressedTwiceTest {
    private static final String NEW = "/admin/users/new";
    private final Accounts accounts;
    private final Passwords passwords;
    private final Nominations nominations;
    private final PushedClock clock;
    private final Pages pages;

    @Autowired
    PressedTwiceTest(Accounts accounts, Passwords passwords, Nominations nominations, PushedClock clock, Pages pages) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.nominations = nominations;
        this.clock = clock;
        this.pages = pages;
    }

    private static String code(Document page) {
        assertThat(page.select("h1").text()).isEqualTo("Wachtwoord voor één keer");
        return page.select("code").text();
    }

    private String proposed(Account candidate) {
        Proposed proposed =
                as(ADMIN, () -> nominations.propose(candidate.username(), Role.DEPUTY, Nomination.Cause.NEW));
        UUID id = ((Proposed.Waits) proposed).id();
        return "/appointments/" + id;
    }

    @Test
    void a_new_user_is_made_once_and_the_password_shown_again() {
        Visitor admin = pages.as(ADMIN);
        String username = "z" + RandomIds.next().toString().substring(0, 8);
        Map<String, List<String>> typed = new HashMap<>(Map.of(
                "username", List.of(username),
                "name", List.of("Collega " + username),
                "department", List.of("Groen"),
                "role", List.of("MANAGEMENT")));
        Document form = admin.open(NEW);
        String first = code(admin.press(NEW, form, "Gebruiker maken", typed).page());
        assertThat(code(admin.press(NEW, form, "Gebruiker maken", typed).page()))
                .isEqualTo(first);
        assertThat(passwords.verify(username, first)).isPresent();
        typed.put("username", List.of(username + "2"));
        assertThat(code(admin.press(NEW, form, "Gebruiker maken", typed).page()))
                .as("the same form, changed, makes somebody else")
                .isNotEqualTo(first);
    }

    @Test
    void a_new_password_is_given_once_and_shown_again_for_a_minute_to_who_asked() {
        Account mo = somebody(accounts, Role.MANAGEMENT);
        Visitor admin = pages.as(ADMIN);
        String path = "/admin/users/" + mo.id() + "/password";
        Map<String, List<String>> why = Map.of("why", List.of("PASSWORD"));
        Document form = admin.open(path);
        String first = code(admin.press(path, form, "Nieuw wachtwoord", why).page());
        assertThat(code(admin.press(path, form, "Nieuw wachtwoord", why).page()))
                .isEqualTo(first);
        assertThat(passwords.verify(mo.username(), first)).isPresent();
        String others =
                code(pages.as(SECOND).press(path, form, "Nieuw wachtwoord", why).page());
        assertThat(others).as("a colleague with the same form").isNotEqualTo(first);
        clock.push(Duration.ofMinutes(2));
        assertThat(code(admin.press(path, form, "Nieuw wachtwoord", why).page()))
                .as("later")
                .isNotEqualTo(first);
    }

    @Test
    void who_agreed_sees_the_password_again_and_a_colleague_reads_that_it_was_dealt_with() {
        Account els = somebody(accounts, Role.MANAGEMENT);
        String path = proposed(els);
        Visitor privacy = pages.as(PRIVACY);
        Document late = pages.as(SECOND).open(path);
        Document sure =
                privacy.press(path, privacy.open(path), "Akkoord", Map.of()).page();
        String first = code(privacy.press(path, sure, "Ja, akkoord", Map.of()).page());
        assertThat(code(privacy.press(path, sure, "Ja, akkoord", Map.of()).page()))
                .isEqualTo(first);
        assertThat(passwords.verify(els.username(), first)).isPresent();
        Visitor colleague = pages.as(SECOND);
        for (String button : List.of("Akkoord", "Voorstel weghalen")) {
            assertThat(colleague.press(path, late, button, Map.of()).location()).isEqualTo("/appointments");
            assertThat(said(colleague.open("/appointments"))).startsWith("Dit voorstel staat niet meer open.");
        }
        assertThat(colleague.press(path, sure, "Ja, akkoord", Map.of()).location())
                .as("the same form in the hands of somebody else")
                .isEqualTo("/appointments");
        assertThat(colleague.get(path).location()).isEqualTo("/appointments");
    }
}
