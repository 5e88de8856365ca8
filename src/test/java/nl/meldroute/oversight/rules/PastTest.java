package nl.meldroute.oversight.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.meldroute.identity.Role;
import nl.meldroute.kernel.AccountId;
import nl.meldroute.kernel.RandomIds;
import nl.meldroute.oversight.rules.Past.Step;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Toezicht: het logboek alleen zegt van wie een signaal op een moment was")
class PastTest {
    private static final AccountId OFFICER = new AccountId(RandomIds.next());
    private static final AccountId DEPUTY = new AccountId(RandomIds.next());
    private static final AccountId NORA = new AccountId(RandomIds.next());
    private static final AccountId OLAF = new AccountId(RandomIds.next());
    private static final UUID SIGNAL = RandomIds.next();
    private static final Instant NOON = Instant.parse("2026-11-16T11:00:00Z");

    private final List<Step> steps = new ArrayList<>();

    private PastTest did(int minutes, AccountId by, Role role, String action, UUID of, @Nullable String reason) {
        steps.add(new Step(NOON.plus(Duration.ofMinutes(minutes)), by, role, action, of, reason));
        return this;
    }

    private PastTest did(int minutes, AccountId by, Role role, String action) {
        return did(minutes, by, role, action, SIGNAL, null);
    }

    private OwnWork looks(int minutes, AccountId by, Role role, String action) {
        Past past = new Past(steps, ZoneId.of("Europe/Amsterdam"), Duration.ofHours(4));
        return past.judged(new Step(NOON.plus(Duration.ofMinutes(minutes)), by, role, action, SIGNAL, null));
    }

    private OwnWork deputy(int minutes) {
        return looks(minutes, DEPUTY, Role.DEPUTY, "signal.read");
    }

    private OwnWork officer(int minutes) {
        return looks(minutes, OFFICER, Role.FOCAL_OFFICER, "signal.read");
    }

    private PastTest away(int minutes, String days) {
        return did(minutes, OFFICER, Role.FOCAL_OFFICER, "absence.plan", OFFICER.value(), days);
    }

    @Test
    void the_deputy_replaces_on_the_days_that_the_officer_said() {
        away(-9000, "2026-11-16/2026-11-17");
        assertThat(deputy(0)).isEqualTo(OwnWork.OWN);
        assertThat(officer(0)).isEqualTo(OwnWork.AWAY);
        int beforeMidnight = 2 * 24 * 60 - 12 * 60 - 1;
        assertThat(deputy(beforeMidnight)).isEqualTo(OwnWork.OWN);
        assertThat(deputy(beforeMidnight + 1)).as("midnight in Amsterdam").isEqualTo(OwnWork.OFFICER_THERE);
        assertThat(officer(beforeMidnight + 1)).isEqualTo(OwnWork.OWN);
        assertThat(deputy(-12 * 60 - 1)).isEqualTo(OwnWork.OFFICER_THERE);
    }

    @Test
    void who_came_back_or_changed_the_days_is_there() {
        away(-100, "2026-11-16/2026-11-20");
        did(10, OFFICER, Role.FOCAL_OFFICER, "absence.end", OFFICER.value(), null);
        assertThat(deputy(5)).isEqualTo(OwnWork.OWN);
        assertThat(deputy(15)).isEqualTo(OwnWork.OFFICER_THERE);
        away(20, "2026-12-01/2026-12-02");
        assertThat(deputy(25)).isEqualTo(OwnWork.OFFICER_THERE);
        away(30, "2026-11-16/2026-11-16");
        assertThat(deputy(35)).isEqualTo(OwnWork.OWN);
    }

    @Test
    void days_that_nobody_can_read_are_no_days_and_those_of_the_deputy_do_not_count() {
        did(-100, OFFICER, Role.FOCAL_OFFICER, "absence.plan", OFFICER.value(), null);
        did(-99, DEPUTY, Role.DEPUTY, "absence.plan", DEPUTY.value(), "2026-11-16/2026-11-20");
        assertThat(deputy(0)).isEqualTo(OwnWork.OFFICER_THERE);
        away(-90, "2026-11-16/soon");
        assertThat(deputy(0)).isEqualTo(OwnWork.OFFICER_THERE);
        away(-80, "2026-11-16");
        assertThat(deputy(0)).isEqualTo(OwnWork.OFFICER_THERE);
    }

    @Test
    void what_the_deputy_took_up_is_theirs_also_when_it_was_opened_before() {
        did(10, DEPUTY, Role.DEPUTY, "signal.take-up");
        assertThat(deputy(0)).isEqualTo(OwnWork.OWN);
        steps.clear();
        did(10, OFFICER, Role.FOCAL_OFFICER, "signal.take-up");
        assertThat(deputy(20)).isEqualTo(OwnWork.OFFICER_THERE);
        steps.clear();
        did(10, DEPUTY, Role.DEPUTY, "signal.take-up", RandomIds.next(), null);
        assertThat(deputy(20)).isEqualTo(OwnWork.OFFICER_THERE);
    }

    @Test
    void an_officer_who_was_put_aside_is_outside_until_let_in_again() {
        did(0, DEPUTY, Role.DEPUTY, "signal.put-aside").did(20, DEPUTY, Role.DEPUTY, "signal.let-in");
        assertThat(officer(-5)).isEqualTo(OwnWork.OWN);
        assertThat(officer(10)).isEqualTo(OwnWork.KEPT_FROM);
        assertThat(deputy(10)).isEqualTo(OwnWork.OWN);
        assertThat(officer(30)).isEqualTo(OwnWork.OWN);
        assertThat(deputy(30)).isEqualTo(OwnWork.OFFICER_THERE);
    }

    @Test
    void who_knows_those_involved_is_outside_for_good() {
        did(0, OFFICER, Role.FOCAL_OFFICER, "signal.hand-over").did(20, DEPUTY, Role.DEPUTY, "signal.let-in");
        assertThat(officer(30)).isEqualTo(OwnWork.KEPT_FROM);
        assertThat(deputy(30)).isEqualTo(OwnWork.OWN);
        steps.clear();
        did(0, DEPUTY, Role.DEPUTY, "signal.hand-over");
        assertThat(deputy(10)).isEqualTo(OwnWork.KEPT_FROM);
        assertThat(officer(10)).isEqualTo(OwnWork.OWN);
    }

    @Test
    void a_contact_is_inside_while_something_of_that_kind_is_open() {
        did(0, OFFICER, Role.FOCAL_OFFICER, "share.make").did(20, OFFICER, Role.FOCAL_OFFICER, "share.stop");
        assertThat(looks(-5, NORA, Role.DEPARTMENT_CONTACT, "share.read")).isEqualTo(OwnWork.NOTHING_SHARED);
        assertThat(looks(5, NORA, Role.DEPARTMENT_CONTACT, "share.read")).isEqualTo(OwnWork.OWN);
        assertThat(looks(5, NORA, Role.DEPARTMENT_CONTACT, "enquiry.look")).isEqualTo(OwnWork.NOTHING_SHARED);
        assertThat(looks(5, NORA, Role.DEPARTMENT_CONTACT, "signal.read")).isEqualTo(OwnWork.NOTHING_SHARED);
        assertThat(looks(25, NORA, Role.DEPARTMENT_CONTACT, "share.list")).isEqualTo(OwnWork.NOTHING_SHARED);
        did(30, OFFICER, Role.FOCAL_OFFICER, "signal.enquired");
        assertThat(looks(35, NORA, Role.DEPARTMENT_CONTACT, "enquiry.look")).isEqualTo(OwnWork.OWN);
        did(40, OFFICER, Role.FOCAL_OFFICER, "signal.enquiry-read");
        assertThat(looks(45, NORA, Role.DEPARTMENT_CONTACT, "enquiry.look")).isEqualTo(OwnWork.NOTHING_SHARED);
        assertThat(looks(45, NORA, Role.REPORTING_CODE_OFFICER, "consultation.look"))
                .isEqualTo(OwnWork.NOTHING_SHARED);
        did(50, OFFICER, Role.FOCAL_OFFICER, "consultation.ask");
        assertThat(looks(55, NORA, Role.REPORTING_CODE_OFFICER, "consultation.look"))
                .isEqualTo(OwnWork.OWN);
    }

    private OwnWork emergency(int minutes, AccountId by) {
        return looks(minutes, by, Role.EMERGENCY_READER, "glass.read");
    }

    @Test
    void two_emergency_readers_are_inside_for_four_hours_and_until_one_ends_it() {
        UUID request = RandomIds.next();
        did(-20, NORA, Role.EMERGENCY_READER, "glass.ask", request, null);
        did(0, OLAF, Role.EMERGENCY_READER, "glass.agree", request, null);
        did(0, OLAF, Role.EMERGENCY_READER, "glass.open");
        for (AccountId one : List.of(NORA, OLAF)) {
            assertThat(emergency(-1, one)).isEqualTo(OwnWork.NOT_AGREED);
            assertThat(emergency(0, one)).isEqualTo(OwnWork.OWN);
            assertThat(emergency(239, one)).isEqualTo(OwnWork.OWN);
            assertThat(emergency(240, one)).isEqualTo(OwnWork.NOT_AGREED);
        }
        assertThat(emergency(5, DEPUTY)).as("a third").isEqualTo(OwnWork.NOT_AGREED);
        did(60, NORA, Role.EMERGENCY_READER, "glass.end", request, null);
        assertThat(emergency(59, OLAF)).isEqualTo(OwnWork.OWN);
        assertThat(emergency(61, OLAF)).isEqualTo(OwnWork.NOT_AGREED);
    }

    @Test
    void an_agreement_to_something_else_opens_nothing() {
        UUID request = RandomIds.next();
        did(-300, NORA, Role.EMERGENCY_READER, "glass.ask", request, null);
        did(-200, OLAF, Role.EMERGENCY_READER, "glass.agree", request, null);
        did(0, OLAF, Role.EMERGENCY_READER, "glass.open");
        assertThat(emergency(5, NORA)).isEqualTo(OwnWork.NOT_AGREED);
    }

    @Test
    void it_asks_for_all_that_it_needs_and_for_acts_that_there_are() {
        assertThat(Past.acts()).allMatch(act -> Kind.known(act).isPresent()).doesNotHaveDuplicates();
    }
}
