package nl.meldroute.audit.offline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import nl.meldroute.audit.rules.Assessment.Code;
import nl.meldroute.audit.rules.Kept;
import nl.meldroute.audit.rules.Leaf;
import nl.meldroute.audit.store.Chain;
import nl.meldroute.database.Superuser;
import nl.meldroute.intake.WithIntake;
import nl.meldroute.kernel.RandomIds;
import nl.meldroute.kernel.Sha256;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@WithIntake
@DisplayName("Het logboek is te bewijzen: wie in de database iets verandert, valt op")
class TamperedAuditTest {
    private static final String RENUMBER = "update audit.entry set seq = ";
    private static final Path DATA = Path.of("target/test-data/tampered-" + RandomIds.next());
    private TamperedCase tampered;

    @DynamicPropertySource
    static void own(DynamicPropertyRegistry settings) {
        settings.add("meldroute.database.data-dir", DATA::toString);
    }

    @BeforeEach
    void begin(@TempDir Path home) throws Exception {
        Superuser superuser = new Superuser(DATA);
        tampered = new TamperedCase(
                DriverManager.getConnection(
                        "jdbc:postgresql://127.0.0.1:%d/meldroute".formatted(superuser.port()),
                        Superuser.NAME,
                        superuser.password()),
                home);
    }

    @AfterEach
    void takeBack() throws Exception {
        tampered.close();
    }

    private void says(Code database, String words, Code export) throws Exception {
        assertThat(tampered.verdict().code()).isEqualTo(database);
        assertThat(tampered.verdict().sentence()).contains(words);
        assertThat(tampered.exit("verify")).isEqualTo(export.exit());
    }

    @Test
    void what_nobody_touched_is_well() throws Exception {
        says(Code.OK, "10 rows fit each other and 2 checkpoints", Code.OK);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            update audit.entry set reason = 'other' where seq = 5 | ALTERED | Row 5 was altered | ALTERED
            update audit.entry set at = at + interval '1 microsecond' where seq = 5 | ALTERED | Row 5 | ALTERED
            update audit.entry set actor = null where seq = 8 | ALTERED | Row 8 | ALTERED
            update audit.entry set hash = sha256('other') where seq = 5 | ALTERED | Row 5 | OK
            update audit.entry set prev_hash = sha256('other') where seq = 5 | ALTERED | Row 5 | ALTERED
            update audit.entry set action = 'other' where seq = 10 | ALTERED | Row 10 | OK
            delete from audit.entry where seq > 6 | TRUNCATED | There are 6 rows | TRUNCATED
            truncate audit.entry cascade | TRUNCATED | There are 0 rows | TRUNCATED
            delete from audit.entry where seq = 5 | GAP | After row 4 comes row 6 | GAP
            delete from audit.entry where seq = 1 | GAP | After row 0 comes row 2 | GAP
            """)
    void a_row_changed_or_removed_is_found(String statement, Code database, String words, Code export)
            throws Exception {
        tampered.tamper(statement);
        says(database, words, export);
    }

    @Test
    void rows_that_changed_places_are_found() throws Exception {
        tampered.tamper(
                RENUMBER + "50 where seq = 5;\n" + RENUMBER + "5 where seq = 6;\n" + RENUMBER + "6 where seq = 50");
        says(Code.ALTERED, "Row 5", Code.ALTERED);
    }

    @Test
    void a_row_put_in_between_is_found() throws Exception {
        tampered.tamper(RENUMBER + "-seq where seq >= 5;\n" + RENUMBER + "1 - seq where seq < 0;\n" + """
                insert into audit.entry (seq, at, purpose, action, object, outcome, prev_hash, hash)
                select 5, at, purpose, 'planted', object, outcome, hash, sha256('planted') from audit.entry where seq = 4""");
        says(Code.ALTERED, "Row 5", Code.ALTERED);
    }

    @Test
    void a_row_without_its_hash_is_found() throws Exception {
        tampered.tamper(
                "alter table audit.entry drop constraint chained;\nupdate audit.entry set hash = null where seq = 9");
        says(Code.ALTERED, "Row 9 was altered: it has lost its hash", Code.OK);
    }

    @Test
    void an_older_copy_that_went_on_and_a_chain_written_anew_are_two_histories() throws Exception {
        tampered.tamper("delete from audit.entry where seq > 6");
        tampered.fill(6, 12, "signal.other");
        says(Code.FORK, "The first 8 rows", Code.FORK);
        tampered.tamper("truncate audit.entry cascade");
        tampered.fill(0, 6, "signal.other");
        says(Code.FORK, "The first 4 rows", Code.FORK);
    }

    @Test
    void two_checkpoints_over_as_many_rows_are_two_histories() throws Exception {
        tampered.sign(8, new byte[32]);
        says(Code.FORK, "The first 8 rows", Code.FORK);
    }

    @Test
    void a_checkpoint_that_is_not_signed_with_the_key_says_so() throws Exception {
        Path file = tampered.checkpoints().files().getFirst();
        Files.writeString(file, Files.readString(file).replace("\n4\n", "\n3\n"));
        assertThat(tampered.exit("verify")).isEqualTo(Code.BAD_SIGNATURE.exit());
    }

    @Test
    void time_that_goes_back_further_than_a_batch_of_sign_ins_is_told_and_not_refused() throws Exception {
        Instant last = TamperedCase.BEGIN.plus(Duration.ofMinutes(9));
        tampered.append("signal.read", last.minusSeconds(59));
        tampered.appendSignIn(last.minus(Duration.ofMinutes(30)));
        says(Code.OK, "no checkpoint covers the 4", Code.OK);
        assertThat(tampered.verdict().sentence()).doesNotContain("But row");
        tampered.append("signal.read", last.minusSeconds(61));
        says(Code.OK, "after it. But row 13 is of", Code.OK);
        tampered.tamper("delete from audit.entry where seq = 13");
        tampered.appendSignIn(last.minus(Duration.ofMinutes(46)));
        says(Code.OK, "after it. But row 13 is of", Code.OK);
    }

    @Test
    void erasing_the_detail_of_a_row_leaves_the_proof_whole_and_changing_it_does_not() throws Exception {
        byte[] salt = Sha256.of("salt");
        byte[] detail = "detail".getBytes(StandardCharsets.UTF_8);
        byte[] both = Arrays.copyOf(salt, salt.length + detail.length);
        System.arraycopy(detail, 0, both, salt.length, detail.length);
        append(Sha256.of(both));
        tampered.client()
                .sql("insert into audit.detail values (11, ?, ?)")
                .params(salt, detail)
                .update();
        says(Code.OK, "11 rows", Code.OK);
        tampered.tamper("update audit.detail set detail = sha256('other')");
        says(Code.ALTERED, "Row 11 was altered: it has another detail", Code.OK);
        tampered.tamper("delete from audit.detail");
        says(Code.OK, "11 rows", Code.OK);
    }

    private void append(byte[] commitment) {
        byte[][] head = {Leaf.start()};
        new Chain(tampered.client()).hashes(hash -> head[0] = hash);
        Map<String, @Nullable String> columns = new HashMap<>();
        for (String column : new String[] {"actor", "role", "object_id", "reason"}) {
            columns.put(column, null);
        }
        for (String column : new String[] {"purpose", "action", "object", "outcome"}) {
            columns.put(column, column);
        }
        columns.put("detail", HexFormat.of().formatHex(commitment));
        Instant at = Instant.parse("2026-11-30T13:00:00Z");
        Leaf leaf = Leaf.of(11, at, head[0], columns);
        tampered.client()
                .sql("""
                insert into audit.entry (seq, at, purpose, action, object, outcome, detail, prev_hash, hash)
                values (11, ?, 'purpose', 'action', 'object', 'outcome', ?, ?, ?)""")
                .params(Timestamp.from(at), commitment, leaf.prev(), leaf.hash())
                .update();
    }

    @Test
    void rows_from_before_the_chain_stay_as_they_are_and_one_row_commits_to_them() throws Exception {
        tampered.tamper("drop schema audit cascade;\ncreate schema audit");
        script("V1__entries.sql");
        tampered.tamper("alter table audit.entry disable trigger user, no force row level security;\n"
                + """
                insert into audit.entry select n, now() + n * interval '1 second', gen_random_uuid(), 'DEPUTY', 'HANDLING',
                    'read "é" \\ /' || chr(n::int), 'report', gen_random_uuid(), 'done', null from generate_series(1, 30) n;
                """.strip().replaceAll(";$", ""));
        script("V2__chained.sql");
        tampered.tamper("alter table audit.entry disable trigger user, no force row level security;\n"
                + "alter table audit.detail no force row level security");
        Files.delete(tampered.checkpoints().files().getFirst());
        Files.delete(tampered.checkpoints().files().getFirst());
        tampered.append("signal.read", Instant.now().plusSeconds(60));
        tampered.sign(32);
        says(Code.OK, "32 rows fit each other", Code.OK);
        tampered.tamper("alter table audit.entry drop constraint chained;\n"
                + "update audit.entry set outcome = 'other' where seq = 30");
        says(Code.ALTERED, "Row 30 was altered", Code.ALTERED);
    }

    private void script(String name) throws Exception {
        tampered.client()
                .sql(Files.readString(Path.of("src/main/resources/db/migration/audit", name)))
                .update();
    }

    @Test
    void a_witness_goes_on_from_the_last_checkpoint_it_saw_and_from_no_other() throws Exception {
        String state = tampered.home().resolve("witness").toString();
        assertThat(tampered.exit("witness", "--state", state)).isZero();
        assertThat(Files.readString(Path.of(state, "last.note"))).contains("\n8\n", "— meldroute.witness/");
        Path newest = tampered.checkpoints().files().getLast();
        Path aside = tampered.home().resolve("aside");
        Files.move(newest, aside);
        assertThat(tampered.exit("witness", "--state", state)).isEqualTo(Code.TRUNCATED.exit());
        tampered.tamper("delete from audit.entry where seq > 6");
        tampered.fill(6, 12, "signal.other");
        tampered.sign(12);
        assertThat(tampered.exit("verify")).as("without what was seen before").isZero();
        assertThat(tampered.exit("witness", "--state", state)).isEqualTo(Code.FORK.exit());
        assertThat(Files.readString(Path.of(state, "last.note"))).contains("\n8\n");
    }

    @Test
    void a_word_too_few_or_a_file_that_is_not_there_is_no_verdict() throws Exception {
        assertThat(tampered.exit("witness")).isEqualTo(64);
        assertThat(tampered.exit("verify", "--db")).isEqualTo(64);
        Files.delete(tampered.home().resolve("pub"));
        assertThat(tampered.exit("verify")).isEqualTo(1);
    }

    @Test
    void a_row_is_hashed_as_the_page_for_strangers_says() {
        Kept[] last = new Kept[1];
        new Chain(tampered.client()).each(row -> last[0] = row);
        byte[] leaf = ("\0" + last[0].leaf().text()).getBytes(StandardCharsets.UTF_8);
        assertThat(last[0].stored()).isEqualTo(Sha256.of(leaf)).isEqualTo(last[0].hash());
        assertThat(last[0].leaf().text())
                .startsWith("{\"action\":\"signal.read\",\"actor\":\"00000000-")
                .contains("\"at\":\"2026-11-30T12:09:00.123456Z\"", "\"seq\":10}");
    }
}
