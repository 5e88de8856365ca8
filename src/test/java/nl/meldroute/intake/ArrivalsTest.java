package nl.meldroute.intake;

import static nl.meldroute.intake.Given.aReport;
import static nl.meldroute.intake.IntakeModule.DEPUTY;
import static nl.meldroute.intake.IntakeModule.OFFICER;
import static nl.meldroute.intake.IntakeModule.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.meldroute.database.ActingDatabase;
import nl.meldroute.identity.NotForYou;
import nl.meldroute.intake.Given.Draft;
import nl.meldroute.kernel.Acting;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.kernel.ReportId;
import nl.meldroute.notices.Notices;
import nl.meldroute.reporting.Alarm;
import nl.meldroute.reporting.ReporterWrote;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.test.context.TestPropertySource;

@WithIntake
@TestPropertySource(properties = "meldroute.database.data-dir=target/test-data/arrivals-${random.uuid}")
@DisplayName("Beleidsplan 2.2, STAP 2: wat binnenkomt, wordt een signaal")
class ArrivalsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Registration REGISTRATION =
            new Registration("Dorpsstraat", Set.of(ExploitationForm.LABOUR), "no", "service", "unknown", "");
    private final Given given;
    private final Inbox inbox;
    private final Signals signals;
    private final ActingDatabase database;
    private final ApplicationEventPublisher events;

    @Autowired
    ArrivalsTest(Given given, Inbox inbox, Signals signals, ActingDatabase database, ApplicationEventPublisher events) {
        this.given = given;
        this.inbox = inbox;
        this.signals = signals;
        this.database = database;
        this.events = events;
    }

    private Signal signal(ReportId id) {
        return as(OFFICER, () -> inbox.signal(id));
    }

    private Signal read(ReportId id) {
        return as(OFFICER, () -> inbox.read(id));
    }

    private Signal takenUp(ReportId id) {
        int version = read(id).version();
        return done(as(OFFICER, () -> inbox.takeUp(id, version, REGISTRATION)));
    }

    private static Signal done(Change change) {
        assertThat(change).isInstanceOf(Change.Done.class);
        return ((Change.Done) change).signal();
    }

    private Draft anAlarm(String danger) {
        return given.draft(aReport("danger", danger, "callback", "06 00 00 12 34"));
    }

    private int envelopes(ReportId id, String kind) {
        return database.as(
                Acting.nobody(Purpose.HOUSEKEEPING),
                () -> database.client()
                        .sql("select count(*) from vault.envelope where report_id = ? and kind = ?")
                        .params(id.value(), kind)
                        .query(Integer.class)
                        .single());
    }

    private List<Entry.Kind> kinds(ReportId id) {
        return as(OFFICER, () -> signals.entries(id).stream().map(Entry::kind).toList());
    }

    @Test
    void a_report_is_new_and_unread_with_a_day_and_no_time() {
        ReportId id = given.sent(aReport());
        Signal signal = signal(id);
        assertThat(signal)
                .extracting(Signal::stage, Signal::sent, Signal::day, Signal::alarm, Signal::number, Signal::moments)
                .containsExactly(Stage.NEW, true, TODAY, Alarm.NONE, null, Moments.NONE);
        assertThat(as(OFFICER, () -> signals.entries(id)))
                .singleElement()
                .extracting(Entry::kind, Entry::at, Entry::by, Entry::day)
                .containsExactly(Entry.Kind.HANDED_IN, null, null, TODAY);
    }

    @Test
    void nobody_reads_the_content_before_the_first_look() {
        ReportId id = given.sent(aReport());
        assertThatThrownBy(() -> as(OFFICER, () -> signals.content(id))).isInstanceOf(NotForYou.class);
        read(id);
        assertThat(as(OFFICER, () -> signals.content(id)).story()).contains("loods");
    }

    @Test
    @DisplayName("Beleidsplan 2.2, STAP 2, lezing I-14: misschien jonger dan 18 geeft één alarm")
    void somebody_who_may_be_younger_than_18_asks_for_a_look_today() {
        ReportId id = given.sent(aReport("person.description", "jongen", "person.minor", "unknown"));
        assertThat(signal(id)).extracting(Signal::alarm, Signal::minor).containsExactly(Alarm.TODAY, true);
        ReportId adult = given.sent(aReport("person.description", "man", "person.minor", "no"));
        assertThat(signal(adult)).extracting(Signal::alarm, Signal::minor).containsExactly(Alarm.NONE, false);
    }

    @Test
    @DisplayName("Beleidsplan 2.2, STAP 4, lezing I-14: een spoedconcept is er al voordat het is verstuurd")
    void a_draft_with_danger_is_seen_and_opening_it_stops_the_alarm(@Autowired Notices notices) {
        ReportId id = anAlarm("now").report();
        assertThat(signal(id))
                .extracting(Signal::stage, Signal::sent, Signal::alarm)
                .containsExactly(Stage.DRAFT, false, Alarm.NOW);
        assertThat(as(OFFICER, notices::openAlarms)).containsKey(id);
        assertThat(as(DEPUTY, () -> inbox.read(id)).stage()).isEqualTo(Stage.DRAFT_READ);
        assertThat(as(OFFICER, notices::openAlarms)).doesNotContainKey(id);
    }

    @Test
    void more_danger_in_a_draft_that_was_read_alerts_anew(@Autowired Notices notices) {
        Draft draft = anAlarm("unknown");
        read(draft.report());
        given.type(draft.key(), aReport("danger", "now", "callback", "06 00 00 12 34"));
        assertThat(signal(draft.report()))
                .extracting(
                        Signal::stage, Signal::alarm, signal -> signal.moments().readAt())
                .containsExactly(Stage.DRAFT, Alarm.NOW, null);
        assertThat(as(OFFICER, notices::openAlarms)).containsKey(draft.report());
    }

    @Test
    void typing_on_in_a_draft_or_less_danger_alerts_nobody_again() {
        Draft draft = anAlarm("now");
        read(draft.report());
        given.type(draft.key(), aReport("danger", "now", "story", "Er staat nu ook een wit busje."));
        given.type(draft.key(), aReport("danger", "no"));
        assertThat(signal(draft.report()))
                .extracting(Signal::stage, Signal::alarm)
                .containsExactly(Stage.DRAFT_READ, Alarm.NOW);
        assertThat(kinds(draft.report())).containsExactly(Entry.Kind.DRAFT_ALARM, Entry.Kind.READ);
    }

    @Test
    void a_draft_that_is_sent_is_new_again_whoever_looked_at_it() {
        Draft unread = anAlarm("now");
        Draft looked = anAlarm("unknown");
        read(looked.report());
        for (Draft draft : List.of(unread, looked)) {
            given.send(draft);
            assertThat(signal(draft.report()))
                    .extracting(Signal::stage, Signal::sent, Signal::moments)
                    .containsExactly(Stage.NEW, true, Moments.NONE);
        }
    }

    @Test
    void the_alarm_of_a_draft_outlives_a_calmer_answer_at_sending() {
        Draft draft = anAlarm("now");
        given.send(given.type(draft.key(), aReport("danger", "no")));
        assertThat(signal(draft.report()).alarm()).isEqualTo(Alarm.NOW);
    }

    @Test
    void a_draft_that_was_taken_up_keeps_its_number_when_it_is_sent_and_has_a_message() {
        Draft draft = anAlarm("now");
        Signal taken = takenUp(draft.report());
        given.send(draft);
        Signal signal = signal(draft.report());
        assertThat(signal)
                .extracting(Signal::stage, Signal::number, Signal::sent)
                .containsExactly(Stage.TAKEN_UP, taken.number(), true);
        assertThat(signal.moments())
                .extracting(Moments::takenUpBy, Moments::messageSince)
                .containsExactly(OFFICER.id(), TODAY);
    }

    @Test
    void a_draft_that_was_closed_is_open_again_when_it_is_sent() {
        Draft numbered = anAlarm("now");
        Signal taken = takenUp(numbered.report());
        done(as(OFFICER, () -> signals.close(taken.id(), taken.version(), new Closing("unclear", "unknown"))));
        Draft away = anAlarm("now");
        int version = read(away.report()).version();
        done(as(OFFICER, () -> inbox.turnAway(away.report(), version, new TurnedAway("test", "", ""))));

        given.send(numbered);
        given.send(away);
        assertThat(signal(numbered.report()))
                .extracting(
                        Signal::stage,
                        Signal::number,
                        Signal::outcome,
                        signal -> signal.moments().closedAt())
                .containsExactly(Stage.TAKEN_UP, taken.number(), null, null);
        assertThat(signal(away.report()))
                .extracting(Signal::stage, Signal::number, Signal::outcome, Signal::moments)
                .containsExactly(Stage.NEW, null, null, Moments.NONE);
    }

    @Test
    void the_number_to_phone_lies_in_the_vault_until_the_draft_is_sent() {
        Draft draft = anAlarm("now");
        assertThat(envelopes(draft.report(), "alarm")).isOne();
        given.send(draft);
        assertThat(envelopes(draft.report(), "alarm")).isZero();
        assertThat(envelopes(draft.report(), "reporter")).isOne();
    }

    @Test
    void a_message_waits_from_its_first_day_also_after_closing() {
        ReportId id = given.sent(aReport());
        Signal taken = takenUp(id);
        done(as(OFFICER, () -> signals.close(id, taken.version(), new Closing("unclear", "unknown"))));
        events.publishEvent(new ReporterWrote(id, TODAY));
        events.publishEvent(new ReporterWrote(id, TODAY.plusDays(2)));
        assertThat(signal(id))
                .extracting(Signal::stage, signal -> signal.moments().messageSince())
                .containsExactly(Stage.CLOSED, TODAY);
        as(OFFICER, () -> {
            signals.messageRead(id);
            return id;
        });
        assertThat(signal(id).moments().messageSince()).isNull();
    }
}
