package nl.meldroute.reporting;

import static nl.meldroute.reporting.ReportingModule.CONTACT;
import static nl.meldroute.reporting.ReportingModule.OFFICER;
import static nl.meldroute.reporting.ReportingModule.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import nl.meldroute.PushedClock;
import nl.meldroute.database.ActingDatabase;
import nl.meldroute.identity.NotForYou;
import nl.meldroute.kernel.Acting;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.kernel.RandomIds;
import nl.meldroute.kernel.ReportId;
import nl.meldroute.reporting.ReportingModule.Heard;
import nl.meldroute.vault.BrokenSeal;
import nl.meldroute.vault.Receipt;
import nl.meldroute.vault.Receipts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@WithReporting
@DisplayName("Beleidsplan 2.2, STAP 6: wat de melder leest en schrijft, ligt verzegeld en zonder tijdstip")
class MailboxTest {
    private static final String ANSWER = "Wij hebben uw signaal doorgegeven aan een organisatie die kan helpen.";
    private final MockMvc http;
    private final Mailbox mailbox;
    private final OwnReports reports;
    private final Receipts receipts;
    private final ActingDatabase database;
    private final Heard heard;
    private Receipt.Opened receipt = new Receipt.Opened(new byte[32], new byte[32]);
    private ReportId report = ReportId.random();

    @Autowired
    MailboxTest(
            MockMvc http,
            Mailbox mailbox,
            OwnReports reports,
            Receipts receipts,
            ActingDatabase database,
            Heard heard) {
        this.http = http;
        this.mailbox = mailbox;
        this.reports = reports;
        this.receipts = receipts;
        this.database = database;
        this.heard = heard;
    }

    @BeforeEach
    void somebody_sent_a_report() {
        receipt = receipts.read(new ReporterBrowser(http).report());
        report = heard.lastReport();
    }

    @Test
    void no_row_of_a_reporter_holds_a_time_finer_than_the_day() {
        List<String> times = sql("""
                select table_name || '.' || column_name from information_schema.columns
                where table_schema = 'reporting' and table_name <> 'migration'
                  and (data_type like 'time%' or data_type = 'interval')
                """, String.class);
        List<String> days = sql("""
                select table_name || '.' || column_name from information_schema.columns
                where table_schema = 'reporting' and data_type = 'date'
                """, String.class);
        assertThat(times).isEmpty();
        assertThat(days).contains("mailbox.day", "letter.day", "written.day", "draft.day", "report.day");
    }

    @Test
    void no_id_is_counted_up_and_none_tells_of_order() {
        assertThat(sql("select sequencename from pg_sequences where schemaname = 'reporting'", String.class))
                .isEmpty();
        String madeOfTime = """
                select id from reporting.letter
                where abs(('x' || left(replace(id::text, '-', ''), 12))::bit(48)::bigint - extract(epoch from now()) * 1000) < 86400000""";
        assertThat(sql(madeOfTime, UUID.class)).isEmpty();
    }

    @Test
    void an_answer_opens_with_the_receipt_and_with_no_other() {
        mailbox.deliver(report, ANSWER);
        assertThat(reports.read(receipt).orElseThrow().answers())
                .extracting(OwnReport.Letter::text)
                .containsExactly(ANSWER);
        Receipt.Opened guess = new Receipt.Opened(receipt.lookup(), RandomIds.bytes(32));
        assertThatThrownBy(() -> reports.read(guess)).isInstanceOf(BrokenSeal.class);
        assertThat(reports.read(new Receipt.Opened(RandomIds.bytes(32), receipt.privateKey())))
                .isEmpty();
    }

    @Test
    void neither_the_answer_nor_what_was_added_stands_in_the_database_in_the_clear() {
        mailbox.deliver(report, ANSWER);
        reports.add(receipt, RandomIds.next(), "Het busje is rood.");
        List<byte[]> kept = sql(
                "select sealed from reporting.letter union all select content from reporting.written", byte[].class);
        assertThat(kept)
                .hasSizeGreaterThanOrEqualTo(4)
                .allSatisfy(bytes -> assertThat(new String(bytes, StandardCharsets.ISO_8859_1))
                        .doesNotContain("signaal", "busje", "loods"));
    }

    @Test
    void what_the_reporter_added_is_read_by_the_officer_and_is_on_the_audit() {
        reports.add(receipt, RandomIds.next(), "Het busje is rood.");
        reports.add(receipt, RandomIds.next(), "Kenteken weet ik niet.");
        List<FromReporter> written = as(OFFICER, () -> mailbox.from(report));
        assertThat(written).extracting(FromReporter::number).containsExactly(1, 2);
        assertThat(written)
                .extracting(FromReporter::text)
                .containsExactly("Het busje is rood.", "Kenteken weet ik niet.");
        assertThat(written).noneMatch(FromReporter::read);
        assertThat(acts()).contains("message.read");
        assertThatThrownBy(() -> as(CONTACT, () -> mailbox.from(report))).isInstanceOf(NotForYou.class);
        assertThatThrownBy(() -> mailbox.from(report)).isInstanceOf(NotForYou.class);
    }

    @Test
    void what_came_in_after_the_page_was_opened_stays_unread() {
        reports.add(receipt, RandomIds.next(), "Het busje is rood.");
        reports.add(receipt, RandomIds.next(), "Of oranje.");
        note(1);
        assertThat(as(OFFICER, () -> mailbox.from(report)))
                .extracting(FromReporter::read)
                .containsExactly(true, false);
        note(Integer.MAX_VALUE);
        assertThat(as(OFFICER, () -> mailbox.from(report))).allMatch(FromReporter::read);
    }

    @Test
    void a_reporter_leaves_no_trace_on_the_audit() {
        mailbox.deliver(report, ANSWER);
        int before = acts().size();
        reports.read(receipt);
        reports.ask(receipt);
        reports.add(receipt, RandomIds.next(), "Het busje is rood.");
        assertThat(acts()).hasSize(before);
    }

    @Test
    void the_own_text_is_really_gone_after_seven_days_and_the_case_keeps_what_was_added(@Autowired PushedClock clock) {
        reports.add(receipt, RandomIds.next(), "Het busje is rood.");
        mailbox.deliver(report, ANSWER);
        assertThat(letters()).containsExactlyInAnyOrder(true, true, false);
        clock.push(Duration.ofDays(6));
        mailbox.sweep();
        assertThat(letters()).hasSize(3);
        clock.push(Duration.ofDays(1));
        mailbox.sweep();
        assertThat(letters()).containsExactly(false);
        assertThat(as(OFFICER, () -> mailbox.from(report))).hasSize(1);
    }

    @Test
    void an_answer_to_a_draft_that_was_never_sent_is_not_kept() {
        ReportId draft = ReportId.random();
        mailbox.deliver(draft, ANSWER);
        mailbox.progress(draft, Progress.DONE);
        assertThat(database.as(
                        Acting.nobody(Purpose.FOLLOWING),
                        () -> database.client()
                                .sql("select count(*) from reporting.letter where report_id = ?")
                                .param(draft.value())
                                .query(Integer.class)
                                .single()))
                .isZero();
    }

    private void note(int upTo) {
        as(OFFICER, () -> {
            mailbox.read(report, upTo);
            return upTo;
        });
    }

    private List<Boolean> letters() {
        return database.as(
                Acting.nobody(Purpose.FOLLOWING),
                () -> database.client()
                        .sql("select own from reporting.letter where report_id = ?")
                        .param(report.value())
                        .query(Boolean.class)
                        .list());
    }

    private List<String> acts() {
        return database.as(
                Acting.nobody(Purpose.FOLLOWING),
                () -> database.client()
                        .sql("select action from audit.entry where object_id = ?")
                        .param(report.value())
                        .query(String.class)
                        .list());
    }

    private <T> List<T> sql(String query, Class<T> type) {
        return database.as(
                Acting.nobody(Purpose.FOLLOWING),
                () -> database.client().sql(query).query(type).list());
    }
}
