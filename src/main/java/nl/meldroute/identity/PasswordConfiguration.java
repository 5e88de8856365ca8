package nl.meldroute.identity;

import java.util.Base64;
import nl.meldroute.kernel.RandomIds;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** How sign-in passwords are kept: Argon2id with 64 MiB and three rounds. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SignInSettings.class)
class PasswordConfiguration {
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int MEMORY_KIB = 64 * 1024;
    private static final int ROUNDS = 3;
    /** Compared with where there is no account: costs as much, and no password has this hash of random bytes. */
    static final String NOBODYS =
            "$argon2id$v=19$m=%d,t=%d,p=1$%s$%s".formatted(MEMORY_KIB, ROUNDS, random(SALT_BYTES), random(HASH_BYTES));

    @Bean
    PasswordEncoder passwordEncoder() {
        return new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, 1, MEMORY_KIB, ROUNDS);
    }

    private static String random(int bytes) {
        return Base64.getEncoder().withoutPadding().encodeToString(RandomIds.bytes(bytes));
    }
}
