package nl.meldroute.intake;

import static nl.meldroute.intake.Given.aReport;
import static nl.meldroute.intake.IntakeModule.ADMIN;
import static nl.meldroute.intake.IntakeModule.CONTACT;
import static nl.meldroute.intake.IntakeModule.DEPUTY;
import static nl.meldroute.intake.IntakeModule.OFFICER;
import static nl.meldroute.intake.IntakeModule.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import nl.meldroute.database.ActingDatabase;
import nl.meldroute.identity.Account;
import nl.meldroute.identity.NotForYou;
import nl.meldroute.kernel.Acting;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.kernel.ReportId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

@WithIntake
@TestPropertySource(properties = "meldroute.database.data-dir=target/test-data/sealed-signal-${random.uuid}")
@DisplayName("Beleidsplan 2.2, STAP 2: wie een signaal niet mag zien, ziet het nergens")
class SealedSignalTest {
    private static final List<String> TABLES =
            List.of("intake.signal", "intake.entry", "intake.last_number", "intake.time_spent");
    private final Given given;
    private final Inbox inbox;
    private final Signals signals;
    private final PhoneCalls calls;
    private final ActingDatabase database;

    @Autowired
    SealedSignalTest(Given given, Inbox inbox, Signals signals, PhoneCalls calls, ActingDatabase database) {
        this.given = given;
        this.inbox = inbox;
        this.signals = signals;
        this.calls = calls;
        this.database = database;
    }

    private Signal takenUp(Account person, ReportId id) {
        int version = as(person, () -> inbox.read(id)).version();
        Registration registration =
                new Registration("Zilverreiger", Set.of(ExploitationForm.LABOUR), "no", "service", "unknown", "");
        Change change = as(person, () -> inbox.takeUp(id, version, registration));
        as(person, () -> {
            signals.note(id, "Kwartelkoning aan de deur gezien.");
            calls.called(id, new PhoneCall("Roerdomp", "Wij spraken.", "Morgen weer.", Map.of()));
            return id;
        });
        return ((Change.Done) change).signal();
    }

    private int rows(Acting acting, String table) {
        return database.as(
                acting,
                () -> database.client()
                        .sql("select count(*) from " + table)
                        .query(Integer.class)
                        .single());
    }

    private static Acting acting(Account account, Purpose purpose) {
        return new Acting(account.id(), account.role().name(), purpose);
    }

    @Test
    void nothing_of_what_was_registered_or_written_stands_in_the_database_in_words() {
        takenUp(OFFICER, given.sent(aReport()));
        String all = database.as(
                acting(OFFICER, Purpose.HANDLING),
                () -> database.client().sql("""
                        select to_jsonb(s)::text from intake.signal s
                        union all select to_jsonb(e)::text from intake.entry e
                        """).query(String.class).list().toString());
        assertThat(all).contains("2026-0", "TAKEN_UP", "\\x");
        for (String word : List.of("Zilverreiger", "Kwartelkoning", "Roerdomp", "Dorpsstraat", "LABOUR")) {
            String hex = HexFormat.of().formatHex(word.getBytes(StandardCharsets.UTF_8));
            assertThat(all).doesNotContain(word, hex);
        }
    }

    @Test
    @DisplayName("Beleidsplan 2.2, STAP 2, tweede zin: van wat een melder doet, staat er geen tijd")
    void what_a_reporter_does_has_a_day_and_no_time() {
        takenUp(OFFICER, given.sent(aReport()));
        given.draft(aReport("danger", "now"));
        List<String> timed = database.as(
                acting(OFFICER, Purpose.HANDLING),
                () -> database.client()
                        .sql("select kind from intake.entry where (account is null) <> (at is null)"
                                + " or (account is null) <> (kind in ('HANDED_IN', 'DRAFT_ALARM', 'MESSAGE'))")
                        .query(String.class)
                        .list());
        assertThat(timed).isEmpty();
        List<String> times = database.as(
                acting(OFFICER, Purpose.HANDLING),
                () -> database.client().sql("""
                        select column_name from information_schema.columns
                        where table_schema = 'intake' and data_type like 'timestamp%'
                        """).query(String.class).list());
        assertThat(times)
                .containsExactlyInAnyOrder("read_at", "taken_up_at", "answered_at", "closed_at", "gate_at", "at");
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"RECEIVING", "ERASING"})
    void nobody_without_an_account_sees_a_row_for_any_purpose_but_receiving_and_erasing(Purpose purpose) {
        takenUp(OFFICER, given.sent(aReport()));
        assertThat(TABLES)
                .allSatisfy(table -> assertThat(rows(Acting.nobody(purpose), table))
                        .as(table)
                        .isZero());
    }

    @ParameterizedTest
    @EnumSource
    void other_roles_see_no_row_whatever_they_say_they_come_for(Purpose purpose) {
        takenUp(OFFICER, given.sent(aReport()));
        for (Account other : List.of(CONTACT, ADMIN)) {
            assertThat(TABLES)
                    .allSatisfy(table -> assertThat(rows(acting(other, purpose), table))
                            .as(table + " for " + other.role())
                            .isZero());
        }
        assertThat(rows(acting(DEPUTY, Purpose.HANDLING), "intake.signal")).isPositive();
    }

    @Test
    void other_roles_pass_no_door() {
        Signal signal = takenUp(OFFICER, given.sent(aReport()));
        for (Account other : List.of(CONTACT, ADMIN)) {
            assertThat(doors(signal))
                    .allSatisfy(
                            door -> assertThatThrownBy(() -> as(other, door)).isInstanceOf(NotForYou.class));
        }
    }

    @Test
    @DisplayName("Beleidsplan 2.2, STAP 2, lezing I-10: wie de betrokkenen kent, ziet niets meer van het signaal")
    void who_knows_those_involved_passes_no_door_and_sees_no_row_of_it() {
        ReportId id = given.sent(aReport());
        as(OFFICER, () -> inbox.read(id));
        as(OFFICER, () -> inbox.knowThoseInvolved(id));
        Signal signal = takenUp(DEPUTY, id);
        assertThat(doors(signal))
                .allSatisfy(door -> assertThatThrownBy(() -> as(OFFICER, door)).isInstanceOf(NotForYou.class));
        assertThat(doors(signal))
                .allSatisfy(door -> assertThat(as(DEPUTY, door)).isNotNull());
        for (Purpose purpose : List.of(Purpose.HANDLING, Purpose.REVEALING)) {
            for (String table : List.of("intake.signal where id = ?", "intake.entry where signal_id = ?")) {
                int seen = database.as(
                        acting(OFFICER, purpose),
                        () -> database.client()
                                .sql("select count(*) from " + table)
                                .param(id.value())
                                .query(Integer.class)
                                .single());
                assertThat(seen).as(table).isZero();
            }
        }
    }

    /** Every door that shows something of one signal. */
    private List<Supplier<Object>> doors(Signal signal) {
        ReportId id = signal.id();
        return List.of(
                () -> inbox.signal(id),
                () -> inbox.read(id),
                () -> inbox.takeUpBefore(id),
                () -> inbox.soFar(id),
                () -> signals.signal(signal.numbered()),
                () -> signals.content(id),
                () -> signals.registration(id),
                () -> signals.entries(id),
                () -> signals.latestLater(id));
    }
}
