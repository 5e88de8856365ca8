package nl.meldroute.vault;

import nl.meldroute.database.KeyFile;
import nl.meldroute.vault.rules.WordList;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Receipt codes and passwords that cost little, for tests of what is done with them. What they cost in truth is
 * for {@code ReceiptsTest}, {@code PasswordsTest} and the products that start as those of an operator.
 */
@TestConfiguration(proxyBeanMethods = false)
@Import(QuickHashes.Passwords.class)
public class QuickHashes {
    @Bean
    @Primary
    Receipts quickReceipts(WordList words, KeyFile keyFile) {
        return new Receipts(words, keyFile.secret("receipt-salt"), VaultFixtures.QUICK);
    }

    /** The passwords alone. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Passwords {
        @Bean
        @Primary
        PasswordEncoder quickPasswords() {
            return new Argon2PasswordEncoder(16, 32, 1, 64, 1);
        }
    }
}
