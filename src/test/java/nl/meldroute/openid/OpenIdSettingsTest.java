package nl.meldroute.openid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.meldroute.identity.Role;
import nl.meldroute.kernel.StartRefused;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Inloggen via de gemeente: wat de instellingen zeggen van rollen en noodaccounts")
class OpenIdSettingsTest {
    private static OpenIdSettings with(String... roles) {
        return new OpenIdSettings(
                "https://inloggen.gemeente.invalid",
                "meldroute",
                "een geheim",
                List.of("openid"),
                List.of("strong"),
                "roles",
                List.of(roles),
                "",
                List.of("Nood-1 "));
    }

    @Test
    void a_value_of_the_claim_is_the_role_that_the_settings_say_and_any_other_is_none() {
        OpenIdSettings settings = with("focal-officer=sig-af", " DEPUTY = sig-v", "management=sig=bestuur");
        assertThat(settings.rolesOf(List.of("sig-af", "sig-v", "sig=bestuur", "administrator", "")))
                .containsExactlyInAnyOrder(Role.FOCAL_OFFICER, Role.DEPUTY, Role.MANAGEMENT);
        assertThat(settings.rolesOf(List.of("SIG-AF", "FOCAL_OFFICER", "focal-officer")))
                .isEmpty();
        assertThat(with("focal-officer", "deputy=").rolesOf(List.of("focal-officer", "")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"chief=sig-af", "=sig-af", "sig-af", ""})
    void a_role_that_does_not_exist_refuses_the_start_and_says_how(String entry) {
        assertThatThrownBy(() -> with(entry))
                .isInstanceOf(StartRefused.class)
                .satisfies(refused -> assertThat(((StartRefused) refused).sentences())
                        .singleElement()
                        .asString()
                        .contains("MELDROUTE_OPENID_ROLES", "focal-officer=value"));
    }

    @Test
    void an_emergency_account_is_known_by_its_name_whatever_its_capitals() {
        assertThat(with().isEmergency(" NOOD-1")).isTrue();
        assertThat(with().isEmergency("nood-2")).isFalse();
        assertThat(with().toString()).doesNotContain("een geheim");
    }
}
