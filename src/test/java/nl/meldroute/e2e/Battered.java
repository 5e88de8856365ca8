package nl.meldroute.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.meldroute.audit.AuditTrial;
import nl.meldroute.database.KeyFile;
import nl.meldroute.database.OutsideAccess;
import nl.meldroute.identity.Role;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The product as a process of its own, with a wire to a PostgreSQL of its own; both are killed, and the product is started again. */
final class Battered implements AutoCloseable {
    private static final long LOOK_AGAIN = 20_000_000;
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final String NEVER = "PT10H";
    private final Path home;
    private final OutsideDatabase database;
    private final Wire wire;
    private final int port = StartedProduct.freePort();
    private StartedProduct product;

    private Battered(Path home, OutsideDatabase database, Wire wire) {
        this.home = home;
        this.database = database;
        this.wire = wire;
        this.product = started(NEVER);
    }

    static Battered in(Path home) {
        try {
            Files.createDirectories(home.resolve("temporary"));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        OutsideDatabase database = OutsideDatabase.start(home.resolve("database"));
        int listens = URI.create(database.url().substring("jdbc:".length())).getPort();
        return new Battered(home, database, Wire.to(listens));
    }

    /** What is due is left alone, so that the wire counts what the browser causes. */
    private StartedProduct started(String sweep) {
        return StartedProduct.start(port, environment(sweep), StartedProduct.DEMO)
                .ready();
    }

    private Map<String, String> environment(String sweep) {
        Map<String, String> environment = new TreeMap<>(StartedProduct.ofDemo(data()));
        environment.putAll(OutsideDatabase.settings("jdbc:postgresql://127.0.0.1:%d/meldroute".formatted(wire.port())));
        environment.putAll(Map.of(
                "MELDROUTE_FILES_POLL",
                NEVER,
                "MELDROUTE_FILES_SWEEP",
                sweep,
                "MELDROUTE_NOTICES_POLL",
                NEVER,
                "JAVA_TOOL_OPTIONS",
                "-Djava.io.tmpdir=" + home.resolve("temporary")));
        return environment;
    }

    private Path data() {
        return home.resolve("data");
    }

    Wire wire() {
        return wire;
    }

    WordClient client() {
        return new WordClient(product.address());
    }

    Office officer() {
        return at(person(Role.FOCAL_OFFICER));
    }

    Product.Person person(Role role) {
        return Product.Person.in(data(), role);
    }

    /** This person, who just signed in. */
    Office at(Product.Person person) {
        return Office.of(product, person);
    }

    JdbcClient superuser() {
        return database.superuser("meldroute");
    }

    long count(String rows) {
        return superuser().sql("select count(*) from " + rows).query(Long.class).single();
    }

    /** As a power cut does it. */
    void killProduct() {
        product.kill();
    }

    void startAgain() {
        product = started(NEVER);
    }

    /** Starts it again and waits until what lies in the folder is what the rows know, as the sweep of the product makes it. */
    void startAgainAndSweep() {
        product.close();
        product = started("PT0.5S");
        until(() -> List.copyOf(lying()).equals(known()));
    }

    /** Kills the process of the database that serves this connection: the others end, and all is recovered from its log. */
    static void killBackend(WireLink link) {
        ProcessHandle.of(link.backend()).ifPresent(ProcessHandle::destroyForcibly);
    }

    void untilDatabaseAnswers() {
        until(() -> {
            try {
                return count("reporting.report") >= 0;
            } catch (DataAccessException recovering) {
                return false;
            }
        });
    }

    interface Look {
        boolean done();
    }

    /** Looks again until it is so. */
    static void until(Look look) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!look.done()) {
            assertThat(System.nanoTime()).as("patience").isLessThan(deadline);
            LockSupport.parkNanos(LOOK_AGAIN);
        }
    }

    /** The names of the files of signals and drafts, in their order. */
    List<String> lying() {
        try (Stream<Path> files = Files.list(data().resolve("files"))) {
            return files.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What is left of forms with files that were being read. */
    List<Path> spooled() {
        try (Stream<Path> files = Files.list(data().resolve("files/spool"))) {
            return files.toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private List<String> known() {
        return superuser().sql("""
                        select id || '.o' from files.waiting
                        union all select id || '.o' from files.attachment
                        union all select id || '.c' from files.attachment where copy = 'made'
                        """).query(String.class).list().stream().sorted().toList();
    }

    /** Proves the audit; the demo tells its past, so its days may be in any order. */
    AuditTrial.Verdict audit() throws IOException {
        Path checkpoints = data().resolve("audit-checkpoints");
        DataSource source =
                new DriverManagerDataSource(database.url(), "meldroute_app", OutsideDatabase.password("app"));
        return AuditTrial.verify(
                OutsideAccess.to(source),
                KeyFile.read(data().resolve("key")),
                AuditTrial.newest(checkpoints, count("audit.entry")),
                true);
    }

    @Override
    public void close() {
        product.close();
        wire.close();
        database.close();
    }
}
