package nl.meldroute.identity;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.meldroute.PushedClock;
import nl.meldroute.audit.SignInsWritten;
import nl.meldroute.kernel.AccountId;
import nl.meldroute.kernel.RandomIds;
import nl.meldroute.openid.IdentityProvider;
import nl.meldroute.openid.TwoSites;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;

/** People with a browser that goes to the product, to the provider and back. */
@TestConfiguration(proxyBeanMethods = false)
class AtTwoSites {
    static final String BUTTON = "Inloggen via de gemeente";

    @Bean
    Office office(ApplicationContext context, IdentityProvider provider, Accounts accounts, PushedClock clock) {
        return new Office(context, provider, accounts, clock);
    }

    /** The product beside the provider. */
    static final class Office {
        private final ApplicationContext context;
        private final IdentityProvider provider;
        private final Accounts accounts;
        private final PushedClock clock;

        Office(ApplicationContext context, IdentityProvider provider, Accounts accounts, PushedClock clock) {
            this.context = context;
            this.provider = provider;
            this.accounts = accounts;
            this.clock = clock;
        }

        String address() {
            String address = "http://localhost:" + context.getEnvironment().getRequiredProperty("local.server.port");
            provider.serves(address);
            provider.at(clock::instant);
            return address;
        }

        /** Somebody of whom the provider says these roles, with the strong proof. */
        String known(String... roles) {
            String subject = "s-" + RandomIds.next();
            provider.knows(subject, says(List.of(roles), IdentityProvider.STRONG));
            return subject;
        }

        void says(String subject, List<String> roles) {
            provider.knows(subject, says(roles, IdentityProvider.STRONG));
        }

        private static Map<String, Object> says(List<String> roles, String acr) {
            Map<String, Object> says = new HashMap<>();
            says.put("name", "Noor van Veen");
            says.put("email", "noor@gemeente.invalid");
            says.put("department", "Openbare Orde");
            says.put("acr", acr);
            says.put("realm", Map.of("roles", roles));
            return says;
        }

        /** Somebody with a browser, at the page to sign in of the product. */
        TwoSites browser() {
            TwoSites browser = new TwoSites();
            browser.open(address() + "/login");
            return browser;
        }

        /** Goes to the provider, signs in there and comes back. */
        TwoSites.Page through(TwoSites browser, String subject) {
            browser.click(BUTTON);
            return atProvider(browser, subject);
        }

        TwoSites.Page atProvider(TwoSites browser, String subject) {
            return browser.send("form", Map.of("username", subject, "password", IdentityProvider.PASSWORD));
        }

        /** Somebody who was appointed and tied that account to what the provider says of them. */
        TwoSites tied(String subject, Account account) {
            String given = accounts.appoint(account);
            TwoSites browser = browser();
            through(browser, subject);
            first(browser, account.username(), given);
            return browser;
        }

        TwoSites.Page first(TwoSites browser, String username, String given) {
            Map<String, String> typed = new LinkedHashMap<>();
            typed.put("username", username);
            typed.put("password-given", given);
            return browser.send("#main-form", typed);
        }

        static Account account(Role role) {
            AccountId id = new AccountId(RandomIds.next());
            return new Account(id, "x" + id.toString().substring(0, 8), "Collega " + role, role, "Openbare Orde");
        }

        /** What the audit has of signing in so far, after what waited was written. */
        List<String> written() {
            return SignInsWritten.in(context);
        }

        Instant now() {
            return clock.instant();
        }
    }
}
