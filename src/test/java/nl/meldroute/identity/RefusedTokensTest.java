package nl.meldroute.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.meldroute.PushedClock;
import nl.meldroute.identity.AtTwoSites.Office;
import nl.meldroute.openid.IdentityProvider;
import nl.meldroute.openid.Tokens.Signing;
import nl.meldroute.openid.TwoSites;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.web.util.UriComponentsBuilder;

@WithProvider
@DisplayName("Inloggen via de gemeente: wat niet wordt geloofd")
class RefusedTokensTest {
    private static final String SAID =
            "Inloggen via de gemeente is niet gelukt. Probeer het nog een keer. Lukt het weer niet? Bel dan de functioneel"
                    + " beheerder.";
    private final Office office;
    private final IdentityProvider provider;
    private final PushedClock clock;

    RefusedTokensTest(Office office, IdentityProvider provider, PushedClock clock) {
        this.office = office;
        this.provider = provider;
        this.clock = clock;
    }

    @BeforeEach
    void honest() {
        provider.honest();
    }

    /** Changes what a token says; the moment is that of the product. */
    interface Spoil {
        @CanIgnoreReturnValue
        @Nullable
        Object spoil(Map<String, Object> said, Instant now);
    }

    private static Arguments row(String what, Spoil spoil) {
        return arguments(what, spoil);
    }

    static Stream<Arguments> claims() {
        return Stream.of(
                row("another issuer", (said, _) -> said.put("iss", "https://elders.invalid")),
                row("no issuer", (said, _) -> said.remove("iss")),
                row("no subject", (said, _) -> said.remove("sub")),
                row("for somebody else", (said, _) -> said.put("aud", List.of("een-ander"))),
                row("for nobody", (said, _) -> said.remove("aud")),
                row("for more, and nobody says for whom of them", (said, _) -> {
                    said.remove("azp");
                    return said.put("aud", List.of(IdentityProvider.CLIENT, "een-ander"));
                }),
                row("asked by somebody else", (said, _) -> said.put("azp", "een-ander")),
                row("another nonce", (said, _) -> said.put("nonce", "van-een-ander")),
                row("no nonce", (said, _) -> said.remove("nonce")),
                row("expired", (said, now) -> {
                    said.put("iat", now.minusSeconds(600).getEpochSecond());
                    return said.put("exp", now.minusSeconds(120).getEpochSecond());
                }),
                row("without an end", (said, _) -> said.remove("exp")),
                row("made in the future", (said, now) -> {
                    said.put("exp", now.plusSeconds(7200).getEpochSecond());
                    return said.put("iat", now.plusSeconds(3600).getEpochSecond());
                }),
                row("without the moment of its making", (said, _) -> said.remove("iat")),
                row(
                        "not good yet",
                        (said, now) -> said.put("nbf", now.plusSeconds(600).getEpochSecond())),
                row(
                        "proved yesterday",
                        (said, now) -> said.put(
                                "auth_time", now.minus(Duration.ofHours(9)).getEpochSecond())),
                row("proved nobody knows when", (said, _) -> said.remove("auth_time")),
                row(
                        "proved in the future",
                        (said, now) ->
                                said.put("auth_time", now.plusSeconds(3600).getEpochSecond())),
                row("proved at a moment that is none", (said, _) -> said.put("auth_time", "gisteren")),
                row("no role", (said, _) -> said.remove("realm")),
                row(
                        "a role that the settings do not name",
                        (said, _) -> said.put("realm", Map.of("roles", List.of("FOCAL_OFFICER")))),
                row("roles of another shape", (said, _) -> said.put("realm", "sig-bestuur")),
                row("a logout token", (said, _) -> {
                    said.remove("nonce");
                    return said.put("events", Map.of("http://schemas.openid.net/event/backchannel-logout", Map.of()));
                }));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("claims")
    void what_a_token_says(String what, Spoil spoil) {
        provider.spoil(said -> {
            spoil.spoil(said, office.now());
            return said;
        });
        refused(what, "sig-bestuur");
    }

    @ParameterizedTest
    @EnumSource(value = Signing.class, names = "RIGHT", mode = EnumSource.Mode.EXCLUDE)
    void how_a_token_is_signed(Signing signing) {
        provider.sign(signing);
        refused(signing.name(), "sig-bestuur");
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"FOCAL_OFFICER", "DEPUTY", "ADMINISTRATOR"})
    void who_sees_or_manages_most_with_a_proof_that_is_not_strong(Role role) {
        String subject = office.known("sig-af", "sig-v", "sig-beheer");
        office.tied(subject, Office.account(role));
        for (String acr : List.of("0", "", IdentityProvider.STRONG.toUpperCase(Locale.ROOT))) {
            provider.spoil(said -> {
                said.put("acr", acr);
                return said;
            });
            refused(office.browser(), acr, subject);
        }
    }

    private void refused(String what, String role) {
        refused(office.browser(), what, office.known(role));
    }

    /** One sentence, one entry, and nothing of whom it was about. */
    private void refused(TwoSites browser, String what, String subject) {
        List<String> before = office.written();
        TwoSites.Page page = office.through(browser, subject);
        isRefused(page, what);
        assertThat(browser.cookies(office.address())).doesNotContainKey("mr-session");
        List<String> after = office.written();
        assertThat(after.subList(before.size(), after.size())).as(what).containsExactly("sign-in refused - -");
    }

    private static void isRefused(TwoSites.Page page, String what) {
        assertThat(page.address().getPath()).as(what).isEqualTo("/login/provider/refused");
        assertThat(page.address().getQuery()).as(what).isNull();
        assertThat(page.document().select("main p").text()).as(what).isEqualTo(SAID);
    }

    private static URI back(TwoSites browser) {
        return browser.visited().stream()
                .filter(address -> address.getPath().equals("/login/provider/back"))
                .reduce((_, last) -> last)
                .orElseThrow();
    }

    /** The state of the request that this browser was last sent to the provider with. */
    private static String state(TwoSites browser) {
        URI asked = browser.visited().stream()
                .filter(address -> address.getPath().equals("/oauth2/authorize"))
                .reduce((_, last) -> last)
                .orElseThrow();
        return sent(asked, "state");
    }

    private static String sent(URI address, String name) {
        return Objects.requireNonNull(
                UriComponentsBuilder.fromUri(address).build().getQueryParams().getFirst(name));
    }

    @Test
    void the_same_answer_twice() {
        TwoSites browser = office.browser();
        office.through(browser, office.known("sig-bestuur"));
        String ticketless = back(browser).toString();
        isRefused(browser.open(ticketless), "used before, and the ticket is gone");
    }

    @Test
    void the_same_state_twice_with_its_ticket() {
        TwoSites browser = office.browser();
        String subject = office.known("sig-bestuur");
        browser.click(AtTwoSites.BUTTON);
        String ticket = String.valueOf(browser.cookies(office.address()).get("mr-provider"));
        office.atProvider(browser, subject);
        assertThat(browser.here().address().getPath()).isEqualTo("/work");
        browser.put(office.address(), "mr-provider", ticket);
        isRefused(browser.open(back(browser).toString()), "used before");
    }

    @Test
    void an_answer_in_a_browser_that_asked_nothing() {
        TwoSites browser = office.browser();
        office.through(browser, office.known("sig-bestuur"));
        isRefused(new TwoSites().open(back(browser).toString()), "another browser");
    }

    @Test
    void an_answer_for_another_request_of_this_browser() {
        TwoSites attacker = office.browser();
        office.through(attacker, office.known("sig-bestuur"));
        TwoSites victim = office.browser();
        victim.click(AtTwoSites.BUTTON);
        isRefused(victim.open(back(attacker).toString()), "the code of somebody else");
    }

    @Test
    void the_code_of_another_request_with_the_right_state() {
        TwoSites first = office.browser();
        office.through(first, office.known("sig-bestuur"));
        String code = sent(back(first), "code");
        TwoSites second = office.browser();
        second.click(AtTwoSites.BUTTON);
        isRefused(
                second.open(office.address() + "/login/provider/back?state=" + state(second) + "&code=" + code),
                "a code that was used");
    }

    @Test
    void an_answer_from_another_issuer() {
        TwoSites browser = office.browser();
        browser.click(AtTwoSites.BUTTON);
        isRefused(
                browser.open(office.address() + "/login/provider/back?iss=https://elders.invalid&code=x&state="
                        + state(browser)),
                "mixed up");
    }

    @Test
    void somebody_who_turned_back_at_the_provider_and_nonsense() {
        for (String query : List.of(
                "?error=access_denied&error_description=Jan&state=x",
                "",
                "?code=x",
                "?state=%00&code=%0d%0a",
                "?code=" + "x".repeat(5000))) {
            TwoSites browser = office.browser();
            isRefused(browser.open(office.address() + "/login/provider/back" + query), query);
        }
    }

    @Test
    void an_answer_that_came_too_late() {
        TwoSites browser = office.browser();
        String subject = office.known("sig-bestuur");
        browser.click(AtTwoSites.BUTTON);
        clock.push(Duration.ofMinutes(11));
        isRefused(office.atProvider(browser, subject), "after eleven minutes");
    }
}
