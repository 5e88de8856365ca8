package nl.meldroute.vault;

import static nl.meldroute.vault.VaultFixtures.aReporter;
import static nl.meldroute.vault.VaultFixtures.anAnonymousReporter;
import static nl.meldroute.vault.VaultModule.CONTACT;
import static nl.meldroute.vault.VaultModule.DEPUTY;
import static nl.meldroute.vault.VaultModule.OFFICER;
import static nl.meldroute.vault.VaultModule.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.meldroute.database.ActingDatabase;
import nl.meldroute.identity.Account;
import nl.meldroute.identity.Accounts;
import nl.meldroute.identity.NotForYou;
import nl.meldroute.kernel.Acting;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.kernel.ReportId;
import nl.meldroute.vault.OwnWords.What;
import nl.meldroute.vault.Reporter.Detail;
import nl.meldroute.vault.VaultModule.Heard;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@WithVault
@DisplayName("Beleidsplan 2.2, STAP 2: de naam van de melder is alleen bekend bij de aandachtsfunctionaris")
class SealedReporterTest {
    private static final String OFFICERS_PASSPHRASE = "molen dijk zwaan kade roer zeil";
    private static final String DEPUTYS_PASSPHRASE = "kikker sloot brug wolk gras hek";
    private final Vault vault;
    private final Holders holders;
    private final ActingDatabase app;
    private final ActingDatabase vaultRole;
    private final Heard heard;

    @Autowired
    SealedReporterTest(
            Vault vault,
            Holders holders,
            ActingDatabase app,
            @Qualifier("vault") ActingDatabase vaultRole,
            Heard heard) {
        this.vault = vault;
        this.holders = holders;
        this.app = app;
        this.vaultRole = vaultRole;
        this.heard = heard;
    }

    @BeforeEach
    void holders_are_there(@Autowired Accounts accounts) {
        if (accounts.find(OFFICER.id()).isEmpty()) {
            List.of(OFFICER, DEPUTY, CONTACT).forEach(account -> accounts.add(account, "sleutelbloem"));
            assertThat(vault.ready()).isFalse();
            holders.seed(Map.of(OFFICER.id(), OFFICERS_PASSPHRASE, DEPUTY.id(), DEPUTYS_PASSPHRASE));
        }
        heard.names().clear();
    }

    private String unlocked(Account account, String passphrase) {
        return switch (as(account, () -> holders.open(passphrase))) {
            case Unlocking.Opened opened -> opened.unlockKey();
            case Unlocking other -> throw new AssertionError("Not open: " + other);
        };
    }

    private ReportId sealed(Reporter reporter) {
        ReportId report = ReportId.random();
        assertThat(vault.seal(report, reporter)).isInstanceOf(Sealing.Sealed.class);
        return report;
    }

    private record Entry(
            String action,
            UUID actor,
            String role,
            String purpose,
            String reason,
            String outcome,
            String transaction) {}

    private List<Entry> audited(ReportId report) {
        return app.as(
                Acting.nobody(Purpose.OVERSIGHT),
                () -> app.client()
                        .sql("""
                        select action, actor, role, purpose, reason, outcome, xmin::text as transaction
                        from audit.entry where object_id = ? order by seq
                        """)
                        .param(report.value())
                        .query(Entry.class)
                        .list());
    }

    @Test
    void with_officer_and_deputy_there_the_vault_is_ready() {
        assertThat(vault.ready()).isTrue();
    }

    @Test
    void officer_and_deputy_each_see_the_reporter_with_their_own_passphrase() {
        ReportId report = sealed(aReporter());
        for (Map.Entry<Account, String> holder :
                Map.of(OFFICER, OFFICERS_PASSPHRASE, DEPUTY, DEPUTYS_PASSPHRASE).entrySet()) {
            String key = unlocked(holder.getKey(), holder.getValue());
            assertThat(as(holder.getKey(), () -> vault.reveal(key, report, Reason.QUESTION, "")))
                    .isEqualTo(new Revealing.Revealed(aReporter(), Duration.ofSeconds(60)));
        }
        assertThat(heard.names())
                .containsExactlyInAnyOrder(
                        new NameRevealed(report, OFFICER.id(), Reason.QUESTION),
                        new NameRevealed(report, DEPUTY.id(), Reason.QUESTION));
    }

    @Test
    void who_looked_and_why_is_written_in_the_transaction_that_looked() {
        ReportId report = sealed(aReporter());
        String key = unlocked(DEPUTY, DEPUTYS_PASSPHRASE);
        as(DEPUTY, () -> vault.reveal(key, report, Reason.OTHER, "De melder Fenna belde zelf."));
        assertThat(audited(report))
                .containsExactly(new Entry(
                        "reporter.reveal",
                        DEPUTY.id().value(),
                        "DEPUTY",
                        "REVEALING",
                        "other",
                        "done",
                        transactionOfExplanation(report)));
        assertThat(as(DEPUTY, () -> vault.explanations(key, report)))
                .hasValue(List.of(new Explanation(DEPUTY.id(), Reason.OTHER, "De melder Fenna belde zelf.")));
    }

    private String transactionOfExplanation(ReportId report) {
        return vaultRole.as(
                new Acting(OFFICER.id(), "FOCAL_OFFICER", Purpose.REVEALING),
                () -> vaultRole
                        .client()
                        .sql("select xmin::text from vault.explanation where report_id = ?")
                        .param(report.value())
                        .query(String.class)
                        .single());
    }

    @Test
    void without_a_row_on_the_audit_no_name_is_shown() {
        ReportId report = sealed(aReporter());
        String key = unlocked(OFFICER, OFFICERS_PASSPHRASE);
        assertThatThrownBy(() -> app.as(Acting.nobody(Purpose.OVERSIGHT), () -> {
                    JdbcClient client = app.client();
                    client.sql("select pg_advisory_xact_lock(?)")
                            .param(0x6d656c64726f7574L)
                            .query((_, _) -> 1)
                            .single();
                    return as(OFFICER, () -> vault.reveal(key, report, Reason.OTHER, "Reden"));
                }))
                .isInstanceOf(DataAccessException.class)
                .hasMessageNotContaining("Fenna");
        assertThat(audited(report)).isEmpty();
        assertThat(heard.names()).isEmpty();
    }

    @Test
    void other_reasons_need_an_explanation() {
        ReportId report = sealed(aReporter());
        String key = unlocked(OFFICER, OFFICERS_PASSPHRASE);
        assertThat(as(OFFICER, () -> vault.reveal(key, report, Reason.OTHER, " ")))
                .isEqualTo(new Revealing.ExplanationMissing());
        assertThat(audited(report)).isEmpty();
    }

    @Test
    void with_a_shut_vault_nothing_is_shown() {
        ReportId report = sealed(aReporter());
        String key = unlocked(OFFICER, OFFICERS_PASSPHRASE);
        as(OFFICER, () -> {
            holders.close();
            return key;
        });
        assertThat(as(OFFICER, () -> vault.reveal(key, report, Reason.ALARM, "")))
                .isEqualTo(new Revealing.VaultClosed());
        assertThat(as(OFFICER, () -> vault.ownWordsIn(key, report, "Fenna")))
                .isEqualTo(new OwnWordsCheck.VaultClosed());
        assertThat(as(OFFICER, () -> vault.explanations(key, report))).isEmpty();
        assertThat(audited(report)).isEmpty();
    }

    @Test
    void a_report_that_never_was_is_not_found_and_leaves_no_trace() {
        ReportId unknown = ReportId.random();
        String key = unlocked(OFFICER, OFFICERS_PASSPHRASE);
        assertThatThrownBy(() -> as(OFFICER, () -> vault.reveal(key, unknown, Reason.ALARM, "")))
                .isInstanceOf(NotForYou.class);
        assertThatThrownBy(() -> as(OFFICER, () -> vault.revealAlarm(key, unknown)))
                .isInstanceOf(NotForYou.class);
        assertThat(audited(unknown)).isEmpty();
    }

    @Test
    void every_other_role_finds_nothing_here() {
        ReportId report = sealed(aReporter());
        assertThatThrownBy(() -> as(CONTACT, () -> vault.reveal("", report, Reason.ALARM, "")))
                .isInstanceOf(NotForYou.class);
        assertThatThrownBy(() -> as(CONTACT, () -> holders.open(OFFICERS_PASSPHRASE)))
                .isInstanceOf(NotForYou.class);
        assertThatThrownBy(() -> vault.reveal("", report, Reason.ALARM, "")).isInstanceOf(NotForYou.class);
    }

    @Test
    void the_number_of_an_alarm_is_there_until_it_is_dropped() {
        ReportId report = ReportId.random();
        Reporter first = anAnonymousReporter().with(Detail.CALL_BACK_NUMBER, "0348 000 001");
        Reporter corrected = anAnonymousReporter().with(Detail.CALL_BACK_NUMBER, "0348 000 002");
        assertThat(vault.sealAlarm(report, first)).isEqualTo(new Sealing.Sealed());
        assertThat(vault.sealAlarm(report, corrected)).isEqualTo(new Sealing.Sealed());
        String key = unlocked(OFFICER, OFFICERS_PASSPHRASE);
        assertThat(as(OFFICER, () -> vault.revealAlarm(key, report)))
                .isEqualTo(new Revealing.Revealed(corrected, Duration.ofSeconds(60)));
        assertThat(audited(report))
                .extracting(Entry::action, Entry::reason)
                .containsExactly(tuple("alarm.reveal", "alarm"));
        vault.dropAlarm(report);
        assertThatThrownBy(() -> as(OFFICER, () -> vault.revealAlarm(key, report)))
                .isInstanceOf(NotForYou.class);
    }

    @Test
    void what_does_not_fit_is_told_and_not_kept() {
        ReportId report = ReportId.random();
        assertThat(vault.seal(report, aReporter().with(Detail.NAME, "x".repeat(3_000))))
                .isInstanceOf(Sealing.TooLong.class);
        String key = unlocked(OFFICER, OFFICERS_PASSPHRASE);
        assertThatThrownBy(() -> as(OFFICER, () -> vault.reveal(key, report, Reason.ALARM, "")))
                .isInstanceOf(NotForYou.class);
    }

    @Test
    void an_answer_is_checked_for_the_reporter_on_the_record() {
        ReportId report = sealed(aReporter());
        String key = unlocked(OFFICER, OFFICERS_PASSPHRASE);
        assertThat(as(OFFICER, () -> vault.ownWordsIn(key, report, "Dank, Fenna!")))
                .isEqualTo(new OwnWordsCheck.Checked(List.of(new OwnWords.Place(6, 11, What.NAME))));
        assertThat(audited(report)).extracting(Entry::action).containsExactly("reporter.compare");
        assertThat(heard.names()).isEmpty();
    }

    @Test
    void the_role_of_the_product_seals_and_can_not_read() {
        sealed(aReporter());
        for (String table : List.of(
                "blob from vault.envelope",
                "wrapped from vault.wrap",
                "wrapped_private from vault.holder",
                "blob from vault.explanation")) {
            for (Purpose purpose : Purpose.values()) {
                Acting officer = new Acting(OFFICER.id(), "FOCAL_OFFICER", purpose);
                assertThatThrownBy(() -> app.as(
                                officer,
                                () -> app.client()
                                        .sql("select " + table)
                                        .query()
                                        .listOfRows()))
                        .as("%s for %s", table, purpose)
                        .rootCause()
                        .hasMessageContaining("permission denied");
            }
        }
    }

    @Test
    void the_role_of_the_vault_reads_for_nobody_but_officer_and_deputy() {
        sealed(aReporter());
        for (Purpose purpose : Purpose.values()) {
            for (String role : List.of("FOCAL_OFFICER", "DEPUTY", "DEPARTMENT_CONTACT", "ADMINISTRATOR")) {
                boolean holder = List.of(Purpose.REVEALING, Purpose.REKEYING).contains(purpose)
                        && List.of("FOCAL_OFFICER", "DEPUTY").contains(role);
                assertThat(countOfEnvelopes(new Acting(OFFICER.id(), role, purpose)) > 0)
                        .as("%s for %s", role, purpose)
                        .isEqualTo(holder);
            }
            assertThat(countOfEnvelopes(Acting.nobody(purpose))).isZero();
        }
    }

    private int countOfEnvelopes(Acting acting) {
        return vaultRole.as(
                acting,
                () -> vaultRole
                        .client()
                        .sql("select count(*) from vault.envelope")
                        .query(Integer.class)
                        .single());
    }

    @Test
    void nobody_enrols_for_somebody_else_even_with_sql() {
        Acting officer = new Acting(OFFICER.id(), "FOCAL_OFFICER", Purpose.REVEALING);
        assertThatThrownBy(() -> vaultRole.as(
                        officer,
                        () -> vaultRole
                                .client()
                                .sql("insert into vault.holder values (?, '', '', '', 1, 1)")
                                .param(CONTACT.id().value())
                                .update()))
                .rootCause()
                .hasMessageContaining("row-level security");
    }

    @Test
    void envelopes_on_disk_have_one_size_and_no_time() {
        sealed(aReporter());
        sealed(anAnonymousReporter());
        Acting officer = new Acting(OFFICER.id(), "FOCAL_OFFICER", Purpose.REVEALING);
        assertThat(vaultRole.as(
                        officer,
                        () -> vaultRole
                                .client()
                                .sql("select distinct octet_length(blob) from vault.envelope")
                                .query(Integer.class)
                                .list()))
                .containsExactly(2_096);
        assertThat(app.as(
                        Acting.nobody(Purpose.OVERSIGHT),
                        () -> app.client().sql("""
                        select column_name from information_schema.columns
                        where table_schema = 'vault' and table_name <> 'migration'
                          and data_type ~ 'time|date|interval'
                        """).query(String.class).list()))
                .isEmpty();
    }
}
