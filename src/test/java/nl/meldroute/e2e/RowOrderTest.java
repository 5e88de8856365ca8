package nl.meldroute.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.meldroute.identity.Role;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.ScheduledAnnotationBeanPostProcessor;
import org.springframework.scheduling.config.ScheduledTask;

@RunningProduct
@DisplayName(
        "Beleidsplan 2.2, STAP 2, zin 2: wie inlogde terwijl een signaal binnenkwam, is niet aan dat signaal te knopen")
class RowOrderTest {
    private static final int ROUNDS = 3;
    private static final List<Role> EMPLOYEES = List.of(
            Role.DEPARTMENT_CONTACT,
            Role.REPORTING_CODE_OFFICER,
            Role.MANAGEMENT,
            Role.PRIVACY_OFFICER,
            Role.ADMINISTRATOR);
    private final Product product;
    private final ApplicationContext context;
    private final JdbcClient database;

    RowOrderTest(Product product, ApplicationContext context) {
        this.product = product;
        this.context = context;
        this.database = product.superuser();
    }

    /** A row as the database numbers its transactions: the order in which all rows of all tables came. */
    private record Row(String table, long transaction, String text, List<Timestamp> moments) {}

    @Test
    void the_order_of_rows_tells_nothing() {
        writeSignIns();
        List<UUID> accounts = EMPLOYEES.stream().map(this::account).toList();
        long before = transaction();
        List<UUID> signedIn = peopleWorkWhileReportsComeIn();
        long between = transaction();
        writeSignIns();
        List<Row> meanwhile = rows(before).stream()
                .filter(row -> row.transaction() < between)
                .filter(row -> !ownRound(row))
                .toList();
        List<Row> after = rows(between);

        assertThat(meanwhile)
                .extracting(Row::table)
                .contains("reporting.report", "reporting.mailbox", "vault.envelope", "intake.signal", "intake.entry")
                .doesNotContain("audit.entry", "identity.account");
        assertThat(meanwhile).allSatisfy(row -> {
            assertThat(row.moments()).as(row.table()).isEmpty();
            assertThat(accounts).as(row.table()).noneMatch(account -> row.text().contains(account.toString()));
        });
        List<Row> signIns = after.stream()
                .filter(row -> row.table().equals("audit.entry") && !ownRound(row))
                .toList();
        assertThat(signIns).hasSize(signedIn.size());
        assertThat(signIns)
                .extracting(Row::transaction)
                .containsOnly(signIns.getFirst().transaction());
        assertThat(signIns)
                .allSatisfy(row -> assertThat(row.moments())
                        .allSatisfy(at -> assertThat(at.toInstant().getEpochSecond() % 900)
                                .isZero()));
    }

    @Test
    void within_a_batch_sign_ins_stand_in_no_order() {
        writeSignIns();
        long before = transaction();
        List<UUID> signedIn = peopleWorkWhileReportsComeIn();
        writeSignIns();
        List<UUID> written = database.sql(
                        "select object_id from audit.entry where xmin::text::bigint >= ? order by seq")
                .param(before)
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
        assertThat(written).containsExactlyInAnyOrderElementsOf(signedIn).isNotEqualTo(signedIn);
    }

    @Test
    void ids_tell_of_no_order() {
        for (int more = 0; more < 8; more++) {
            Reporting.shortest(product.client(), "Drie bedden.");
        }
        for (String table : List.of("reporting.report", "reporting.letter", "intake.signal", "intake.entry")) {
            List<String> ids = database.sql("select id::text from " + table + " order by xmin::text::bigint, ctid")
                    .query((row, _) -> row.getString(1))
                    .list();
            assertThat(ids).hasSizeGreaterThan(12);
            assertThat(ids.stream().sorted().toList()).as(table).isNotEqualTo(ids);
            assertThat(ids.stream().map(id -> id.substring(0, 4)).distinct().count())
                    .isGreaterThan(ids.size() / 2);
        }
    }

    @Test
    @DisplayName("Lezing I-14: alleen het alarm houdt een minuut vast, tot iemand het opent")
    void only_an_alarm_keeps_a_minute_until_it_is_opened() {
        Office officer = Office.of(product, Role.FOCAL_OFFICER);
        var rowsBefore = officer.rows();
        long before = transaction();
        Reporting.begin(product.client(), "Voor mijzelf")
                .choose("", "Ja, nu")
                .press("Verder")
                .choose("Hebt u gebeld?", "Nog niet")
                .press("Verder");
        List<Row> held =
                rows(before).stream().filter(row -> !row.moments().isEmpty()).toList();
        assertThat(held).extracting(Row::table).contains("notices.alarm").isSubsetOf("notices.alarm", "notices.outbox");
        assertThat(held)
                .allSatisfy(row -> assertThat(row.moments())
                        .allSatisfy(at ->
                                assertThat(at.toInstant().getEpochSecond() % 60).isZero()));
        WordPage row = officer.newRow(rowsBefore);
        row.press("Spoedconcept lezen");
        UUID report = UUID.fromString(row.href().substring(row.href().lastIndexOf('/') + 1));
        assertThat(database.sql("select 1 from notices.alarm where report_id = ?")
                        .param(report)
                        .query()
                        .listOfRows())
                .isEmpty();
    }

    /** An entry of a timer that happened to run: nobody did it, and it is about nobody's sign-in. */
    private boolean ownRound(Row row) {
        return row.table().equals("audit.entry")
                && everybody().stream().noneMatch(account -> row.text().contains(account.toString()));
    }

    private List<UUID> everybody() {
        return database.sql("select id from identity.account")
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }

    /** Each round everybody signs in, looks around and signs out, and after each of them a report comes in. */
    private List<UUID> peopleWorkWhileReportsComeIn() {
        List<UUID> signedIn = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            for (Role role : EMPLOYEES) {
                WordClient client = product.client(role);
                Stream.of("/", "/work", "/settings", "/report", "/vault", "/signals")
                        .forEach(client::get);
                client.open("/settings").press("Uitloggen");
                signedIn.add(account(role));
                Reporting.shortest(product.client(), "Drie bedden.");
            }
        }
        return signedIn;
    }

    /** Writes what waits, and sees to it that the timer of a quarter writes none in the middle of a count. */
    private void writeSignIns() {
        List<ScheduledTask> writers =
                context.getBean(ScheduledAnnotationBeanPostProcessor.class).getScheduledTasks().stream()
                        .filter(task -> task.toString().contains("SignInBatches"))
                        .toList();
        assertThat(writers).hasSize(1);
        writers.getFirst().cancel(false);
        writers.getFirst().getTask().getRunnable().run();
    }

    private UUID account(Role role) {
        return database.sql("select id from identity.account where username = ?")
                .param(product.person(role).username())
                .query((row, _) -> row.getObject(1, UUID.class))
                .single();
    }

    private long transaction() {
        return database.sql("select pg_current_xact_id()::text::bigint")
                .query((row, _) -> row.getLong(1))
                .single();
    }

    private List<Row> rows(long since) {
        List<String> tables = database.sql("select schemaname || '.' || tablename from pg_tables"
                        + " where schemaname not in ('pg_catalog', 'information_schema') and tablename <> 'migration'")
                .query((row, _) -> row.getString(1))
                .list();
        return tables.stream().flatMap(table -> rows(table, since).stream()).toList();
    }

    private List<Row> rows(String table, long since) {
        return database.sql(
                        "select t.xmin::text::bigint as born, t::text as whole, t.* from %s t where t.xmin::text::bigint >= ?"
                                .formatted(table))
                .param(since)
                .query((row, _) -> {
                    List<Timestamp> moments = new ArrayList<>();
                    for (int column = 3; column <= row.getMetaData().getColumnCount(); column++) {
                        if (row.getMetaData().getColumnTypeName(column).startsWith("time")
                                && row.getObject(column) != null) {
                            moments.add(row.getTimestamp(column));
                        }
                    }
                    return new Row(table, row.getLong(1), row.getString(2), moments);
                })
                .list();
    }
}
