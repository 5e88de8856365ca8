package nl.meldroute.sharing;

import static nl.meldroute.intake.IntakeModule.CONTACT;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.meldroute.identity.Account;
import nl.meldroute.identity.Accounts;
import nl.meldroute.identity.Role;
import nl.meldroute.kernel.AccountId;
import nl.meldroute.kernel.RandomIds;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.DynamicPropertyRegistrar;

/** Contacts of more departments, and the roles that read nothing. */
@TestConfiguration(proxyBeanMethods = false)
class SharingModule {
    static final Account ELSEWHERE = account("wim", Role.DEPARTMENT_CONTACT, "Burgerzaken");
    static final Account CODE_OFFICER = account("fatma", Role.REPORTING_CODE_OFFICER, CONTACT.department());
    static final Account MANAGER = account("bea", Role.MANAGEMENT, CONTACT.department());
    static final Account PRIVACY = account("fred", Role.PRIVACY_OFFICER, CONTACT.department());

    @Bean
    static DynamicPropertyRegistrar place() throws IOException {
        Path home = Files.createTempDirectory(Files.createDirectories(Path.of("target/test-data")), "sharing-");
        return properties -> properties.add("meldroute.database.data-dir", home::toString);
    }

    @Bean
    ApplicationRunner otherReaders(Accounts accounts) {
        return _ -> List.of(ELSEWHERE, CODE_OFFICER, MANAGER, PRIVACY)
                .forEach(account -> accounts.add(account, "sleutelbloem"));
    }

    private static Account account(String username, Role role, String department) {
        return new Account(new AccountId(RandomIds.next()), username, "Collega " + username, role, department);
    }
}
