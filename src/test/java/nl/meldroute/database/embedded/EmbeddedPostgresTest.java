package nl.meldroute.database.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import nl.meldroute.kernel.StartRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class EmbeddedPostgresTest {
    /** Unpacked once for all tests of the build; one test here unpacks its own. */
    private static final Path PROGRAMS =
            Path.of(System.getenv().getOrDefault("MELDROUTE_DATABASE_PROGRAMS_DIR", "target/test-programs"));

    @TempDir
    Path home;

    @Test
    void it_is_durable_and_asks_a_password_and_data_survive_a_stop() {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(home, PROGRAMS)) {
            assertThat(show(postgres, "fsync")).isEqualTo("on");
            assertThat(show(postgres, "synchronous_commit")).isEqualTo("on");
            assertThat(show(postgres, "listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(show(postgres, "data_checksums")).isEqualTo("on");
            assertThat(show(postgres, "unix_socket_directories")).isEmpty();
            client(postgres).sql("create table kept as select 7 as seven").update();
            assertThatThrownBy(() -> new DriverManagerDataSource(
                                    postgres.jdbcUrl("postgres"), postgres.superuser(), "guessed")
                            .getConnection())
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("password authentication failed");
        }
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(home, PROGRAMS)) {
            assertThat(kept(postgres)).isEqualTo(7);
        }
    }

    @Test
    void after_a_killed_server_the_next_start_recovers_what_was_committed() throws IOException {
        EmbeddedPostgres first = EmbeddedPostgres.start(home, PROGRAMS);
        client(first).sql("create table kept as select 7 as seven").update();
        kill(pid());
        first.close();
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(home, PROGRAMS)) {
            assertThat(kept(postgres)).isEqualTo(7);
        }
    }

    @Test
    void a_server_whose_product_was_killed_is_taken_over() throws IOException {
        HomeLock lock = HomeLock.take(home);
        Cluster cluster = Cluster.in(home, Binaries.unpackedIn(PROGRAMS));
        int port = new Postmaster(cluster).running(Duration.ofSeconds(30));
        long pid = pid();
        lock.close();
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(home, PROGRAMS)) {
            assertThat(postgres.port()).isEqualTo(port);
            assertThat(pid()).isEqualTo(pid);
        }
        assertThat(ProcessHandle.of(pid).map(ProcessHandle::isAlive).orElse(false))
                .isFalse();
    }

    @Test
    void a_half_made_cluster_is_made_again() throws IOException {
        Files.createDirectories(home.resolve("postgres.making/base"));
        Files.createDirectories(home.resolve("postgresql-18.unpacking/bin"));
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(home)) {
            assertThat(show(postgres, "server_encoding")).isEqualTo("UTF8");
        }
    }

    @Test
    void a_second_product_on_the_same_folder_is_refused_in_one_sentence() {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(home, PROGRAMS)) {
            assertThat(postgres.port()).isPositive();
            assertThatThrownBy(() -> EmbeddedPostgres.start(home, PROGRAMS))
                    .isInstanceOf(StartRefused.class)
                    .hasMessageContaining("Another Meldroute uses the data folder " + home);
        }
    }

    private long pid() throws IOException {
        return Long.parseLong(
                Files.readAllLines(home.resolve("postgres/postmaster.pid")).getFirst());
    }

    private static void kill(long pid) throws IOException {
        new ProcessBuilder(List.of("kill", "-KILL", Long.toString(pid)))
                .start()
                .onExit()
                .join();
    }

    private static String show(EmbeddedPostgres postgres, String setting) {
        return client(postgres).sql("show " + setting).query(String.class).single();
    }

    private static Integer kept(EmbeddedPostgres postgres) {
        return client(postgres)
                .sql("select seven from kept")
                .query(Integer.class)
                .single();
    }

    private static JdbcClient client(EmbeddedPostgres postgres) {
        return JdbcClient.create(
                new DriverManagerDataSource(postgres.jdbcUrl("postgres"), postgres.superuser(), postgres.password()));
    }
}
