package nl.meldroute.audit.offline;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.meldroute.audit.Act;
import nl.meldroute.audit.rules.Assessment;
import nl.meldroute.audit.rules.Checkpoint;
import nl.meldroute.audit.rules.Checkpoints;
import nl.meldroute.audit.rules.Examination;
import nl.meldroute.audit.rules.NoteKey;
import nl.meldroute.audit.rules.NoteSigner;
import nl.meldroute.audit.rules.Tree;
import nl.meldroute.audit.store.Chain;
import nl.meldroute.audit.store.Entries;
import nl.meldroute.kernel.AccountId;
import nl.meldroute.kernel.Acting;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.kernel.ReportId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** An audit of ten rows, with checkpoints over four and eight, in the hands of who owns its tables. All is taken back afterwards. */
final class TamperedCase implements AutoCloseable {
    static final Instant BEGIN = Instant.parse("2026-11-30T12:00:00.123456789Z");
    private static final int ROWS = 10;
    private static final int FIRST_SIGNED = 4;
    private static final int LAST_SIGNED = 8;
    private final Acting officer = new Acting(new AccountId(new UUID(4, 1)), "FOCAL_OFFICER", Purpose.HANDLING);
    private final NoteSigner signer = NoteSigner.of("meldroute.audit", NoteKey.SIGNS, new byte[32]);
    private final Connection connection;
    private final JdbcClient client;
    private final Path home;

    TamperedCase(Connection connection, Path home) throws SQLException, IOException {
        this.connection = connection;
        this.home = home;
        connection.setAutoCommit(false);
        this.client = JdbcClient.create(new SingleConnectionDataSource(connection, true));
        Files.createDirectories(checkpoints().folder());
        Files.writeString(home.resolve("pub"), signer.key().line() + "\n");
        tamper("""
                set local role meldroute_owner;
                alter table audit.entry disable trigger user, no force row level security;
                alter table audit.detail no force row level security;
                truncate audit.entry, audit.detail""");
        fill(0, ROWS, "signal.read");
        sign(FIRST_SIGNED);
        sign(LAST_SIGNED);
    }

    JdbcClient client() {
        return client;
    }

    NoteSigner signer() {
        return signer;
    }

    Checkpoints checkpoints() {
        return new Checkpoints(home.resolve("checkpoints"));
    }

    Path home() {
        return home;
    }

    void tamper(String statements) {
        for (String statement : statements.split(";\n", -1)) {
            client.sql(statement).update();
        }
    }

    void fill(int from, int until, String action) {
        for (int row = from; row < until; row++) {
            append(action, BEGIN.plus(Duration.ofMinutes(row)));
        }
    }

    void append(String action, Instant at) {
        new Entries(client)
                .append(officer, Act.on(new ReportId(new UUID(4, 2)), action).because("ask"), at);
    }

    void appendSignIn(Instant at) {
        new Entries(client).append(Acting.nobody(Purpose.SIGN_IN), Act.of("sign-in", "account"), at);
    }

    /** Signs what the first rows are now. */
    void sign(int rows) {
        List<byte[]> hashes = new ArrayList<>();
        new Chain(client).hashes(hashes::add);
        Tree tree = new Tree();
        hashes.subList(0, rows).forEach(tree::add);
        sign(rows, tree.root());
    }

    void sign(int rows, byte[] root) {
        Checkpoint checkpoint = new Checkpoint(signer.key().name(), rows, root);
        checkpoints().write(signer.sign(checkpoint.text()), checkpoint);
    }

    /** What is said of the database itself. */
    Assessment verdict() throws IOException, Checkpoints.Unsigned {
        Examination examination = new Examination(checkpoints().read(signer.key()));
        new Chain(client).each(examination::add);
        return examination.verdict();
    }

    /** How the program ends that has only a copy of the rows. */
    int exit(String... more) {
        Path export = home.resolve("export.jsonl");
        List<String> lines = new ArrayList<>();
        new Chain(client).each(row -> lines.add(row.leaf().text()));
        try {
            Files.write(export, lines);
        } catch (IOException unwritten) {
            throw new UncheckedIOException(unwritten);
        }
        List<String> words = new ArrayList<>(List.of(more));
        words.addAll(List.of(
                "--export",
                export.toString(),
                "--checkpoints",
                checkpoints().folder().toString(),
                "--pubkey",
                home.resolve("pub").toString()));
        PrintStream out = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        return new AuditCommand(out, Clock.systemUTC()).run(words);
    }

    @Override
    public void close() throws SQLException {
        connection.rollback();
        connection.close();
    }
}
