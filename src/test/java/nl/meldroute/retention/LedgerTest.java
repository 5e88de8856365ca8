package nl.meldroute.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import nl.meldroute.PushedClock;
import nl.meldroute.database.KeyFile;
import nl.meldroute.kernel.RandomIds;
import nl.meldroute.kernel.ReportId;
import nl.meldroute.policy.WorkCalendar;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

@WithRetention
@DisplayName("Lezing I-12: wat vernietigd is, komt met geen reservekopie terug")
class LedgerTest {
    private static final String AUDIT = "audit.entry";

    @Autowired
    private Aged aged;

    @Autowired
    private Remains remains;

    @Autowired
    private RetentionSweep sweep;

    @Autowired
    private LedgerKeeper keeper;

    @Autowired
    private KeyFile keyFile;

    @Autowired
    private PushedClock clock;

    @Value("${meldroute.audit.checkpoints}")
    private Path folder;

    private Ledger ledger;

    @BeforeEach
    void begin() {
        ledger = new Ledger(folder, keyFile);
        keeper.replay();
    }

    private LocalDate today() {
        return WorkCalendar.today(clock);
    }

    /** As it is after a backup was restored: on the list, and not on the audit. */
    private void destroyedLater(String act, ReportId signal) throws IOException {
        ledger.add(List.of(new Destroyed(today(), act, signal)));
    }

    private List<String> acts(ReportId signal, String act) {
        return remains.client()
                .sql("select coalesce(reason, '') from audit.entry where object_id = ? and action = ? order by seq")
                .params(signal.value(), act)
                .query((row, _) -> row.getString(1))
                .list();
    }

    @Test
    void what_is_destroyed_is_on_the_list() throws IOException {
        ReportId id = aged.closed("no-indication");
        clock.push(Duration.ofDays(29));
        sweep.run();
        assertThat(acts(id, Destroyed.NAMES)).hasSize(1);
        assertThat(ledger.read().lines()).contains(new Destroyed(today(), Destroyed.NAMES, id));
        int lines = ledger.read().lines().size();
        sweep.run();
        assertThat(ledger.read().lines()).hasSize(lines);
        assertThat(keeper.replay()).isZero();
    }

    @Test
    void a_signal_that_came_back_goes_again_before_anybody_sees_it() throws IOException {
        ReportId gone = aged.full();
        ReportId stays = aged.full();
        destroyedLater(Destroyed.SIGNAL, gone);
        destroyedLater(Destroyed.NAMES, gone);
        assertThat(remains.of(gone).keySet()).hasSizeGreaterThan(5);
        assertThat(keeper.replay()).isEqualTo(2);
        assertThat(remains.of(gone).keySet()).containsExactly(AUDIT);
        assertThat(acts(gone, Destroyed.SIGNAL)).containsExactly("restored");
        assertThat(remains.of(stays).keySet()).hasSizeGreaterThan(5);
        assertThat(keeper.replay()).isZero();
        sweep.run();
        assertThat(keeper.replay()).isZero();
    }

    @Test
    void names_and_an_envelope_that_came_back_go_again() throws IOException {
        ReportId id = aged.full();
        destroyedLater(Destroyed.NAMES, id);
        destroyedLater(Destroyed.ENVELOPE, id);
        assertThat(remains.of(id).keySet()).contains("vault.envelope", "subjects.subject", "intake.words");
        assertThat(keeper.replay()).isEqualTo(2);
        assertThat(remains.of(id).keySet())
                .contains("privacy.case_key", "intake.signal")
                .doesNotContain("subjects.subject", "intake.words");
        assertThat(remains.client()
                        .sql("select count(*) from vault.envelope where report_id = ? and kind = 'reporter'")
                        .param(id.value())
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(keeper.replay()).isZero();
    }

    @Test
    void what_never_was_in_the_backup_is_asked_for_once() throws IOException {
        destroyedLater(Destroyed.SIGNAL, new ReportId(RandomIds.next()));
        assertThat(keeper.replay()).isEqualTo(1);
        assertThat(keeper.replay()).isZero();
    }

    @Test
    void a_line_of_somebody_else_destroys_nothing_and_one_that_broke_off_is_written_anew() throws IOException {
        ReportId id = aged.takenUp();
        destroyedLater(Destroyed.SIGNAL, new ReportId(RandomIds.next()));
        Path file = folder.resolve("destroyed.txt");
        Files.writeString(
                file, new Destroyed(today(), Destroyed.SIGNAL, id).text() + " 0123\n", StandardOpenOption.APPEND);
        assertThat(ledger.read().strange()).isEqualTo(1);
        keeper.replay();
        assertThat(remains.of(id)).containsKey("privacy.case_key");
        Files.writeString(file, "2026-11-30 signal.er", StandardOpenOption.APPEND);
        Destroyed next = new Destroyed(today(), Destroyed.ENVELOPE, id);
        ledger.add(List.of(next));
        assertThat(ledger.read().lines()).contains(next);
        assertThat(ledger.read().strange()).isEqualTo(1);
        keeper.replay();
    }

    @Test
    void nothing_is_destroyed_that_the_list_can_not_keep() throws IOException {
        destroyedLater(Destroyed.SIGNAL, new ReportId(RandomIds.next()));
        ReportId id = aged.closed("no-indication");
        clock.push(Duration.ofDays(29));
        Path file = folder.resolve("destroyed.txt");
        Path aside = folder.resolve("aside.txt");
        Files.move(file, aside);
        Files.createDirectory(file);
        try {
            assertThatThrownBy(sweep::run).isInstanceOf(UncheckedIOException.class);
            assertThat(acts(id, Destroyed.NAMES)).isEmpty();
        } finally {
            Files.delete(file);
            Files.move(aside, file);
        }
        sweep.run();
        assertThat(acts(id, Destroyed.NAMES)).hasSize(1);
    }
}
