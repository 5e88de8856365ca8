package nl.meldroute.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.password.PasswordEncoder;

class PasswordsTest {
    private final PasswordEncoder encoder = new PasswordConfiguration().passwordEncoder();

    @Test
    void a_name_that_does_not_exist_costs_what_one_that_exists_costs() {
        assertThat(encoder.upgradeEncoding(PasswordConfiguration.NOBODYS)).isFalse();
        assertThat(encoder.matches("", PasswordConfiguration.NOBODYS)).isFalse();
    }
}
