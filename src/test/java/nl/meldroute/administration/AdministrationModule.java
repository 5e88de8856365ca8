package nl.meldroute.administration;

import java.util.List;
import nl.meldroute.identity.Account;
import nl.meldroute.identity.Accounts;
import nl.meldroute.identity.Role;
import nl.meldroute.kernel.AccountId;
import nl.meldroute.kernel.RandomIds;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** A second administrator and a privacy officer, and as many others as a test needs. */
@TestConfiguration(proxyBeanMethods = false)
class AdministrationModule {
    static final Account SECOND = account("bas", Role.ADMINISTRATOR);
    static final Account PRIVACY = account("fred", Role.PRIVACY_OFFICER);

    @Bean
    ApplicationRunner administrators(Accounts accounts) {
        return _ -> List.of(SECOND, PRIVACY).forEach(account -> accounts.add(account, "sleutelbloem"));
    }

    /** Somebody whom no other test knows. */
    static Account somebody(Accounts accounts, Role role) {
        Account made = account("x" + RandomIds.next().toString().substring(0, 8), role);
        accounts.add(made, "sleutelbloem aan zee");
        return made;
    }

    private static Account account(String username, Role role) {
        return new Account(new AccountId(RandomIds.next()), username, "Collega " + username, role, "Wonen");
    }
}
