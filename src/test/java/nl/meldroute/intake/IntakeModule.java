package nl.meldroute.intake;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import nl.meldroute.PushedClock;
import nl.meldroute.identity.Account;
import nl.meldroute.identity.Accounts;
import nl.meldroute.identity.Role;
import nl.meldroute.identity.SignedIn;
import nl.meldroute.kernel.AccountId;
import nl.meldroute.kernel.RandomIds;
import nl.meldroute.reporting.Drafts;
import nl.meldroute.vault.Holders;
import nl.meldroute.vault.QuickHashes;
import nl.meldroute.vault.Receipts;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;

/** A municipality with officer, deputy and others, and a clock that a test pushes. */
@TestConfiguration(proxyBeanMethods = false)
@Import(QuickHashes.class)
public class IntakeModule {
    public static final String PASSPHRASE = "molen dijk zwaan kade roer zeil";
    public static final Account OFFICER = account("jan", Role.FOCAL_OFFICER);
    public static final Account DEPUTY = account("els", Role.DEPUTY);
    public static final Account CONTACT = account("mo", Role.DEPARTMENT_CONTACT);
    public static final Account ADMIN = account("ada", Role.ADMINISTRATOR);

    /** No sign-in of a test ends, however far the clock is pushed. */
    private static final Instant FRESH = Instant.parse("2036-11-23T08:00:00Z");

    @Bean
    @Primary
    PushedClock pushedClock() {
        return new PushedClock(Instant.parse("2026-11-23T09:00:00Z"));
    }

    @Bean
    Given given(Drafts drafts, Receipts receipts, Inbox inbox) {
        return new Given(drafts, receipts, inbox);
    }

    @Bean
    Pages pages(MockMvc http) {
        return new Pages(http);
    }

    @Bean
    ApplicationRunner people(Accounts accounts, Holders holders) {
        return _ -> {
            List.of(OFFICER, DEPUTY, CONTACT, ADMIN).forEach(account -> accounts.add(account, "sleutelbloem"));
            holders.seed(Map.of(OFFICER.id(), PASSPHRASE, DEPUTY.id(), PASSPHRASE));
        };
    }

    static Account account(String username, Role role) {
        return new Account(new AccountId(RandomIds.next()), username, "Collega " + username, role, "OOV");
    }

    public static Authentication signedIn(Account account) {
        SignedIn person = new SignedIn(account.id(), account.name(), account.role(), account.department(), FRESH);
        return UsernamePasswordAuthenticationToken.authenticated(person, null, List.of());
    }

    /** Does something as somebody who is signed in. */
    public static <T> T as(Account account, Supplier<T> act) {
        SecurityContextHolder.getContext().setAuthentication(signedIn(account));
        try {
            return act.get();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }
}
