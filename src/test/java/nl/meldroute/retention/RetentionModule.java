package nl.meldroute.retention;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.meldroute.identity.Account;
import nl.meldroute.identity.Accounts;
import nl.meldroute.identity.Role;
import nl.meldroute.kernel.AccountId;
import nl.meldroute.kernel.RandomIds;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.DynamicPropertyRegistrar;

/** A privacy officer beside the others. */
@TestConfiguration(proxyBeanMethods = false)
class RetentionModule {
    static final Account PRIVACY = new Account(
            new AccountId(RandomIds.next()), "fred", "Collega fred", Role.PRIVACY_OFFICER, "Juridische Zaken");

    /** A folder that is known here as well. */
    @Bean
    static DynamicPropertyRegistrar place() throws IOException {
        Path home = Files.createTempDirectory(Files.createDirectories(Path.of("target/test-data")), "retention-");
        return properties -> properties.add("meldroute.database.data-dir", home::toString);
    }

    @Bean
    ApplicationRunner privacyOfficer(Accounts accounts) {
        return _ -> accounts.add(PRIVACY, "sleutelbloem");
    }
}
