package nl.meldroute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.meldroute.kernel.StartRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/** What production must have before it starts, a sentence for each; that they reach the operator shows StartTest. */
class StartConditionsTest {
    private static final Map<String, String> NEEDED = Map.of(
            "MELDROUTE_DATABASE_EXTERNAL_URL", "jdbc:postgresql://db.gemeente.invalid:5432/meldroute",
            "MELDROUTE_DATABASE_EXTERNAL_APP", "one",
            "MELDROUTE_DATABASE_EXTERNAL_VAULT", "two",
            "MELDROUTE_DATABASE_EXTERNAL_MIGRATOR", "three",
            "MELDROUTE_DATABASE_KEY_FILE", "/etc/meldroute/key",
            "MELDROUTE_BASE_URL", "https://signalen.gemeente.invalid",
            "SPRING_MAIL_HOST", "mail.gemeente.invalid");

    private static void start(Map<String, String> variables) {
        StandardEnvironment environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .replace(
                        StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                        new SystemEnvironmentPropertySource(
                                StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME, new HashMap<>(variables)));
        new StartConditions().postProcessEnvironment(environment, new SpringApplication());
    }

    private static List<String> refused(Map<String, String> variables) {
        return catchThrowableOfType(StartRefused.class, () -> start(variables)).sentences();
    }

    private static Map<String, String> with(String variable, String value) {
        Map<String, String> variables = new HashMap<>(NEEDED);
        variables.put(variable, value);
        return variables;
    }

    @Test
    void with_all_of_it_production_starts() {
        assertThatCode(() -> start(NEEDED)).doesNotThrowAnyException();
        assertThatCode(() -> start(with("MELDROUTE_MODE", "production"))).doesNotThrowAnyException();
        assertThatCode(() -> start(Map.of("MELDROUTE_MODE", "demo"))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MELDROUTE_DATABASE_EXTERNAL_URL | the PostgreSQL that keeps the signals",
                "MELDROUTE_DATABASE_EXTERNAL_APP | the password of meldroute_app",
                "MELDROUTE_DATABASE_EXTERNAL_VAULT | the password of meldroute_vault",
                "MELDROUTE_DATABASE_EXTERNAL_MIGRATOR | the password of meldroute_migrator",
                "MELDROUTE_DATABASE_KEY_FILE | the file with the secret of this installation",
                "MELDROUTE_BASE_URL | the https address at which colleagues reach this product",
                "SPRING_MAIL_HOST | the mail server that carries alarms and notices",
            })
    void without_one_of_them_it_does_not(String variable, String what) {
        Map<String, String> variables = new HashMap<>(NEEDED);
        variables.remove(variable);
        assertThat(refused(variables)).singleElement().asString().startsWith("Set %s: %s".formatted(variable, what));
        assertThat(refused(with(variable, " "))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://signalen.gemeente.invalid", "signalen.gemeente.invalid", "HTTPS"})
    void an_address_over_plain_http_is_refused(String address) {
        assertThat(refused(with("MELDROUTE_BASE_URL", address)))
                .singleElement()
                .asString()
                .contains("must begin with https://");
    }

    @ParameterizedTest
    @ValueSource(strings = {"test", "Demo", "PRODUCTION"})
    void a_mode_that_does_not_exist_is_not_taken_for_one_that_does(String mode) {
        assertThat(refused(with("MELDROUTE_MODE", mode)))
                .containsExactly("Set MELDROUTE_MODE to production or demo; it is neither now.");
    }

    private static Map<String, String> withProvider() {
        Map<String, String> variables = with("MELDROUTE_OPENID_ISSUER", "https://inloggen.gemeente.invalid");
        variables.put("MELDROUTE_OPENID_CLIENT_ID", "meldroute");
        variables.put("MELDROUTE_OPENID_CLIENT_SECRET", "een geheim");
        variables.put("MELDROUTE_OPENID_ACR", "strong");
        variables.put("MELDROUTE_OPENID_ROLES", "focal-officer=sig-af");
        return variables;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MELDROUTE_OPENID_CLIENT_ID | what the identity provider calls us",
                "MELDROUTE_OPENID_CLIENT_SECRET | the secret it gave us",
                "MELDROUTE_OPENID_ACR | the acr of a strong proof",
                "MELDROUTE_OPENID_ROLES | which value of the claim is which role",
            })
    void with_an_identity_provider_it_wants_to_know_all_of_it(String variable, String what) {
        assertThatCode(() -> start(withProvider())).doesNotThrowAnyException();
        Map<String, String> variables = withProvider();
        variables.remove(variable);
        assertThat(refused(variables)).singleElement().asString().startsWith("Set %s: %s".formatted(variable, what));
        variables.put(variable, " ");
        assertThat(refused(variables)).hasSize(1);
    }

    @Test
    void without_an_issuer_nothing_of_an_identity_provider_is_asked() {
        Map<String, String> variables = withProvider();
        variables.put("MELDROUTE_OPENID_ISSUER", "");
        variables.remove("MELDROUTE_OPENID_CLIENT_SECRET");
        assertThatCode(() -> start(variables)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://inloggen.gemeente.invalid", "inloggen.gemeente.invalid"})
    void an_identity_provider_over_plain_http_is_refused(String issuer) {
        Map<String, String> variables = withProvider();
        variables.put("MELDROUTE_OPENID_ISSUER", issuer);
        assertThat(refused(variables))
                .singleElement()
                .asString()
                .startsWith("MELDROUTE_OPENID_ISSUER must begin with https://");
    }

    @Test
    void a_database_of_another_kind_is_refused() {
        assertThat(refused(with("MELDROUTE_DATABASE_EXTERNAL_URL", "jdbc:h2:mem:x")))
                .singleElement()
                .asString()
                .contains("must begin with jdbc:postgresql://");
    }
}
