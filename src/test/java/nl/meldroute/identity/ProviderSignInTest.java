package nl.meldroute.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.meldroute.PushedClock;
import nl.meldroute.identity.AtTwoSites.Office;
import nl.meldroute.openid.IdentityProvider;
import nl.meldroute.openid.TwoSites;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WithProvider
@DisplayName("Inloggen via de gemeente: met een echte identiteitsdienst, van begin tot eind")
class ProviderSignInTest {
    private final Office office;
    private final IdentityProvider provider;
    private final Accounts accounts;
    private final PushedClock clock;

    ProviderSignInTest(Office office, IdentityProvider provider, Accounts accounts, PushedClock clock) {
        this.office = office;
        this.provider = provider;
        this.accounts = accounts;
        this.clock = clock;
    }

    @BeforeEach
    void honest() {
        provider.honest();
    }

    private static String path(TwoSites.Page page) {
        return page.address().getPath();
    }

    private String where(TwoSites browser, String path) {
        return path(browser.open(office.address() + path));
    }

    @Test
    void the_sign_in_page_has_one_button_and_no_field() {
        TwoSites browser = office.browser();
        assertThat(browser.here().document().select("main a.utrecht-button").eachText())
                .containsExactly(AtTwoSites.BUTTON);
        assertThat(browser.here().document().select("main input")).isEmpty();
    }

    @Test
    void a_contact_whom_the_claim_names_comes_in_and_is_known_the_next_time() {
        String subject = office.known("sig-taak");
        TwoSites browser = office.browser();
        assertThat(path(office.through(browser, subject))).isEqualTo("/work");
        assertThat(browser.here().text()).contains("Noor van Veen");
        int before = accounts.inRole(Role.DEPARTMENT_CONTACT).size();
        assertThat(path(office.through(office.browser(), subject))).isEqualTo("/work");
        assertThat(accounts.inRole(Role.DEPARTMENT_CONTACT)).hasSize(before);
    }

    @Test
    void a_password_that_was_shown_before_somebody_got_access_anew_ties_nothing(
            @Autowired OutsideAccounts outside, @Autowired Passwords passwords) {
        Account officer = Office.account(Role.FOCAL_OFFICER);
        Proven shown =
                passwords.verify(officer.username(), accounts.appoint(officer)).orElseThrow();
        accounts.renew(officer.id());
        Statement said = new Statement(
                "0f".repeat(32),
                "0e".repeat(32),
                "Noor van Veen",
                Set.of(Role.FOCAL_OFFICER),
                null,
                true,
                clock.instant());
        assertThat(outside.tie(said, shown)).isInstanceOf(Admitted.Refused.class);
        assertThat(outside.owner(said.person())).isEmpty();
    }

    @Test
    void the_request_has_state_nonce_challenge_acr_and_age_and_the_way_back_holds_no_token() {
        TwoSites browser = office.browser();
        office.through(browser, office.known("sig-taak"));
        URI asked = browser.visited().stream()
                .filter(address -> address.getPath().equals("/oauth2/authorize"))
                .findFirst()
                .orElseThrow();
        assertThat(asked.getQuery())
                .contains("response_type=code", "code_challenge_method=S256", "code_challenge=", "nonce=", "state=")
                .contains("max_age=28800", "acr_values=" + IdentityProvider.STRONG)
                .contains("redirect_uri=" + office.address() + "/login/provider/back");
        assertThat(browser.visited())
                .allSatisfy(address -> assertThat(address.toString())
                        .doesNotContain("eyJ", IdentityProvider.SECRET, "id_token", "access_token"));
        assertThat(browser.cookies(office.address()).values())
                .noneMatch(value -> value.contains(provider.issued()) || value.contains("eyJ"));
    }

    @Test
    void the_secret_of_the_sign_in_is_another_each_time() {
        String subject = office.known("sig-taak");
        TwoSites browser = office.browser();
        office.through(browser, subject);
        String first = browser.cookies(office.address()).get("mr-session");
        browser.open(office.address() + "/login");
        browser.click(AtTwoSites.BUTTON);
        assertThat(browser.cookies(office.address()).get("mr-session")).isNotEqualTo(first);
        TwoSites thief = new TwoSites();
        thief.put(office.address(), "mr-session", String.valueOf(first));
        assertThat(where(thief, "/settings")).isEqualTo("/login");
    }

    @Test
    void an_officer_by_claim_alone_is_nobody_until_the_password_for_once_is_shown() {
        String subject = office.known("sig-af");
        Account officer = Office.account(Role.FOCAL_OFFICER);
        String given = accounts.appoint(officer);
        TwoSites browser = office.browser();
        assertThat(path(office.through(browser, subject))).isEqualTo("/login/provider/first");
        assertThat(where(browser, "/work")).isEqualTo("/login");
        browser.open(office.address() + "/login/provider/first");
        office.first(browser, officer.username(), "geraden");
        assertThat(browser.here().text()).contains("Gebruikersnaam of wachtwoord klopt niet.");
        clock.push(Duration.ofSeconds(5));
        office.first(browser, officer.username(), given);
        assertThat(path(browser.here())).isEqualTo("/work");
        assertThat(path(office.through(office.browser(), subject)))
                .as("from now on without it")
                .isEqualTo("/work");
        TwoSites other = office.browser();
        office.through(other, office.known("sig-af"));
        office.first(other, officer.username(), given);
        assertThat(other.here().text()).contains("Gebruikersnaam of wachtwoord klopt niet.");
    }

    @Test
    void the_password_for_once_of_a_role_that_the_claim_does_not_name_opens_nothing() {
        Account administrator = Office.account(Role.ADMINISTRATOR);
        String given = accounts.appoint(administrator);
        TwoSites browser = office.browser();
        office.through(browser, office.known("sig-af"));
        office.first(browser, administrator.username(), given);
        assertThat(path(browser.here())).isEqualTo("/login/provider/refused");
    }

    @Test
    void the_same_address_of_mail_is_not_the_same_person() {
        TwoSites officer = office.tied(office.known("sig-af"), Office.account(Role.FOCAL_OFFICER));
        assertThat(path(officer.here())).isEqualTo("/work");
        TwoSites namesake = office.browser();
        assertThat(path(office.through(namesake, office.known("sig-af")))).isEqualTo("/login/provider/first");
    }

    @Test
    void a_role_that_is_taken_away_ends_what_runs_and_opens_nothing() {
        String subject = office.known("sig-af");
        TwoSites running = office.tied(subject, Office.account(Role.FOCAL_OFFICER));
        assertThat(where(running, "/work")).isEqualTo("/work");
        office.says(subject, List.of("iets-anders"));
        assertThat(path(office.through(office.browser(), subject))).isEqualTo("/login/provider/refused");
        assertThat(where(running, "/work")).isEqualTo("/login");
    }

    @Test
    void another_role_by_claim_is_taken_over_and_ends_what_ran() {
        String subject = office.known("sig-taak");
        TwoSites running = office.browser();
        office.through(running, subject);
        office.says(subject, List.of("sig-bestuur"));
        assertThat(path(office.through(office.browser(), subject))).isEqualTo("/work");
        assertThat(where(running, "/work")).isEqualTo("/login");
        assertThat(running.here().text()).contains("Uw account is gewijzigd.");
    }

    @Test
    void a_closed_account_is_not_made_anew_by_the_claim() {
        String subject = office.known("sig-bestuur");
        office.through(office.browser(), subject);
        accounts.close(accounts.inRole(Role.MANAGEMENT).getLast().id());
        accounts.inRole(Role.MANAGEMENT).forEach(left -> accounts.close(left.id()));
        assertThat(path(office.through(office.browser(), subject))).isEqualTo("/login/provider/refused");
        assertThat(accounts.inRole(Role.MANAGEMENT)).isEmpty();
    }

    @Test
    void nothing_of_the_provider_stands_in_the_database() {
        String subject = office.known("sig-taak");
        office.through(office.browser(), subject);
        assertThat(office.written()).noneMatch(entry -> entry.contains(subject));
        assertThat(accounts.all())
                .noneMatch(account -> account.toString().contains(subject)
                        || account.toString().contains("noor@"));
    }

    @Test
    void what_needs_a_fresh_proof_asks_the_provider_and_goes_on() {
        String subject = office.known("sig-taak");
        TwoSites browser = office.browser();
        office.through(browser, subject);
        assertThat(where(browser, "/settings/passkeys")).isEqualTo("/settings/passkeys");
        clock.push(Duration.ofMinutes(6));
        assertThat(where(browser, "/settings/passkeys")).isEqualTo("/settings/passkeys");
        String csrf = browser.here().document().select("input[name=_csrf]").val();
        String owner = browser.here().document().select("input[name=_owner]").val();
        browser.post(
                URI.create(office.address() + "/settings/passkeys"),
                Map.of("_csrf", csrf, "_owner", owner, "device-name", "Sleutelbos", "credential", "x"));
        assertThat(path(browser.here())).isEqualTo("/login/prove");
        assertThat(browser.here().document().select("main input[type=password]"))
                .isEmpty();
        browser.click("Opnieuw inloggen via de gemeente");
        assertThat(browser.here().address().toString()).startsWith(provider.issuer() + "/login");
        office.atProvider(browser, subject);
        assertThat(path(browser.here())).isEqualTo("/settings/passkeys");
        assertThat(browser.here().document().select("input[name=device-name]").val())
                .isEqualTo("Sleutelbos");
    }

    @Test
    void an_old_proof_at_the_provider_is_not_fresh_and_another_person_proves_nothing() {
        String subject = office.known("sig-taak");
        TwoSites browser = office.browser();
        office.through(browser, subject);
        clock.push(Duration.ofMinutes(6));
        provider.spoil(claims -> {
            claims.put("auth_time", clock.instant().minusSeconds(300).getEpochSecond());
            return claims;
        });
        browser.open(office.address() + "/login/prove");
        browser.click("Opnieuw inloggen via de gemeente");
        office.atProvider(browser, subject);
        assertThat(path(browser.here())).isEqualTo("/login/provider/refused");
        provider.honest();
        browser.open(office.address() + "/login/prove");
        browser.click("Opnieuw inloggen via de gemeente");
        office.atProvider(browser, office.known("sig-taak"));
        assertThat(path(browser.here())).isEqualTo("/login/provider/refused");
    }

    @Test
    void a_page_that_was_asked_for_and_a_form_that_was_typed_come_back() {
        String subject = office.known("sig-taak");
        TwoSites browser = office.browser();
        browser.open(office.address() + "/settings/sign-ins");
        assertThat(path(browser.here())).isEqualTo("/login");
        office.through(browser, subject);
        assertThat(path(browser.here())).isEqualTo("/settings/sign-ins");
        browser.open(office.address() + "/settings/passkeys");
        String csrf = browser.here().document().select("input[name=_csrf]").val();
        String owner = browser.here().document().select("input[name=_owner]").val();
        clock.push(Duration.ofMinutes(31));
        browser.post(
                URI.create(office.address() + "/settings/passkeys"),
                Map.of("_csrf", csrf, "_owner", owner, "device-name", "Sleutelbos"));
        assertThat(path(browser.here())).isEqualTo("/session-expired");
        browser.click("Inloggen en verder");
        browser.click(AtTwoSites.BUTTON);
        assertThat(path(browser.here())).isEqualTo("/settings/passkeys");
        assertThat(browser.here().document().select("input[name=device-name]").val())
                .isEqualTo("Sleutelbos");
    }

    @Test
    void signing_out_here_leads_to_the_provider_without_a_token() {
        TwoSites browser = office.browser();
        office.through(browser, office.known("sig-taak"));
        browser.send("form[action=/logout]", Map.of());
        assertThat(browser.here().address().toString()).startsWith(provider.issuer() + "/connect/logout?");
        assertThat(browser.here().address().getQuery())
                .contains("client_id=meldroute", "post_logout_redirect_uri=" + office.address() + "/login")
                .doesNotContain("id_token_hint");
        assertThat(browser.cookies(office.address())).doesNotContainKey("mr-session");
        assertThat(where(browser, "/work")).isEqualTo("/login");
    }
}
