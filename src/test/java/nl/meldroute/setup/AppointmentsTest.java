package nl.meldroute.setup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import nl.meldroute.identity.Passwords;
import nl.meldroute.identity.Proven;
import nl.meldroute.intake.WithIntake;
import nl.meldroute.kernel.RandomIds;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.env.MockEnvironment;

@WithIntake
@DisplayName("Wat een operator op de machine zelf met accounts doet, en wat het programma daarop zegt")
class AppointmentsTest {
    private final Appointments appointments;
    private final Passwords passwords;
    private final ByteArrayOutputStream console = new ByteArrayOutputStream();
    private final MockEnvironment settings = new MockEnvironment().withProperty("meldroute.mode", "production");
    private final String username = "w" + RandomIds.next().toString().substring(0, 8);

    @Autowired
    AppointmentsTest(Appointments appointments, Passwords passwords) {
        this.appointments = appointments;
        this.passwords = passwords;
    }

    private int does(String... words) {
        console.reset();
        return new AccountCommand(appointments, settings, new PrintStream(console, true, StandardCharsets.UTF_8))
                .act(List.of(words));
    }

    private String said() {
        return console.toString(StandardCharsets.UTF_8).strip();
    }

    private int adds(String name) {
        return does("add", "department-contact", name, "Collega " + name, "Wonen");
    }

    @Test
    void somebody_gets_a_password_for_once_that_a_newer_one_replaces() {
        assertThat(adds(username)).isZero();
        String first = said().lines().toList().getLast();
        assertThat(passwords.verify(username, first)).map(Proven::once).contains(true);
        assertThat(does("lost", username)).isZero();
        assertThat(passwords.verify(username, first)).isEmpty();
        assertThat(passwords.verify(username, said().lines().toList().getLast()))
                .isPresent();
    }

    @Test
    void a_name_that_somebody_has_is_not_given_again() {
        adds(username);
        assertThat(adds(username.toUpperCase(Locale.ROOT))).isEqualTo(1);
        assertThat(said()).isEqualTo("There is an account %s already.".formatted(username));
    }

    @Test
    void a_name_that_somebody_had_is_not_either_and_that_is_said() {
        adds(username);
        assertThat(does("close", username)).isZero();
        assertThat(adds(username)).isEqualTo(1);
        assertThat(said())
                .isEqualTo("There was an account %s, that ended. Its name is given to nobody else: choose another one."
                        .formatted(username));
    }

    @Test
    void par_2_3_while_one_is_focal_officer_nobody_else_becomes_it() {
        assertThat(does("add", "focal-officer", username, "Collega", "Wonen")).isEqualTo(1);
        assertThat(said())
                .isEqualTo("jan is the focal officer, and the plan has one. End that account first: account close jan");
        assertThat(adds(username)).isZero();
    }

    @Test
    void while_somebody_administers_there_is_no_code_to_begin_with() {
        assertThat(does("first")).isEqualTo(1);
        assertThat(said())
                .isEqualTo("There is an administrator already. Was a password or passkey lost? Use account lost.");
    }

    @Test
    void nobody_begins_with_a_code_in_a_demo_or_where_people_sign_in_elsewhere() {
        settings.setProperty("meldroute.openid.issuer", "https://inloggen.gemeente.invalid");
        assertThat(does("first")).isEqualTo(1);
        assertThat(said()).startsWith("Nobody begins with a code in a demo");
        settings.setProperty("meldroute.openid.issuer", "");
        settings.setProperty("meldroute.mode", "demo");
        assertThat(does("first")).isEqualTo(1);
        assertThat(said()).startsWith("Nobody begins with a code in a demo");
    }

    @Test
    void whom_nobody_knows_gets_no_password() {
        for (String act : List.of("renew", "lost", "close")) {
            assertThat(does(act, username)).isEqualTo(1);
            assertThat(said()).isEqualTo("There is no account %s.".formatted(username));
        }
    }
}
