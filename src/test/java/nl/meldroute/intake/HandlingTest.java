package nl.meldroute.intake;

import static nl.meldroute.intake.Given.aReport;
import static nl.meldroute.intake.IntakeModule.DEPUTY;
import static nl.meldroute.intake.IntakeModule.OFFICER;
import static nl.meldroute.intake.IntakeModule.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import nl.meldroute.identity.Absence;
import nl.meldroute.identity.Absences;
import nl.meldroute.identity.Account;
import nl.meldroute.identity.NotForYou;
import nl.meldroute.kernel.RandomIds;
import nl.meldroute.kernel.ReportId;
import nl.meldroute.notices.Bell;
import nl.meldroute.notices.Bells;
import nl.meldroute.reporting.Alarm;
import nl.meldroute.reporting.ReporterWrote;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.test.context.TestPropertySource;

@WithIntake
@TestPropertySource(properties = "meldroute.database.data-dir=target/test-data/handling-${random.uuid}")
@DisplayName("Beleidsplan 2.2, STAP 2: oppakken, overdragen en wegleggen")
class HandlingTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final TurnedAway AWAY = new TurnedAway("other-desk", "Leefomgeving", "Wij gaven het door.");
    private final Given given;
    private final Inbox inbox;
    private final Signals signals;
    private final SignalLists lists;
    private final ApplicationEventPublisher events;

    @Autowired
    HandlingTest(Given given, Inbox inbox, Signals signals, SignalLists lists, ApplicationEventPublisher events) {
        this.given = given;
        this.inbox = inbox;
        this.signals = signals;
        this.lists = lists;
        this.events = events;
    }

    private static Registration named(String name) {
        return new Registration(name, Set.of(ExploitationForm.UNKNOWN), "yes", "service", "seen", "");
    }

    private Signal read() {
        ReportId id = given.sent(aReport());
        return as(OFFICER, () -> inbox.read(id));
    }

    private Change takeUp(Account person, Signal signal, String name) {
        return as(person, () -> inbox.takeUp(signal.id(), signal.version(), named(name)));
    }

    private Signal takenUp() {
        return done(takeUp(OFFICER, read(), "Loods"));
    }

    private static Signal done(Change change) {
        assertThat(change).isInstanceOf(Change.Done.class);
        return ((Change.Done) change).signal();
    }

    private static void act(Account person, Runnable act) {
        as(person, () -> {
            act.run();
            return true;
        });
    }

    /** All at the same moment. */
    private static <T> List<T> atOnce(List<Supplier<T>> acts) throws Exception {
        CyclicBarrier together = new CyclicBarrier(acts.size());
        try (ExecutorService people = Executors.newFixedThreadPool(acts.size())) {
            List<Future<T>> results = people.invokeAll(acts.stream()
                    .<Callable<T>>map(act -> () -> {
                        together.await();
                        return act.get();
                    })
                    .toList());
            return results.stream().map(Future::resultNow).toList();
        }
    }

    @Test
    void taking_up_gives_the_next_number_of_the_year_and_keeps_who_and_when() {
        Signal first = takenUp();
        Signal second = takenUp();
        assertThat(first.numbered()).matches("2026-[0-9]{4}");
        assertThat(place(second)).isEqualTo(place(first) + 1);
        assertThat(second.moments().takenUpBy()).isEqualTo(OFFICER.id());
        assertThat(second.mustCallPolice()).isTrue();
        assertThat(as(OFFICER, () -> signals.registration(second.id()))).isEqualTo(named("Loods"));
    }

    private static int place(Signal signal) {
        return Integer.parseInt(signal.numbered().substring(5));
    }

    @Test
    void several_taken_up_at_once_each_have_a_number_of_their_own() throws Exception {
        List<Signal> waiting = IntStream.range(0, 6).mapToObj(_ -> read()).toList();
        List<Supplier<Change>> acts = waiting.stream()
                .<Supplier<Change>>map(signal -> () -> takeUp(OFFICER, signal, "Loods"))
                .toList();
        assertThat(atOnce(acts)).extracting(change -> done(change).numbered()).doesNotHaveDuplicates();
    }

    @Test
    void of_two_who_take_up_at_once_one_does_and_the_other_hears_it_and_no_number_is_lost() throws Exception {
        Signal before = takenUp();
        Signal signal = read();
        List<Change> changes =
                atOnce(List.of(() -> takeUp(OFFICER, signal, "Van Jan"), () -> takeUp(DEPUTY, signal, "Van Els")));
        assertThat(changes).hasAtLeastOneElementOfType(Change.Done.class);
        assertThat(changes).hasAtLeastOneElementOfType(Change.Meanwhile.class);
        assertThat(place(takenUp())).isEqualTo(place(before) + 2);
    }

    @Test
    void an_old_screen_overwrites_nothing() {
        Signal signal = read();
        done(as(DEPUTY, () -> inbox.later(signal.id(), signal.version(), named("Van Els"))));
        assertThat(takeUp(OFFICER, signal, "Van Jan")).isInstanceOf(Change.Meanwhile.class);
        assertThat(as(OFFICER, () -> inbox.turnAway(signal.id(), signal.version(), AWAY)))
                .isInstanceOf(Change.Meanwhile.class);
        assertThat(as(OFFICER, () -> inbox.soFar(signal.id()))).contains(named("Van Els"));
    }

    @Test
    void a_message_and_a_call_at_the_same_moment_are_both_kept() throws Exception {
        for (int round = 0; round < 5; round++) {
            Signal signal = takenUp();
            Referred call =
                    new Referred(Entry.Kind.POLICE_CALLED, Map.of("agreed", "Zij gaan kijken."), signal.gate(), true);
            atOnce(List.<Supplier<Boolean>>of(
                    () -> {
                        act(OFFICER, () -> signals.referred(signal.id(), call));
                        return true;
                    },
                    () -> {
                        events.publishEvent(new ReporterWrote(signal.id(), TODAY));
                        return true;
                    }));
            Signal now = as(OFFICER, () -> signals.signal(signal.numbered()));
            assertThat(now.policeCalled()).isTrue();
            assertThat(now.moments().messageSince()).isEqualTo(TODAY);
        }
    }

    @Test
    void before_it_was_read_it_can_be_neither_taken_up_nor_turned_away_nor_handed_over() {
        ReportId id = given.sent(aReport());
        int version = as(OFFICER, () -> inbox.signal(id)).version();
        List<Supplier<Object>> acts = List.of(
                () -> inbox.takeUp(id, version, named("Loods")),
                () -> inbox.turnAway(id, version, AWAY),
                () -> inbox.later(id, version, named("Loods")),
                () -> inbox.knowThoseInvolved(id),
                () -> inbox.takeBack(id));
        assertThat(acts)
                .allSatisfy(act -> assertThatThrownBy(() -> as(OFFICER, act)).isInstanceOf(NotForYou.class));
    }

    @Test
    void reading_again_changes_nothing() {
        Signal signal = read();
        Signal again = as(DEPUTY, () -> inbox.read(signal.id()));
        assertThat(again).isEqualTo(signal);
    }

    @Test
    @DisplayName("Beleidsplan 2.2, STAP 3, lezing I-12: hoort niet hier, en toch weer wel")
    void turned_away_it_is_closed_without_a_number_and_can_be_taken_back() {
        Signal signal = read();
        Signal away = done(as(OFFICER, () -> inbox.turnAway(signal.id(), signal.version(), AWAY)));
        assertThat(away)
                .extracting(Signal::stage, Signal::outcome, Signal::number)
                .containsExactly(Stage.CLOSED, "other-desk", null);
        assertThat(away.moments().answeredAt()).isNotNull();
        assertThatThrownBy(() -> as(OFFICER, () -> signals.reopen(signal.id(), "Toch wel")))
                .isInstanceOf(NotForYou.class);
        Signal back = done(as(DEPUTY, () -> inbox.takeBack(signal.id())));
        assertThat(back)
                .extracting(
                        Signal::stage,
                        Signal::outcome,
                        one -> one.moments().closedAt(),
                        one -> one.moments().answeredAt())
                .containsExactly(Stage.READ, null, null, null);
    }

    @Test
    void a_draft_that_is_taken_back_is_still_a_draft() {
        ReportId id = given.draft(aReport("danger", "unknown")).report();
        int version = as(OFFICER, () -> inbox.read(id)).version();
        done(as(OFFICER, () -> inbox.turnAway(id, version, new TurnedAway("test", "", ""))));
        assertThat(done(as(OFFICER, () -> inbox.takeBack(id))))
                .extracting(Signal::stage, Signal::sent, Signal::alarm)
                .containsExactly(Stage.DRAFT_READ, false, Alarm.TODAY);
    }

    @Test
    @DisplayName(
            "Beleidsplan 2.2, STAP 2, lezing I-10: wie de betrokkenen kent, draagt het signaal over, heen en terug")
    void officer_and_deputy_hand_over_to_each_other(@Autowired Bells bells) {
        for (Account[] pair : new Account[][] {{OFFICER, DEPUTY}, {DEPUTY, OFFICER}}) {
            ReportId id = given.sent(aReport());
            as(pair[0], () -> inbox.read(id));
            assertThat(as(pair[0], () -> inbox.knowThoseInvolved(id))).isEqualTo(Handover.Outcome.HANDED_OVER);
            assertThatThrownBy(() -> as(pair[0], () -> inbox.signal(id))).isInstanceOf(NotForYou.class);
            assertThat(as(pair[0], lists::open)).extracting(Signal::id).doesNotContain(id);
            assertThat(as(pair[1], () -> inbox.signal(id)))
                    .extracting(Signal::stage, Signal::moments)
                    .containsExactly(Stage.NEW, Moments.NONE);
            assertThat(as(pair[1], bells::mine)).extracting(Bell::report).contains(id);
            as(pair[1], () -> inbox.read(id));
            assertThat(as(pair[1], () -> inbox.knowThoseInvolved(id))).isEqualTo(Handover.Outcome.NOBODY_LEFT);
            assertThat(as(pair[1], () -> inbox.signal(id)).stage()).isEqualTo(Stage.READ);
        }
    }

    @Test
    @DisplayName("Lezing I-10: wie overdraagt aan een collega die weg is, hoort dat niemand het nu leest")
    void who_hands_over_to_somebody_who_is_away_hears_so(@Autowired Absences absences) {
        Absence days = new Absence(RandomIds.next(), OFFICER.id(), TODAY, TODAY.plusDays(3), null);
        as(OFFICER, () -> absences.plan(days, days.id(), TODAY));
        ReportId id = given.sent(aReport());
        as(DEPUTY, () -> inbox.read(id));
        assertThat(as(DEPUTY, () -> inbox.knowThoseInvolved(id))).isEqualTo(Handover.Outcome.HANDED_TO_WHO_IS_AWAY);
        assertThat(as(OFFICER, () -> inbox.signal(id)).stage()).isEqualTo(Stage.NEW);
        act(OFFICER, () -> absences.back(days.id(), TODAY));
    }

    @Test
    @DisplayName(
            "Beleidsplan 2.2, STAP 6, lezing I-06: laten rusten kan, maar niet voorbij de termijn van het antwoord")
    void it_can_rest_until_the_answer_is_due_and_no_longer() {
        Signal signal = takenUp();
        LocalDate latest = as(OFFICER, () -> signals.latestLater(signal.id()));
        assertThat(latest).isEqualTo(LocalDate.of(2026, 12, 21));
        for (LocalDate wrong : List.of(TODAY, latest.plusDays(1))) {
            assertThatThrownBy(() -> act(OFFICER, () -> signals.putOff(signal.id(), wrong)))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        act(OFFICER, () -> signals.putOff(signal.id(), latest));
        assertThat(as(OFFICER, () -> signals.signal(signal.numbered()))
                        .moments()
                        .laterUntil())
                .isEqualTo(latest);
    }

    @Test
    @DisplayName("Beleidsplan 2.2, STAP 6: beantwoord, afgesloten en heropend")
    void it_is_answered_closed_and_opened_again() {
        Signal signal = takenUp();
        act(OFFICER, () -> signals.answered(signal.id(), "Wij gebruiken uw signaal.", false));
        Signal answered = as(OFFICER, () -> signals.signal(signal.numbered()));
        assertThat(answered.stage()).isEqualTo(Stage.ANSWERED);
        Closing closing = new Closing("unclear", "unknown");
        assertThat(as(DEPUTY, () -> signals.close(signal.id(), signal.version(), closing)))
                .isInstanceOf(Change.Meanwhile.class);
        Signal closed = done(as(OFFICER, () -> signals.close(signal.id(), answered.version(), closing)));
        assertThat(closed).extracting(Signal::stage, Signal::outcome).containsExactly(Stage.CLOSED, "unclear");
        assertThat(as(DEPUTY, () -> signals.reopen(signal.id(), "Er kwam meer")))
                .extracting(Signal::stage, Signal::outcome, Signal::number)
                .containsExactly(Stage.TAKEN_UP, null, signal.number());
    }
}
