package nl.meldroute.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.meldroute.kernel.StartRefused;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@WithDatabase
@DisplayName("Alle schema's worden samen bijgewerkt, of geen enkel")
class MigrationsTest {
    private static final List<String> MODULES = List.of("planted_first", "planted_second");
    private static final Pattern OUTSIDE =
            Pattern.compile("(?im)\\bconcurrently\\b|^\\s*(commit|rollback|vacuum|start transaction)\\b");
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private final Migrations migrations;

    @TempDir
    Path scripts;

    MigrationsTest(Connections connections) {
        this.migrations = new Migrations(connections, MODULES);
    }

    @BeforeEach
    @AfterEach
    void nothing_planted() throws SQLException {
        for (String module : MODULES) {
            ask("drop schema if exists %s cascade; select 0".formatted(module));
        }
    }

    private long ask(String question) throws SQLException {
        try (Connection owner = migrations.owner();
                Statement statement = owner.createStatement()) {
            boolean rows = statement.execute(question);
            while (!rows) {
                rows = statement.getMoreResults();
            }
            try (ResultSet row = statement.getResultSet()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    private void script(String module, int version, String statements) throws IOException {
        Path folder = Files.createDirectories(scripts.resolve("db/migration").resolve(module));
        Files.writeString(folder.resolve("V%d__planted.sql".formatted(version)), statements);
    }

    /** With the scripts of this test among those of the product. */
    private void start() throws IOException {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (URLClassLoader with = new URLClassLoader(new URL[] {scripts.toUri().toURL()}, before)) {
            thread.setContextClassLoader(with);
            migrations.run();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private long planted() throws SQLException {
        return ask("select count(*) from pg_namespace where nspname like 'planted%'");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            insert into planted_second.kept values ('a word of a row'::uuid) | V2__planted.sql of schema planted_second failed at line 2 (SQL state 22P02), and nothing was changed
            do $$ begin raise 'no room' using errcode = '53100'; end $$ | The disk of the database is full
            do $$ begin raise 'stopping' using errcode = '57P01'; end $$ | The database does not answer
            """)
    void a_script_that_fails_takes_all_schemas_back(String statement, String sentence) throws Exception {
        script("planted_first", 1, "create table planted_first.kept (id uuid)");
        script("planted_second", 1, "create table planted_second.kept (id uuid)");
        script("planted_second", 2, "alter table planted_second.kept add column more text;\n" + statement + ";");
        assertThatExceptionOfType(StartRefused.class)
                .isThrownBy(this::start)
                .withMessageContaining(sentence)
                .withMessageNotContaining("a word of a row");
        assertThat(planted()).isZero();
    }

    @Test
    void what_was_there_stays_as_it_was_and_goes_on_when_the_script_is_right() throws Exception {
        script("planted_first", 1, "create table planted_first.kept (id uuid)");
        script("planted_second", 1, "create table planted_second.kept (id uuid)");
        start();
        script("planted_first", 2, "drop table planted_first.kept");
        script("planted_second", 2, "drop table planted_second.absent");
        assertThatExceptionOfType(StartRefused.class).isThrownBy(this::start);
        assertThat(ask("select count(*) from planted_first.kept")).isZero();
        assertThat(ask("select count(*) from planted_first.migration where version = '2'"))
                .isZero();
        script("planted_second", 2, "drop table planted_second.kept");
        start();
        assertThat(ask("select count(*) from pg_tables where tablename = 'kept' and schemaname like 'planted%'"))
                .isZero();
    }

    /** What ends a transaction, or can't be in one, would leave a part of an upgrade behind. */
    @Test
    void no_script_stands_outside_the_transaction() throws IOException {
        assertThat(outside("create index concurrently i on t (id);")).isTrue();
        assertThat(outside("update t set id = 1;\nCOMMIT;\n")).isTrue();
        assertThat(outside("do $$ begin perform 1; end $$;")).isFalse();
        try (Stream<Path> files = Files.walk(Path.of("src/main/resources/db"))) {
            List<Path> all = files.filter(Files::isRegularFile).toList();
            assertThat(all).hasSizeGreaterThan(MODULES.size()).allSatisfy(file -> {
                assertThat(file.toString()).endsWith(".sql");
                assertThat(outside(Files.readString(file))).as(file.toString()).isFalse();
            });
        }
    }

    private static boolean outside(String script) {
        return OUTSIDE.matcher(script).find();
    }

    @Test
    void two_that_start_at_once_do_it_once() throws Exception {
        script("planted_first", 1, "create table planted_first.kept (id uuid)");
        script("planted_second", 1, "create table planted_second.kept (id uuid)");
        try (ExecutorService two = Executors.newFixedThreadPool(2)) {
            List<Future<Boolean>> begun;
            try (Connection before = migrations.owner();
                    Statement lock = before.createStatement()) {
                lock.execute(Migrations.ALONE);
                begun = List.of(two.submit(this::started), two.submit(this::started));
                assertTimeoutPreemptively(PATIENCE, () -> {
                    while (ask("select count(*) from pg_locks where locktype = 'advisory' and not granted") < 2) {
                        Thread.onSpinWait();
                    }
                });
            }
            for (Future<Boolean> each : begun) {
                assertThat(each.get(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
            }
        }
        assertThat(ask("select count(*) from planted_first.migration where version = '1'"))
                .isEqualTo(1);
        assertThat(planted()).isEqualTo(2);
    }

    private boolean started() throws IOException {
        start();
        return true;
    }
}
