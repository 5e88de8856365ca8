package nl.meldroute.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import nl.meldroute.identity.Role;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Sign-ins live in the memory of one process: the other lets nobody in with them, and an account that changes ends those of both. */
@Tag("long")
@DisplayName("Twee processen op één database: wie bij het ene inlogt, is bij het andere niet binnen")
class TwoEntrancesTest {
    private static final String NEVER = "PT10H";

    @TempDir
    Path home;

    @Test
    void a_sign_in_is_known_to_one_process_and_another_role_ends_it_at_both() {
        try (OutsideDatabase database = OutsideDatabase.start(home.resolve("database"));
                StartedProduct first = started(database);
                StartedProduct second = started(database)) {
            signInsAreOfOne(database.superuser("meldroute"), first, second);
        }
    }

    private StartedProduct started(OutsideDatabase database) {
        Map<String, String> environment = new TreeMap<>(StartedProduct.ofDemo(home.resolve("data")));
        environment.putAll(OutsideDatabase.settings(database.url()));
        environment.putAll(Map.of("MELDROUTE_FILES_POLL", NEVER, "MELDROUTE_NOTICES_POLL", NEVER));
        return StartedProduct.start(environment, StartedProduct.DEMO).ready();
    }

    /** Of what one process knows, the other knows nothing; a role that changes ends both. */
    private void signInsAreOfOne(JdbcClient superuser, StartedProduct first, StartedProduct second) {
        Product.Person officer = Product.Person.in(home.resolve("data"), Role.FOCAL_OFFICER);
        WordClient here = new WordClient(first.address());
        WordClient there = new WordClient(second.address());
        here.signIn(officer);
        assertThat(here.open("/work").path()).isEqualTo("/work");
        there.cookies().putAll(here.cookies());
        assertThat(there.open("/work").path()).startsWith("/login");
        there.cookies().clear();
        there.signIn(officer);
        superuser
                .sql("update identity.account set role = 'MANAGEMENT' where username = ?")
                .param(officer.username())
                .update();
        Battered.until(() -> !here.open("/work").path().equals("/work"));
        Battered.until(() -> !there.open("/work").path().equals("/work"));
    }
}
