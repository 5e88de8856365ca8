package nl.meldroute.oversight;

import static nl.meldroute.intake.IntakeModule.ADMIN;
import static nl.meldroute.intake.IntakeModule.CONTACT;
import static nl.meldroute.intake.IntakeModule.DEPUTY;
import static nl.meldroute.intake.IntakeModule.OFFICER;
import static nl.meldroute.intake.IntakeModule.as;
import static nl.meldroute.oversight.OversightModule.PRIVACY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.meldroute.PushedClock;
import nl.meldroute.audit.Act;
import nl.meldroute.audit.Alias;
import nl.meldroute.audit.AuditLog;
import nl.meldroute.audit.SignInsWritten;
import nl.meldroute.database.ActingDatabase;
import nl.meldroute.identity.Account;
import nl.meldroute.identity.NotForYou;
import nl.meldroute.identity.SignInLog;
import nl.meldroute.intake.Given;
import nl.meldroute.intake.Pages;
import nl.meldroute.kernel.AccountId;
import nl.meldroute.kernel.Acting;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.kernel.RandomIds;
import nl.meldroute.kernel.ReportId;
import nl.meldroute.oversight.rules.Kind;
import nl.meldroute.oversight.rules.Span;
import nl.meldroute.policy.WorkCalendar;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@WithOversight
@DisplayName("Toezicht: één zoekvraag zegt van wie een collega de gegevens zag")
class LogbookTest {
    private final Logbook logbook;
    private final AuditLog log;
    private final OversightModule.Pen pen;
    private final PushedClock clock;
    private final ApplicationContext context;
    private final ReportId one = ReportId.random();
    private final ReportId other = ReportId.random();
    private LocalDate today = LocalDate.MIN;

    @Autowired
    LogbookTest(Logbook logbook, AuditLog log, OversightModule.Pen pen, PushedClock clock, ApplicationContext context) {
        this.logbook = logbook;
        this.log = log;
        this.pen = pen;
        this.clock = clock;
        this.context = context;
    }

    @BeforeEach
    void another_day() {
        clock.push(Duration.ofDays(2));
        today = WorkCalendar.today(clock);
    }

    private LogSearch asked(@Nullable AccountId by, AuditLog.@Nullable Range of, String kind) {
        return new LogSearch(new Span(today, today), by, of, LogSearch.acts(kind));
    }

    private Logbook.Page lines(@Nullable AccountId by, AuditLog.@Nullable Range of, String kind) {
        return as(PRIVACY, () -> logbook.lines(asked(by, of, kind), 0));
    }

    private static List<String> acts(Logbook.Page page) {
        return page.lines().stream().map(line -> line.act().action()).toList();
    }

    @Test
    void what_somebody_saw_comes_by_signal_with_first_last_times_and_kinds() {
        Instant first = clock.instant();
        pen.did(OFFICER, Act.on(one, "signal.read"), Act.of("list.read", "signals"));
        clock.push(Duration.ofMinutes(5));
        pen.did(OFFICER, Act.on(other, "signal.read"));
        clock.push(Duration.ofMinutes(5));
        pen.did(
                OFFICER,
                Act.on(one, "report.read"),
                Act.on(one, "reporter.reveal").because("question"));
        pen.did(DEPUTY, Act.on(ReportId.random(), "signal.read"));
        Logbook.Found found = as(PRIVACY, () -> logbook.found(asked(OFFICER.id(), null, "")));
        assertThat(found.signals())
                .containsExactly(
                        new Logbook.OfSignal(
                                one,
                                new AuditLog.Times(3, first, clock.instant()),
                                Map.of(Kind.VIEWED, 2, Kind.NAME, 1)),
                        new Logbook.OfSignal(
                                other,
                                new AuditLog.Times(
                                        1, first.plus(Duration.ofMinutes(5)), first.plus(Duration.ofMinutes(5))),
                                Map.of(Kind.VIEWED, 1)));
        assertThat(found.lists()).extracting(AuditLog.Sum::action).containsExactly("list.read");
        assertThat(found.numbers()).as("none of them is closed").isEmpty();
    }

    @Test
    void a_question_is_about_a_person_a_signal_a_kind_and_no_other() {
        pen.did(OFFICER, Act.on(one, "signal.read"), Act.on(other, "signal.close"));
        pen.did(
                DEPUTY,
                Act.on(one, "alarm.reveal"),
                Act.on(other, "signal.read").refused());
        assertThat(acts(lines(DEPUTY.id(), null, ""))).containsExactly("signal.read", "alarm.reveal");
        assertThat(acts(lines(null, AuditLog.Range.of(one.value()), "")))
                .containsExactly("signal.who-saw", "alarm.reveal", "signal.read");
        assertThat(acts(lines(null, null, "viewed"))).containsExactly("signal.read");
        assertThat(acts(lines(null, null, "refused"))).containsExactly("signal.read");
        assertThat(acts(lines(null, null, "name"))).containsExactly("alarm.reveal");
        assertThat(acts(lines(OFFICER.id(), AuditLog.Range.of(other.value()), "changed")))
                .containsExactly("signal.close");
        assertThat(acts(lines(OFFICER.id(), AuditLog.Range.of(other.value()), "sent")))
                .isEmpty();
    }

    @Test
    void the_look_itself_is_on_the_audit_with_whom_and_what_it_was_about() {
        lines(OFFICER.id(), null, "");
        lines(null, AuditLog.Range.of(one.value()), "");
        lines(null, null, "");
        assertThat(lines(PRIVACY.id(), null, "audit").lines())
                .extracting(line -> line.act().action(), line -> line.act().id())
                .containsExactly(
                        tuple("audit.look", PRIVACY.id().value()),
                        tuple("audit.look", null),
                        tuple("signal.who-saw", one.value()),
                        tuple("audit.look", OFFICER.id().value()));
    }

    @Test
    void what_no_colleague_did_is_in_no_list_and_no_number() {
        pen.did(Acting.nobody(Purpose.REPORTING), Act.on(one, "signal.read"));
        pen.did(Acting.nobody(Purpose.FOLLOWING), Act.on(one, "message.read"));
        pen.did(Acting.nobody(Purpose.ERASING), Act.on(one, "names.erase"));
        // Somebody who is signed in for other work, and reports.
        pen.did(new Acting(CONTACT.id(), CONTACT.role().name(), Purpose.REPORTING), Act.on(one, "signal.read"));
        pen.did(new Acting(CONTACT.id(), CONTACT.role().name(), Purpose.FOLLOWING), Act.on(one, "message.read"));
        SignInLog signIns = context.getBean(SignInLog.class);
        signIns.signedIn(CONTACT.id());
        signIns.refused();
        assertThat(SignInsWritten.in(context)).isNotEmpty();
        assertThat(acts(lines(null, AuditLog.Range.of(one.value()), ""))).containsExactly("signal.who-saw");
        assertThat(acts(lines(CONTACT.id(), null, ""))).isEmpty();
        assertThat(as(PRIVACY, () -> logbook.found(asked(CONTACT.id(), null, ""))))
                .isEqualTo(new Logbook.Found(List.of(), Map.of(), List.of(), List.of()));
        Instant from = today.atStartOfDay(WorkCalendar.ZONE).toInstant();
        Instant until = from.plus(Duration.ofDays(1));
        assertThat(as(PRIVACY, () -> log.counts(from, until)))
                .extracting(AuditLog.Count::action)
                .containsOnly("signal.who-saw", "audit.look");
        assertThat(as(PRIVACY, () -> log.past(Set.of("signal.read", "message.read", "names.erase"), from, until)))
                .isEmpty();
        assertThat(as(PRIVACY, () -> log.signInsRefused(from, until))).isEqualTo(1);
        assertThat(lines(null, null, "").lines())
                .as("nothing stands between what colleagues did")
                .allMatch(line -> line.by().equals(PRIVACY.id()));
    }

    @Test
    void a_day_ends_at_midnight_in_amsterdam_in_winter_and_in_summer() {
        for (LocalDate day : List.of(
                LocalDate.of(today.getYear() + 1, 1, 15),
                lastSunday(today.getYear() + 1, 3),
                lastSunday(today.getYear() + 1, 10))) {
            Span span = new Span(day, day);
            Instant midnight = span.from(WorkCalendar.ZONE);
            ReportId early = writtenAt(midnight.minusSeconds(1));
            ReportId inside = writtenAt(midnight);
            ReportId last = writtenAt(span.until(WorkCalendar.ZONE).minusSeconds(1));
            ReportId late = writtenAt(span.until(WorkCalendar.ZONE));
            LogSearch question = new LogSearch(span, OFFICER.id(), null, LogSearch.acts("viewed"));
            assertThat(as(PRIVACY, () -> logbook.found(question)).signals())
                    .extracting(Logbook.OfSignal::signal)
                    .containsExactly(last, inside)
                    .doesNotContain(early, late);
        }
        assertThat(Duration.between(
                        lastSunday(2027, 10).atStartOfDay(WorkCalendar.ZONE),
                        lastSunday(2027, 10).plusDays(1).atStartOfDay(WorkCalendar.ZONE)))
                .hasHours(25);
    }

    private static LocalDate lastSunday(int year, int month) {
        LocalDate day = LocalDate.of(year, month, 31);
        return day.minusDays(day.getDayOfWeek().getValue() % 7);
    }

    private ReportId writtenAt(Instant at) {
        clock.push(Duration.between(clock.instant(), at));
        ReportId id = ReportId.random();
        pen.did(OFFICER, Act.on(id, "signal.read"));
        return id;
    }

    @Test
    void a_thousand_lines_come_a_page_at_a_time_and_in_one_answer() {
        List<ReportId> all = Collections.nCopies(1001, one).stream()
                .map(_ -> ReportId.random())
                .toList();
        pen.did(DEPUTY, all.stream().map(id -> Act.on(id, "signal.read")).toArray(Act[]::new));
        Logbook.Page first = lines(DEPUTY.id(), null, "");
        assertThat(first.lines()).hasSize(Logbook.PAGE);
        assertThat(first.more()).isTrue();
        Logbook.Page last = as(PRIVACY, () -> logbook.lines(asked(DEPUTY.id(), null, ""), 1000));
        assertThat(last.lines()).hasSize(1);
        assertThat(last.more()).isFalse();
        assertThat(as(PRIVACY, () -> logbook.found(asked(DEPUTY.id(), null, "")))
                        .signals())
                .extracting(Logbook.OfSignal::signal)
                .containsExactlyInAnyOrderElementsOf(all);
    }

    @Test
    void who_is_gone_can_be_asked_about_and_keeps_what_they_did() {
        Account gone = new Account(
                new AccountId(RandomIds.next()), "guus", "Collega guus", CONTACT.role(), CONTACT.department());
        pen.did(gone, Act.on(one, "share.read"));
        assertThat(acts(lines(gone.id(), null, ""))).containsExactly("share.read");
        assertThat(lines(gone.id(), null, "").names()).isEmpty();
        assertThat(as(PRIVACY, logbook::people))
                .contains(OFFICER, DEPUTY, CONTACT, ADMIN, PRIVACY)
                .isSortedAccordingTo((first, next) -> first.name().compareToIgnoreCase(next.name()));
    }

    @Test
    void nobody_else_asks() {
        for (Account account : List.of(OFFICER, DEPUTY, CONTACT, ADMIN, OversightModule.NORA, OversightModule.MAYOR)) {
            assertThatThrownBy(() -> as(account, () -> logbook.lines(asked(null, null, ""), 0)))
                    .isInstanceOf(NotForYou.class);
            assertThatThrownBy(() -> as(account, () -> logbook.found(asked(OFFICER.id(), null, ""))))
                    .isInstanceOf(NotForYou.class);
            assertThatThrownBy(() -> as(account, logbook::people)).isInstanceOf(NotForYou.class);
            assertThatThrownBy(() -> as(account, log::begin)).isInstanceOf(NotForYou.class);
        }
    }

    @Test
    void the_officer_finds_a_signal_by_what_the_audit_calls_it() {
        Given given = context.getBean(Given.class);
        ReportId sent = given.sent(Given.aReport());
        String number = given.takenUp(sent, OFFICER);
        Pages.Visitor officer = context.getBean(Pages.class).as(OFFICER);
        String called = Alias.of(sent.value()).text();
        assertThat(officer.open("/signals/" + number + "/seen")
                        .select("main strong")
                        .text())
                .isEqualTo(called);
        assertThat(officer.get("/signals?alias=" + called.toLowerCase(Locale.ROOT))
                        .location())
                .isEqualTo("/signals/" + number);
        assertThat(officer.open("/signals?alias=" + Alias.of(RandomIds.next()).text())
                        .select("main [role=alert]")
                        .text())
                .startsWith("Dit kenmerk is er niet");
        assertThat(as(PRIVACY, () -> logbook.numbers(sent))).as("it is open").isEmpty();
        lines(null, AuditLog.Range.of(sent.value()), "");
        assertThat(officer.open("/signals/" + number + "/seen")
                        .select("main table")
                        .text())
                .as("an investigation may be about whoever reads this")
                .contains(OFFICER.name())
                .doesNotContain(PRIVACY.name());
    }

    @Test
    void the_database_shows_the_privacy_officer_no_signal() {
        context.getBean(Given.class).takenUp(context.getBean(Given.class).sent(Given.aReport()), OFFICER);
        Acting acting = new Acting(PRIVACY.id(), PRIVACY.role().name(), Purpose.OVERSIGHT);
        ActingDatabase database = context.getBean("database", ActingDatabase.class);
        List<String> tables = List.of(
                "intake.signal",
                "intake.entry",
                "reporting.report",
                "subjects.subject",
                "privacy.case_key",
                "referral.deed",
                "sharing.share",
                "retention.term");
        assertThat(tables)
                .allSatisfy(table -> assertThat(database.as(
                                acting,
                                () -> database.client()
                                        .sql("select count(*) from " + table)
                                        .query(Integer.class)
                                        .single()))
                        .as(table)
                        .isZero());
    }
}
