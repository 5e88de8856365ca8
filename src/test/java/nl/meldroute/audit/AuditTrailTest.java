package nl.meldroute.audit;

import static nl.meldroute.intake.IntakeModule.ADMIN;
import static nl.meldroute.intake.IntakeModule.CONTACT;
import static nl.meldroute.intake.IntakeModule.DEPUTY;
import static nl.meldroute.intake.IntakeModule.OFFICER;
import static nl.meldroute.intake.IntakeModule.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.meldroute.PushedClock;
import nl.meldroute.audit.AuditTrail.Revealed;
import nl.meldroute.audit.AuditTrail.Seen;
import nl.meldroute.database.ActingDatabase;
import nl.meldroute.identity.Account;
import nl.meldroute.identity.AdministratorAdded;
import nl.meldroute.identity.NotForYou;
import nl.meldroute.identity.SignInLog;
import nl.meldroute.intake.WithIntake;
import nl.meldroute.kernel.AccountId;
import nl.meldroute.kernel.Acting;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.kernel.RandomIds;
import nl.meldroute.kernel.ReportId;
import nl.meldroute.policy.WorkCalendar;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@WithIntake
@DisplayName("Beleidsplan 2.2 stap 2: wie wat zag of deed staat op het logboek, en wie dat opzoekt ook")
class AuditTrailTest {
    private static final long QUARTER = Duration.ofMinutes(15).toSeconds();

    @Autowired
    private AuditTrail trail;

    @Autowired
    private Audit audit;

    @Autowired
    private SignInBatches batches;

    @Autowired
    private FirstOnRecord first;

    @Autowired
    private ActingDatabase database;

    @Autowired
    private PushedClock clock;

    private final ReportId report = new ReportId(RandomIds.next());

    /** A line of the audit about one thing. */
    private record Line(
            Instant at,
            @Nullable UUID actor,
            @Nullable String role,
            String purpose,
            String act,
            String outcome,
            @Nullable String reason) {}

    private Instant begin;

    @BeforeEach
    void later() {
        clock.push(Duration.ofDays(2));
        begin = clock.instant();
    }

    @Test
    void what_colleagues_did_comes_back_the_latest_first_with_their_names() {
        done(OFFICER, Act.on(report, "signal.read"));
        clock.push(Duration.ofMinutes(5));
        done(DEPUTY, Act.on(report, "reporter.reveal").because("endangered"));
        assertThat(as(OFFICER, () -> trail.of(report, 10)))
                .startsWith(new Seen(clock.instant(), OFFICER.name(), "signal.who-saw", null))
                .endsWith(
                        new Seen(clock.instant(), DEPUTY.name(), "reporter.reveal", "endangered"),
                        new Seen(begin, OFFICER.name(), "signal.read", null))
                .hasSize(3);
    }

    @Test
    void no_more_comes_back_than_is_asked_and_no_other_signal() {
        IntStream.range(0, 3).forEach(_ -> done(OFFICER, Act.on(report, "signal.read")));
        done(OFFICER, Act.on(new ReportId(RandomIds.next()), "signal.read"));
        assertThat(as(OFFICER, () -> trail.of(report, 2)))
                .extracting(Seen::action)
                .containsExactly("signal.who-saw", "signal.read");
        assertThat(as(OFFICER, () -> trail.of(report, 10))).hasSize(5);
    }

    @Test
    void whose_account_is_gone_has_no_name_and_what_nobody_did_is_not_there() {
        Acting stranger = new Acting(new AccountId(RandomIds.next()), "FOCAL_OFFICER", Purpose.HANDLING);
        recorded(stranger, Act.on(report, "signal.read"));
        recorded(Acting.nobody(Purpose.REPORTING), Act.on(report, "report.sent"));
        assertThat(as(OFFICER, () -> trail.of(report, 10)))
                .extracting(Seen::action, Seen::by)
                .containsExactly(tuple("signal.who-saw", OFFICER.name()), tuple("signal.read", null));
    }

    @Test
    void of_one_signal_only_shown_names_and_numbers_are_reveals() {
        done(OFFICER, Act.on(report, "signal.read"));
        done(OFFICER, Act.on(report, "reporter.reveal").because("ask"));
        done(DEPUTY, Act.on(report, "alarm.reveal"));
        assertThat(as(OFFICER, () -> trail.reveals(report)))
                .containsExactly(
                        new Seen(begin, DEPUTY.name(), "alarm.reveal", null),
                        new Seen(begin, OFFICER.name(), "reporter.reveal", "ask"));
    }

    @Test
    void who_was_away_sees_what_others_had_shown_meanwhile_and_not_what_was_refused() {
        done(DEPUTY, Act.on(report, "reporter.reveal"));
        done(OFFICER, Act.on(report, "reporter.reveal"));
        done(DEPUTY, Act.on(report, "alarm.reveal").refused());
        done(DEPUTY, Act.on(report, "signal.read"));
        clock.push(Duration.ofHours(1));
        done(DEPUTY, Act.on(report, "alarm.reveal"));
        Revealed early = new Revealed(report, DEPUTY.id(), begin);
        Revealed late = new Revealed(report, DEPUTY.id(), clock.instant());
        assertThat(shown(begin, clock.instant())).containsExactly(early);
        assertThat(shown(begin, clock.instant().plusSeconds(1))).containsExactly(late, early);
        assertThat(shown(begin.plusSeconds(1), clock.instant())).isEmpty();
    }

    @Test
    void the_administrator_sees_the_day_somebody_signed_in_last_and_nothing_of_signals() {
        batches.signedIn(DEPUTY.id());
        Instant pastMidnight = WorkCalendar.today(clock)
                .plusDays(2)
                .atTime(0, 20)
                .atZone(ZoneId.of("Europe/Amsterdam"))
                .toInstant();
        clock.push(Duration.between(begin, pastMidnight));
        batches.signedIn(DEPUTY.id());
        batches.refused();
        batches.write();
        assertThat(as(ADMIN, () -> trail.lastSignIns(List.of(DEPUTY.id(), new AccountId(RandomIds.next())))))
                .isEqualTo(Map.of(DEPUTY.id(), WorkCalendar.today(clock)));
        assertThatThrownBy(() -> as(ADMIN, () -> trail.of(report, 10))).isInstanceOf(NotForYou.class);
        assertThatThrownBy(() -> as(CONTACT, () -> trail.reveals(report))).isInstanceOf(NotForYou.class);
        assertThatThrownBy(() -> as(OFFICER, () -> trail.lastSignIns(List.of())))
                .isInstanceOf(NotForYou.class);
    }

    @Test
    void sign_ins_wait_and_are_written_with_no_finer_time_than_the_quarter() {
        AccountId account = new AccountId(RandomIds.next());
        clock.push(Duration.ofSeconds(2 * QUARTER - 1 - begin.getEpochSecond() % QUARTER));
        batches.signedIn(account);
        batches.passwordChosen(account);
        batches.changed(account, SignInLog.Change.PASSKEY_ADDED);
        assertThat(lines(account.value())).isEmpty();
        batches.write();
        Instant quarter = clock.instant().minusSeconds(QUARTER - 1);
        assertThat(lines(account.value()))
                .containsExactlyInAnyOrder(
                        signIn(quarter, "sign-in"),
                        signIn(quarter, "password.choose"),
                        signIn(quarter, SignInLog.Change.PASSKEY_ADDED.act()));
        batches.write();
        assertThat(lines(account.value())).hasSize(3);
    }

    @Test
    void the_order_of_a_batch_says_nothing_of_who_came_first() {
        List<AccountId> came = IntStream.range(0, 30)
                .mapToObj(_ -> new AccountId(RandomIds.next()))
                .toList();
        came.forEach(batches::signedIn);
        batches.write();
        assertThat(inOrder(came)).containsExactlyInAnyOrderElementsOf(came).isNotEqualTo(came);
    }

    @Test
    void a_line_tells_who_acted_in_which_role_and_why() {
        Act refused = Act.on(report, "signal.read").because("kept-from").refused();
        done(OFFICER, refused);
        assertThat(lines(report.value()))
                .containsExactly(new Line(
                        begin,
                        OFFICER.id().value(),
                        "FOCAL_OFFICER",
                        "HANDLING",
                        "signal.read report",
                        "refused",
                        "kept-from"));
    }

    @Test
    void another_role_of_the_database_writes_in_its_own_transaction() {
        Acting opening = new Acting(OFFICER.id(), "FOCAL_OFFICER", Purpose.HANDLING);
        database.as(opening, () -> {
            audit.record(Act.on(report, "reporter.reveal"), database.client());
            return assertThat(lines(report.value())).hasSize(1);
        });
    }

    @Test
    void the_first_administrator_is_on_record() {
        AccountId made = new AccountId(RandomIds.next());
        database.as(Acting.nobody(Purpose.SIGN_IN), () -> {
            first.on(new AdministratorAdded(made));
            return made;
        });
        assertThat(lines(made.value())).extracting(Line::outcome).containsExactly("done");
    }

    private static Line signIn(Instant quarter, String action) {
        return new Line(quarter, null, null, "SIGN_IN", action + " account", "done", null);
    }

    private List<Revealed> shown(Instant from, Instant until) {
        return as(OFFICER, () -> trail.reveals(from, until));
    }

    private void done(Account by, Act act) {
        recorded(new Acting(by.id(), by.role().name(), Purpose.HANDLING), act);
    }

    private void recorded(Acting acting, Act act) {
        database.as(acting, () -> {
            audit.record(act);
            return act;
        });
    }

    private List<AccountId> inOrder(List<AccountId> accounts) {
        return database.as(
                Acting.nobody(Purpose.OVERSIGHT),
                () -> database.client()
                        .sql("select object_id from audit.entry where object_id = any (cast(? as uuid[])) order by seq")
                        .param(accounts.stream().map(AccountId::toString).toArray(String[]::new))
                        .query((row, _) -> new AccountId(row.getObject(1, UUID.class)))
                        .list());
    }

    private List<Line> lines(UUID object) {
        JdbcClient client = database.client();
        return database.as(
                Acting.nobody(Purpose.OVERSIGHT),
                () -> client.sql("""
                        select at, actor, role, purpose, action || ' ' || object, outcome, reason
                        from audit.entry where object_id = ? order by seq
                        """)
                        .param(object)
                        .query((row, _) -> new Line(
                                row.getTimestamp(1).toInstant(),
                                row.getObject(2, UUID.class),
                                row.getString(3),
                                row.getString(4),
                                row.getString(5),
                                row.getString(6),
                                row.getString(7)))
                        .list());
    }
}
