package nl.meldroute.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.text.ParseException;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.meldroute.PushedClock;
import nl.meldroute.database.ActingDatabase;
import nl.meldroute.identity.AtTwoSites.Office;
import nl.meldroute.identity.SignInModule.People;
import nl.meldroute.kernel.Acting;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.openid.IdentityProvider;
import nl.meldroute.openid.Tokens.Signing;
import nl.meldroute.openid.TwoSites;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

@WithProvider
@DisplayName("Uitloggen bij de gemeente, en inloggen als de gemeente niet antwoordt")
class ProviderLogoutTest {
    private static final int DONE = 200;
    private static final int REFUSED = 400;
    private final Office office;
    private final IdentityProvider provider;

    ProviderLogoutTest(Office office, IdentityProvider provider) {
        this.office = office;
        this.provider = provider;
    }

    @BeforeEach
    void honest() {
        provider.honest();
    }

    private TwoSites signedIn(String subject) {
        TwoSites browser = office.browser();
        assertThat(office.through(browser, subject).address().getPath()).isEqualTo("/work");
        return browser;
    }

    private String sid() {
        try {
            return SignedJWT.parse(provider.issued()).getJWTClaimsSet().getStringClaim("sid");
        } catch (ParseException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private int told(String token) {
        return new TwoSites()
                .post(URI.create(office.address() + "/login/provider/logout"), Map.of("logout_token", token))
                .status();
    }

    private static UnaryOperator<Map<String, Object>> with(String name, Object value) {
        return said -> {
            said.put(name, value);
            return said;
        };
    }

    private static UnaryOperator<Map<String, Object>> without(String name) {
        return said -> {
            said.remove(name);
            return said;
        };
    }

    private boolean runs(TwoSites browser) {
        return browser.open(office.address() + "/settings").address().getPath().equals("/settings");
    }

    @Test
    void one_visit_ends_and_the_other_goes_on() {
        String subject = office.known("sig-taak");
        TwoSites here = signedIn(subject);
        String sid = sid();
        TwoSites there = signedIn(subject);
        assertThat(told(provider.logoutToken(with("sid", sid), Signing.RIGHT))).isEqualTo(DONE);
        assertThat(runs(here)).isFalse();
        assertThat(here.here().text())
                .contains("U bent bij de gemeente uitgelogd. Daarom eindigde het inloggen ook hier.");
        assertThat(runs(there)).isTrue();
    }

    @Test
    void all_of_one_person_end_and_nobody_elses() {
        String subject = office.known("sig-taak");
        TwoSites here = signedIn(subject);
        TwoSites there = signedIn(subject);
        TwoSites colleague = signedIn(office.known("sig-taak"));
        assertThat(told(provider.logoutToken(with("sub", subject), Signing.RIGHT)))
                .isEqualTo(DONE);
        assertThat(runs(here)).isFalse();
        assertThat(runs(there)).isFalse();
        assertThat(runs(colleague)).isTrue();
    }

    @Test
    void a_visit_is_known_after_a_restart(
            @Autowired SignInBook book, @Autowired PushedClock clock, @Autowired RunningSignIns running) {
        signedIn(office.known("sig-taak"));
        String sid = sid();
        RunningSignIns after = new RunningSignIns(new SignInSettings(2), clock);
        book.write(running.all());
        book.take(clock.instant()).forEach(after::resume);
        assertThat(after.all().values())
                .filteredOn(one -> one.outside() != null)
                .isNotEmpty();
        assertThat(after.all().toString()).doesNotContain(sid);
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                arguments("another issuer", with("iss", "https://elders.invalid")),
                arguments("for somebody else", with("aud", List.of("een-ander"))),
                arguments("with a nonce", with("nonce", "x")),
                arguments("no event", with("events", Map.of())),
                arguments("another event", with("events", Map.of("https://elders.invalid/event", Map.of()))),
                arguments(
                        "an event that is none", with("events", "http://schemas.openid.net/event/backchannel-logout")),
                arguments("expired", with("exp", 1_000_000)),
                arguments("made an hour ago", with("iat", 1_000_000)),
                arguments("without a number", without("jti")),
                arguments("without a moment", without("iat")),
                arguments("without an end", without("exp")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void a_logout_token_that_is_not_believed(String what, UnaryOperator<Map<String, Object>> spoil) {
        String subject = office.known("sig-taak");
        TwoSites browser = signedIn(subject);
        List<String> before = office.written();
        assertThat(told(provider.logoutToken(
                        said -> spoil.apply(with("sub", subject).apply(said)), Signing.RIGHT)))
                .as(what)
                .isEqualTo(REFUSED);
        assertThat(runs(browser)).isTrue();
        assertThat(office.written().subList(before.size(), office.written().size()))
                .containsExactly("sign-in refused - -");
    }

    @ParameterizedTest
    @EnumSource(value = Signing.class, names = "RIGHT", mode = EnumSource.Mode.EXCLUDE)
    void a_logout_token_that_is_signed_otherwise(Signing signing) {
        String subject = office.known("sig-taak");
        TwoSites browser = signedIn(subject);
        assertThat(told(provider.logoutToken(with("sub", subject), signing))).isEqualTo(REFUSED);
        assertThat(runs(browser)).isTrue();
    }

    @Test
    void nobody_in_particular_an_id_token_nothing_and_the_same_twice() {
        String subject = office.known("sig-taak");
        TwoSites browser = signedIn(subject);
        assertThat(told(provider.logoutToken(said -> said, Signing.RIGHT))).isEqualTo(REFUSED);
        assertThat(told(provider.issued())).isEqualTo(REFUSED);
        assertThat(told("")).isEqualTo(REFUSED);
        assertThat(runs(browser)).isTrue();
        String token = provider.logoutToken(with("sub", subject), Signing.RIGHT);
        assertThat(told(token)).isEqualTo(DONE);
        TwoSites again = signedIn(subject);
        assertThat(told(token)).isEqualTo(REFUSED);
        assertThat(runs(again)).isTrue();
    }

    @Test
    void an_account_of_this_product_opens_nothing_here_with_the_right_password(@Autowired People people) {
        Account officer = people.appointed(Role.FOCAL_OFFICER);
        TwoSites browser = office.browser();
        browser.open(office.address() + "/login/emergency");
        browser.send("#main-form", Map.of("username", officer.username(), "password", SignInModule.PASSWORD));
        assertThat(browser.here().text()).contains("Gebruikersnaam of wachtwoord klopt niet.");
        assertThat(browser.cookies(office.address())).doesNotContainKey("mr-session");
    }

    @Test
    void an_emergency_account_does_and_others_hear_of_it(
            @Autowired Accounts accounts, @Autowired ActingDatabase database) {
        Account emergency = new Account(
                Office.account(Role.ADMINISTRATOR).id(), "nood-1", "Noodaccount 1", Role.ADMINISTRATOR, "Beheer");
        accounts.add(emergency, SignInModule.PASSWORD);
        TwoSites browser = office.browser();
        browser.click("Inloggen met een noodaccount");
        browser.send("#main-form", Map.of("username", "nood-1", "password", SignInModule.PASSWORD));
        assertThat(browser.here().address().getPath()).isEqualTo("/admin");
        assertThat(database.as(
                        Acting.nobody(Purpose.NOTIFYING),
                        () -> database.client()
                                .sql("select kind || ' ' || channel from notices.outbox order by channel")
                                .query(String.class)
                                .list()))
                .containsExactly("EMERGENCY DEPUTY", "EMERGENCY OFFICER", "EMERGENCY PRIVACY");
        assertThat(office.written()).contains("sign-in.emergency done " + emergency.id() + " -");
    }
}
