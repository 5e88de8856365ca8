package nl.meldroute.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an operator reads who starts it with something missing or wrong: a sentence that says what to do, no stack trace. */
class StartTest {
    @TempDir
    static Path home;

    private static Installation installation;

    @BeforeAll
    static void install() {
        installation = Installation.in(home);
    }

    @AfterAll
    static void remove() {
        installation.close();
    }

    @Test
    void what_is_missing_is_said_at_once_a_sentence_each() {
        String output = refused(Map.of(), "Set MELDROUTE_DATABASE_EXTERNAL_URL");
        assertThat(output.lines().filter(line -> line.startsWith("  Set "))).hasSize(4);
        assertThat(output).contains("deploy/environment.md");
    }

    @Test
    void a_wrong_password_of_the_database_names_the_setting() {
        refused(
                with("MELDROUTE_DATABASE_EXTERNAL_MIGRATOR", "guessed"),
                "The database refuses meldroute_migrator; check MELDROUTE_DATABASE_EXTERNAL_MIGRATOR");
        refused(
                with("MELDROUTE_DATABASE_EXTERNAL_VAULT", "guessed"),
                "The database refuses meldroute_vault; check MELDROUTE_DATABASE_EXTERNAL_VAULT");
    }

    @Test
    void a_database_that_does_not_answer_is_named() {
        String nobody = "jdbc:postgresql://127.0.0.1:%d/meldroute".formatted(StartedProduct.freePort());
        refused(with("MELDROUTE_DATABASE_EXTERNAL_URL", nobody), "The database does not answer");
    }

    @Test
    void a_key_file_that_others_read_or_that_is_no_key_is_refused() {
        Path open = Installation.keyFile(home, "00".repeat(32), "rw-r--r--");
        refused(with("MELDROUTE_DATABASE_KEY_FILE", open.toString()), "Close the key file");
        Path text = Installation.keyFile(home, "a secret", "rw-------");
        refused(with("MELDROUTE_DATABASE_KEY_FILE", text.toString()), "must hold 32 bytes");
        refused(with("MELDROUTE_DATABASE_KEY_FILE", home + "/absent"), "can't be read");
    }

    @Test
    void a_schema_of_a_newer_version_is_left_alone() {
        try (StartedProduct product = StartedProduct.start(installation.needed())) {
            product.ready();
        }
        installation.database().superuser("meldroute").sql("""
                insert into identity.migration (installed_rank, version, description, type, script, checksum, installed_by,
                    execution_time, success)
                values (99, '99', 'of tomorrow', 'SQL', 'V99__of_tomorrow.sql', 1, 'somebody', 1, true)
                """).update();
        try {
            refused(installation.needed(), "The schema identity was made by another version of Meldroute");
        } finally {
            installation
                    .database()
                    .superuser("meldroute")
                    .sql("delete from identity.migration where installed_rank = 99")
                    .update();
        }
    }

    @Test
    void a_port_that_is_taken_is_named() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.ofLiteral("0.0.0.0"));
                StartedProduct product = StartedProduct.start(taken.getLocalPort(), installation.needed())) {
            assertThat(product.ended()).isEqualTo(1);
            assertThat(product.output())
                    .contains("Port %d was already in use".formatted(taken.getLocalPort()))
                    .doesNotContain("\tat ");
        }
    }

    @Test
    void a_data_folder_that_is_no_folder_or_not_ours_is_named() throws IOException {
        Path file = Files.createFile(home.resolve("file"));
        refused(Map.of("MELDROUTE_MODE", "demo", "MELDROUTE_DATA_DIR", file.toString()), "can't be");
        refused(
                Map.of(
                        "MELDROUTE_MODE",
                        "demo",
                        "MELDROUTE_DATA_DIR",
                        home.resolve("database").toString()),
                "Another Meldroute uses the data folder");
    }

    private static Map<String, String> with(String variable, String value) {
        Map<String, String> environment = installation.needed();
        environment.put(variable, value);
        return environment;
    }

    private static String refused(Map<String, String> environment, String sentence) {
        try (StartedProduct product = StartedProduct.start(environment)) {
            assertThat(product.ended()).as(product.output()).isEqualTo(1);
            assertThat(product.output())
                    .contains("Meldroute does not start:")
                    .contains(sentence)
                    .doesNotContain("\tat ")
                    .doesNotContain("Exception");
            return product.output();
        }
    }
}
