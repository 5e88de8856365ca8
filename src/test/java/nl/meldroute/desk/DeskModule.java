package nl.meldroute.desk;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import nl.meldroute.PushedClock;
import nl.meldroute.identity.Account;
import nl.meldroute.identity.Accounts;
import nl.meldroute.identity.Role;
import nl.meldroute.identity.SignedIn;
import nl.meldroute.intake.Inbox;
import nl.meldroute.intake.Signals;
import nl.meldroute.kernel.AccountId;
import nl.meldroute.kernel.RandomIds;
import nl.meldroute.reporting.Drafts;
import nl.meldroute.vault.Holders;
import nl.meldroute.vault.QuickHashes;
import nl.meldroute.vault.Receipts;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** A municipality with people at work, and a clock that a test pushes. It begins on a Tuesday at ten. */
@TestConfiguration(proxyBeanMethods = false)
@Import(QuickHashes.class)
class DeskModule {
    static final Instant START = Instant.parse("2026-11-24T09:00:00Z");
    /** No sign-in of a test ends, however far the clock is pushed. */
    private static final Instant FRESH = START.plus(Duration.ofDays(365));

    static final Account OFFICER = account("jan", "Jan Vos", Role.FOCAL_OFFICER);
    static final Account DEPUTY = account("els", "Els Bos", Role.DEPUTY);
    static final List<Account> OTHERS = Arrays.stream(Role.values())
            .filter(role -> role != Role.FOCAL_OFFICER && role != Role.DEPUTY)
            .map(role -> account("x" + role, "Collega " + role, role))
            .toList();
    static final Account CONTACT = OTHERS.stream()
            .filter(other -> other.role() == Role.DEPARTMENT_CONTACT)
            .findFirst()
            .orElseThrow();

    @Bean
    @Primary
    PushedClock pushedClock() {
        return new PushedClock(START);
    }

    @Bean
    Given given(Drafts drafts, Receipts receipts, Inbox inbox, Signals signals) {
        return new Given(drafts, receipts, inbox, signals);
    }

    @Bean
    Browser browser(MockMvc http) {
        return new Browser(http);
    }

    @Bean
    ApplicationRunner peopleAtWork(Accounts accounts, Holders holders) {
        return _ -> {
            accounts.add(OFFICER, "sleutelbloem");
            accounts.add(DEPUTY, "sleutelbloem");
            OTHERS.forEach(other -> accounts.add(other, "sleutelbloem"));
            String passphrase = "molen dijk zwaan kade roer zeil";
            holders.seed(Map.of(OFFICER.id(), passphrase, DEPUTY.id(), passphrase));
        };
    }

    /** Opens pages and posts forms as somebody who is signed in. */
    record Browser(MockMvc http) {
        Document open(Account account, String path, Cookie... cookies) {
            MockHttpServletResponse response = send(account, get(path), cookies);
            if (response.getStatus() != 200) {
                throw new AssertionError(path + " answers " + response.getStatus());
            }
            return read(response);
        }

        int status(Account account, String path) {
            return send(account, get(path)).getStatus();
        }

        MockHttpServletResponse send(Account account, MockHttpServletRequestBuilder request, Cookie... cookies) {
            try {
                request.with(authentication(signedIn(account))).with(csrf());
                if (cookies.length > 0) {
                    request.cookie(cookies);
                }
                return http.perform(request).andReturn().getResponse();
            } catch (Exception failed) {
                throw new AssertionError(failed);
            }
        }

        static Document read(MockHttpServletResponse response) {
            return Jsoup.parse(new String(response.getContentAsByteArray(), StandardCharsets.UTF_8));
        }

        private static MockHttpServletRequestBuilder get(String path) {
            return org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get(path);
        }
    }

    private static Account account(String username, String name, Role role) {
        return new Account(
                new AccountId(RandomIds.next()), username.toLowerCase(java.util.Locale.ROOT), name, role, "OOV");
    }

    static Authentication signedIn(Account account) {
        SignedIn person = new SignedIn(account.id(), account.name(), account.role(), account.department(), FRESH);
        return UsernamePasswordAuthenticationToken.authenticated(person, null, List.of());
    }

    /** Does something as somebody who is signed in. */
    static <T> T as(Account account, Supplier<T> act) {
        SecurityContextHolder.getContext().setAuthentication(signedIn(account));
        try {
            return act.get();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }
}
