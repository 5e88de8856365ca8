package nl.meldroute.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Supplier;
import nl.meldroute.PushedClock;
import nl.meldroute.database.ActingDatabase;
import nl.meldroute.intake.WithIntake;
import nl.meldroute.kernel.Acting;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.kernel.RandomIds;
import nl.meldroute.kernel.ReportId;
import nl.meldroute.notices.store.AlarmRows;
import nl.meldroute.notices.store.ArrivalRows;
import nl.meldroute.notices.store.OutboxRows;
import nl.meldroute.notices.store.Outgoing;
import nl.meldroute.notices.store.ReminderRows;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

@WithIntake
@TestPropertySource(
        properties = {
            "meldroute.database.data-dir=target/test-data/set-back-${random.uuid}",
            "meldroute.notices.sender=signalen@gemeente.invalid",
            "meldroute.notices.officer=jan@gemeente.invalid",
            "meldroute.notices.deputy=els@gemeente.invalid",
            "meldroute.notices.poll=PT24H"
        })
@DisplayName("Beleidsplan 2.2: gaat de klok terug, dan gaat elk bericht toch weg, en klimt elk alarm")
class ClockSetBackTest {
    private static final Duration YEAR = Duration.ofDays(365);
    private final ActingDatabase database;
    private final DailySweep daily;
    private final AlarmSweep alarms;
    private final PushedClock clock;

    @Autowired
    private OutboxRows outbox;

    @Autowired
    private ReminderRows reminders;

    @Autowired
    private ArrivalRows arrivals;

    @Autowired
    private AlarmRows ringing;

    @Autowired
    ClockSetBackTest(ActingDatabase database, DailySweep daily, AlarmSweep alarms, PushedClock clock) {
        this.database = database;
        this.daily = daily;
        this.alarms = alarms;
        this.clock = clock;
    }

    private <T> T job(Purpose purpose, Supplier<T> act) {
        return database.as(Acting.nobody(purpose), act);
    }

    @BeforeEach
    void nothing_waits() {
        for (String table : List.of("outbox", "reminder", "arrival")) {
            job(
                    Purpose.NOTIFYING,
                    () -> database.client().sql("delete from notices." + table).update());
        }
    }

    private long waiting(Outgoing.Kind kind) {
        return job(
                Purpose.NOTIFYING,
                () -> database.client()
                        .sql("select count(*) from notices.outbox where kind = ?")
                        .param(kind.name())
                        .query(Long.class)
                        .single());
    }

    @Test
    void what_was_put_off_by_a_clock_that_was_ahead_goes_out() {
        Instant now = clock.instant();
        Outgoing notice = new Outgoing(RandomIds.next(), Outgoing.Kind.KEYS, Outgoing.Channel.OFFICER, 0, 1, 0);
        ReminderRows.Row reminder = new ReminderRows.Row(RandomIds.next(), "police", "2026-0001", 0);
        job(Purpose.NOTIFYING, () -> {
            database.client()
                    .sql(
                            "insert into notices.outbox (id, kind, channel, place, number, not_before) values (?, 'KEYS', 'OFFICER', 0, 1, ?)")
                    .params(notice.id(), Timestamp.from(now.plus(Duration.ofMinutes(10))))
                    .update();
            database.client()
                    .sql(
                            "insert into notices.reminder (id, partner, reference, not_before) values (?, 'police', '2026-0001', ?)")
                    .params(reminder.id(), Timestamp.from(now.plus(Duration.ofMinutes(10))))
                    .update();
            assertThat(outbox.take(now)).isEmpty();
            assertThat(reminders.take(now)).isEmpty();
            outbox.keep(notice, now.plus(YEAR));
            reminders.keep(reminder, now.plus(YEAR));
            assertThat(outbox.take(now)).isPresent();
            assertThat(reminders.take(now)).isPresent();
            return notice;
        });
    }

    @Test
    void the_notice_of_the_day_comes_the_day_after_a_clock_that_was_a_year_ahead() {
        daily.run();
        clock.push(YEAR);
        daily.run();
        clock.push(YEAR.negated());
        LocalDate today = LocalDate.ofInstant(clock.instant(), Notices.ZONE);
        job(Purpose.NOTIFYING, () -> {
            arrivals.add(today);
            return today;
        });
        daily.run();
        assertThat(waiting(Outgoing.Kind.DAILY)).isPositive();
        long once = waiting(Outgoing.Kind.DAILY);
        job(Purpose.NOTIFYING, () -> {
            arrivals.add(today);
            return today;
        });
        daily.run();
        assertThat(waiting(Outgoing.Kind.DAILY)).as("one a day").isEqualTo(once);
        clock.push(Duration.ofDays(-1));
        daily.run();
        assertThat(waiting(Outgoing.Kind.DAILY)).as("a day back").isEqualTo(once);
        clock.push(Duration.ofDays(1));
    }

    @Test
    void an_alarm_that_rang_on_a_clock_that_was_ahead_climbs_from_now() {
        ReportId report = ReportId.random();
        clock.push(YEAR);
        job(Purpose.ALARM, () -> {
            ringing.ring(report, clock.instant().truncatedTo(ChronoUnit.MINUTES));
            return report;
        });
        alarms.run();
        clock.push(YEAR.negated());
        alarms.run();
        clock.push(Duration.ofHours(1));
        alarms.run();
        int rungs = job(
                Purpose.ALARM,
                () -> ringing.lock().stream()
                        .filter(one -> one.report().equals(report))
                        .findFirst()
                        .orElseThrow()
                        .rungs());
        assertThat(rungs).isGreaterThan(1);
    }
}
