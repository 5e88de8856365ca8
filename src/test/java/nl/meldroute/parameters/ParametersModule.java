package nl.meldroute.parameters;

import nl.meldroute.identity.Account;
import nl.meldroute.identity.Accounts;
import nl.meldroute.identity.Role;
import nl.meldroute.kernel.AccountId;
import nl.meldroute.kernel.RandomIds;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** A privacy officer beside the others. */
@TestConfiguration(proxyBeanMethods = false)
class ParametersModule {
    static final Account PRIVACY =
            new Account(new AccountId(RandomIds.next()), "fred", "Collega fred", Role.PRIVACY_OFFICER, "Concern");

    @Bean
    ApplicationRunner privacyOfficer(Accounts accounts) {
        return _ -> accounts.add(PRIVACY, "sleutelbloem");
    }
}
