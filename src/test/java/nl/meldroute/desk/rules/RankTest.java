package nl.meldroute.desk.rules;

import static nl.meldroute.desk.rules.SignalFixtures.MONDAY;
import static nl.meldroute.desk.rules.SignalFixtures.aDraftWithAlarm;
import static nl.meldroute.desk.rules.SignalFixtures.aSignal;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import nl.meldroute.intake.Signal;
import nl.meldroute.intake.Stage;
import nl.meldroute.policy.Editions;
import nl.meldroute.reporting.Alarm;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Waarom deze volgorde? Eerst gevaar, dan wat te laat is, en nooit een verborgen score")
class RankTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final LocalDate LONG_AGO = LocalDate.of(2026, 10, 1);
    private static final Terms TERMS = new Terms(Editions.standard(), TODAY);

    private static Rank rank(SignalFixtures signal) {
        Signal built = signal.build();
        return Rank.of(built, NextStep.of(Situation.of(built), TERMS).orElseThrow(), TODAY);
    }

    private static void assertOrder(Rank... inOrder) {
        List<Rank> shuffled = new ArrayList<>(List.of(inOrder));
        Random chance = new Random(7);
        for (int times = 0; times < 50; times++) {
            Collections.shuffle(shuffled, chance);
            assertThat(shuffled.stream().sorted()).containsExactly(inOrder);
        }
    }

    @Test
    void the_groups_come_in_the_order_that_the_page_tells() {
        Rank danger = rank(aSignal().withId(1).withAlarm(Alarm.NOW));
        Rank doubt = rank(aSignal().withId(2).withAlarm(Alarm.TODAY).receivedOn(LONG_AGO));
        Rank late = rank(aSignal().withId(3).takenUpOn(LONG_AGO).receivedOn(LONG_AGO));
        Rank thisWeek = rank(aSignal().withId(4).in(Stage.READ).receivedOn(LocalDate.of(2026, 11, 20)));
        Rank unopened = rank(aSignal().withId(5).receivedOn(LocalDate.of(2026, 11, 27)));
        Rank message = rank(aSignal().withId(6).answeredOn(MONDAY).withMessageSince(MONDAY));
        Rank rest = rank(aSignal().withId(7).takenUpOn(MONDAY));
        assertThat(Stream.of(danger, doubt, late, thisWeek, unopened, message, rest)
                        .map(Rank::group))
                .containsExactly(
                        Rank.Group.DANGER,
                        Rank.Group.DANGER,
                        Rank.Group.LATE,
                        Rank.Group.THIS_WEEK,
                        Rank.Group.UNOPENED,
                        Rank.Group.CAME_IN,
                        Rank.Group.CAN_GO_ON);
        assertOrder(danger, doubt, late, thisWeek, unopened, message, rest);
    }

    @Test
    void danger_now_comes_before_an_older_doubt_and_the_call_to_the_police_is_danger() {
        Rank draft = rank(aDraftWithAlarm().withId(1));
        Rank police = rank(aSignal().withId(2).needingIntervention(false).takenUpOn(TODAY));
        Rank doubt = rank(aSignal().withId(3).withAlarm(Alarm.TODAY).receivedOn(LONG_AGO));
        assertOrder(draft, police, doubt);
    }

    @Test
    void inside_a_group_the_earliest_term_then_perhaps_a_minor_then_the_oldest_then_the_id() {
        LocalDate term = LocalDate.of(2026, 12, 21);
        Rank earlier = new Rank(Rank.Group.CAN_GO_ON, false, term.minusDays(1), false, MONDAY, new UUID(0, 9));
        Rank minor = new Rank(Rank.Group.CAN_GO_ON, false, term, true, MONDAY, new UUID(0, 8));
        Rank oldest = new Rank(Rank.Group.CAN_GO_ON, false, term, false, LONG_AGO, new UUID(0, 7));
        Rank first = new Rank(Rank.Group.CAN_GO_ON, false, term, false, MONDAY, new UUID(0, 1));
        Rank second = new Rank(Rank.Group.CAN_GO_ON, false, term, false, MONDAY, new UUID(0, 2));
        assertOrder(earlier, minor, oldest, first, second);
    }

    @Test
    void a_notice_comes_with_what_came_in_behind_what_has_a_term() {
        Rank message = rank(aSignal().withId(6).answeredOn(MONDAY).withMessageSince(MONDAY));
        assertOrder(
                message,
                Rank.ofNotice(new UUID(0, 3), MONDAY),
                rank(aSignal().withId(7).takenUpOn(MONDAY)));
    }
}
