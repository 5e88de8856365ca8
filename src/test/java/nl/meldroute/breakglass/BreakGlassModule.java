package nl.meldroute.breakglass;

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

/** Emergency readers, one of them with a second account, and a privacy officer. */
@TestConfiguration(proxyBeanMethods = false)
class BreakGlassModule {
    static final Account NORA = account("nora", "Nora Noord", Role.EMERGENCY_READER);
    static final Account OLAF = account("olaf", "Olaf Oost", Role.EMERGENCY_READER);
    static final Account THIRD = account("zita", "Zita Zuid", Role.EMERGENCY_READER);
    static final Account NORA_AGAIN = account("nora2", "nora  noord", Role.EMERGENCY_READER);
    static final Account PRIVACY = account("fred", "Collega fred", Role.PRIVACY_OFFICER);

    @Bean
    static DynamicPropertyRegistrar place() throws IOException {
        Path home = Files.createTempDirectory(Files.createDirectories(Path.of("target/test-data")), "breakglass-");
        return properties -> {
            properties.add("meldroute.database.data-dir", home::toString);
            properties.add("meldroute.notices.officer", () -> "officer@gemeente.invalid");
            properties.add("meldroute.notices.deputy", () -> "deputy@gemeente.invalid");
            properties.add("meldroute.notices.privacy", () -> "fg@gemeente.invalid");
            properties.add("meldroute.notices.poll", () -> "PT24H");
        };
    }

    @Bean
    ApplicationRunner whoReads(Accounts accounts) {
        return _ -> List.of(NORA, OLAF, THIRD, NORA_AGAIN, PRIVACY)
                .forEach(account -> accounts.add(account, "sleutelbloem"));
    }

    private static Account account(String username, String name, Role role) {
        return new Account(new AccountId(RandomIds.next()), username, name, role, "OOV");
    }
}
