package nl.meldroute.matching;

import static nl.meldroute.intake.Given.aReport;
import static nl.meldroute.intake.IntakeModule.CONTACT;
import static nl.meldroute.intake.IntakeModule.DEPUTY;
import static nl.meldroute.intake.IntakeModule.OFFICER;
import static nl.meldroute.intake.IntakeModule.as;
import static nl.meldroute.subjects.SubjectFixtures.aPerson;
import static nl.meldroute.subjects.SubjectFixtures.anAddress;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import nl.meldroute.audit.AuditTrail;
import nl.meldroute.database.ActingDatabase;
import nl.meldroute.identity.NotForYou;
import nl.meldroute.intake.Given;
import nl.meldroute.intake.Inbox;
import nl.meldroute.intake.Involved;
import nl.meldroute.intake.WithIntake;
import nl.meldroute.kernel.Acting;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.kernel.ReportId;
import nl.meldroute.privacy.CaseContent;
import nl.meldroute.subjects.Details;
import nl.meldroute.subjects.PhoneLine;
import nl.meldroute.subjects.Subject;
import nl.meldroute.subjects.SubjectId;
import nl.meldroute.subjects.Subjects;
import nl.meldroute.subjects.Trace;
import nl.meldroute.subjects.Vehicle;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

@WithIntake
@TestPropertySource(properties = "meldroute.database.data-dir=target/test-data/matches-${random.uuid}")
@DisplayName("Beleidsplan 2.2, STAP 3, zin 1: kijken of het al bekend is")
class MatchesTest {
    private static final AtomicInteger NEXT = new AtomicInteger(100);
    private final Given given;
    private final Inbox inbox;
    private final Involved involved;
    private final KnownSignals signals;
    private final Subjects subjects;
    private final Matches matches;
    /** A phone number of this test alone. */
    private final String phone = "06 0000 0" + NEXT.getAndIncrement();

    @Autowired
    private ActingDatabase database;

    @Autowired
    private CaseContent cases;

    @Autowired
    private AuditTrail trail;

    @Autowired
    MatchesTest(Given given, Inbox inbox, Involved involved, Subjects subjects, Matches matches) {
        this.given = given;
        this.inbox = inbox;
        this.involved = involved;
        this.signals = new KnownSignals(given, involved);
        this.subjects = subjects;
        this.matches = matches;
    }

    private ReportId aSignal(Details... about) {
        return signals.takenUp(OFFICER, about);
    }

    private Subject add(ReportId signal, Details details) {
        return signals.add(signal, details);
    }

    private List<Match> of(ReportId signal) {
        return as(OFFICER, () -> matches.of(signal));
    }

    private Match only(ReportId signal) {
        List<Match> found = of(signal);
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    private int waiting(ReportId signal) {
        return as(OFFICER, () -> matches.waiting(signal)).map(Waiting::count).orElse(0);
    }

    private Judged judge(ReportId signal, ReportId other, Verdict verdict) {
        int version = as(OFFICER, () -> matches.of(signal)).stream()
                .filter(match -> match.other().equals(other))
                .findFirst()
                .orElseThrow()
                .version();
        return as(OFFICER, () -> matches.judge(signal, other, version, verdict));
    }

    @Test
    void two_signals_with_one_phone_number_find_each_other() {
        ReportId one = aSignal(new PhoneLine(phone));
        assertThat(waiting(one)).isZero();
        ReportId other = aSignal(aPerson("Marek Demo", phone.replace(" ", "")));
        assertThat(only(one)).satisfies(match -> {
            assertThat(match.other()).isEqualTo(other);
            assertThat(match.open()).isTrue();
            assertThat(match.strength()).contains(Strength.STRONG);
            assertThat(match.likenesses()).extracting(Likeness::of).containsExactly(Trace.Of.PHONE);
        });
        assertThat(only(other).other()).isEqualTo(one);
        assertThat(as(OFFICER, () -> matches.waiting(List.of(one, other)))).containsKeys(one, other);
    }

    @Test
    void a_match_goes_with_what_made_it() {
        ReportId one = aSignal(new PhoneLine(phone));
        ReportId other = aSignal();
        Subject same = add(other, new PhoneLine(phone));
        assertThat(waiting(one)).isEqualTo(1);
        as(OFFICER, () -> subjects.remove(same));
        assertThat(of(one)).isEmpty();
        as(OFFICER, () -> subjects.putBack(other, same.id()));
        assertThat(waiting(one)).isEqualTo(1);
    }

    @Test
    void linked_is_linked_from_both_sides_and_nothing_is_merged() {
        ReportId one = aSignal(new PhoneLine(phone));
        ReportId other = aSignal(new PhoneLine(phone));
        assertThat(judge(one, other, Verdict.SAME)).isEqualTo(Judged.DONE);
        assertThat(waiting(one)).isZero();
        assertThat(waiting(other)).isZero();
        assertThat(as(OFFICER, () -> matches.linked(one))).containsExactly(other);
        assertThat(as(OFFICER, () -> matches.linked(other))).containsExactly(one);
        assertThat(as(OFFICER, () -> subjects.of(one))).hasSize(1);
        as(OFFICER, () -> {
            matches.undo(other, one);
            return one;
        });
        assertThat(as(OFFICER, () -> matches.linked(one))).isEmpty();
        assertThat(waiting(one)).isEqualTo(1);
    }

    @Test
    void a_link_stays_when_nothing_is_left_in_common_and_its_undo_takes_it_away() {
        ReportId one = aSignal(new PhoneLine(phone));
        ReportId other = aSignal();
        Subject same = add(other, new PhoneLine(phone));
        judge(one, other, Verdict.SAME);
        as(OFFICER, () -> subjects.remove(same));
        assertThat(only(one).strength()).isEmpty();
        assertThat(as(OFFICER, () -> matches.linked(one))).containsExactly(other);
        as(OFFICER, () -> {
            matches.undo(one, other);
            return one;
        });
        assertThat(of(one)).isEmpty();
        assertThatThrownBy(() -> as(OFFICER, () -> matches.judge(one, other, 1, Verdict.SAME)))
                .isInstanceOf(NotForYou.class);
    }

    @Test
    void what_is_not_the_same_comes_back_only_with_something_new() {
        ReportId one = aSignal(new PhoneLine(phone));
        ReportId other = aSignal(new PhoneLine(phone));
        judge(one, other, Verdict.DIFFERENT);
        assertThat(waiting(one)).isZero();
        add(one, aPerson("Iemand Anders"));
        assertThat(waiting(one)).isZero();
        String plate = "X" + phone.substring(10) + "XX";
        add(one, new Vehicle(plate));
        add(other, new Vehicle(plate));
        assertThat(waiting(one)).isEqualTo(1);
        assertThat(only(one).fresh()).extracting(Likeness::of).containsExactly(Trace.Of.PLATE);
        judge(one, other, Verdict.UNSURE);
        assertThat(waiting(one)).isZero();
        assertThat(only(one).verdict()).isEqualTo(Verdict.UNSURE);
    }

    @Test
    void done_with_looking_leaves_what_nobody_judged_as_it_is() {
        ReportId one = aSignal(new PhoneLine(phone));
        ReportId other = aSignal(new PhoneLine(phone));
        as(OFFICER, () -> {
            matches.looked(one);
            return one;
        });
        assertThat(waiting(one)).isZero();
        assertThat(only(one).verdict()).isEqualTo(Verdict.LOOKED);
        assertThat(judge(one, other, Verdict.SAME)).isEqualTo(Judged.DONE);
    }

    @Test
    void two_colleagues_never_judge_over_each_other_and_twice_is_once() {
        ReportId one = aSignal(new PhoneLine(phone));
        ReportId other = aSignal(new PhoneLine(phone));
        int seen = only(one).version();
        assertThat(as(DEPUTY, () -> matches.judge(one, other, seen, Verdict.DIFFERENT)))
                .isEqualTo(Judged.DONE);
        assertThat(as(OFFICER, () -> matches.judge(one, other, seen, Verdict.SAME)))
                .isEqualTo(Judged.MEANWHILE);
        assertThat(as(OFFICER, () -> matches.judge(one, other, seen, Verdict.DIFFERENT)))
                .isEqualTo(Judged.DONE);
        assertThat(as(OFFICER, () -> matches.linked(one))).isEmpty();
    }

    @Test
    void strong_comes_before_possible_and_a_single_name_is_nothing() {
        String street = "Kade " + phone.substring(9);
        ReportId one = aSignal(new PhoneLine(phone), anAddress(street, "12"), aPerson("Marek"));
        ReportId possible = aSignal(anAddress(street, "12"));
        ReportId strong = aSignal(new PhoneLine(phone));
        aSignal(aPerson("Marek"));
        assertThat(of(one)).extracting(Match::other).containsExactly(strong, possible);
        assertThat(of(one).getLast().strength()).contains(Strength.POSSIBLE);
    }

    @Test
    @DisplayName("Lezing I-10: wie een signaal overdroeg, ziet ook geen raakvlak ermee")
    void who_is_kept_from_a_signal_sees_no_match_with_it() {
        ReportId handed = given.sent(aReport());
        as(OFFICER, () -> inbox.read(handed));
        as(OFFICER, () -> inbox.knowThoseInvolved(handed));
        given.takenUp(handed, DEPUTY);
        add(handed, new PhoneLine(phone));
        ReportId one = aSignal();
        as(OFFICER, () -> involved.add(one, SubjectId.random(), new PhoneLine(phone)));
        assertThat(of(one)).isEmpty();
        assertThat(waiting(one)).isZero();
        assertThat(as(OFFICER, () -> matches.waiting(List.of(one, handed)))).isEmpty();
        assertThatThrownBy(() -> as(OFFICER, () -> matches.judge(one, handed, 1, Verdict.SAME)))
                .isInstanceOf(NotForYou.class);
        assertThat(as(DEPUTY, () -> matches.of(one))).extracting(Match::other).containsExactly(handed);
    }

    @Test
    void others_do_not_pass() {
        ReportId one = aSignal(new PhoneLine(phone));
        assertThatThrownBy(() -> as(CONTACT, () -> matches.of(one))).isInstanceOf(NotForYou.class);
        assertThatThrownBy(() -> as(CONTACT, () -> matches.waiting(List.of(one))))
                .isInstanceOf(NotForYou.class);
    }

    @Test
    void looking_and_judging_are_on_the_audit_of_both() {
        ReportId one = aSignal(new PhoneLine(phone));
        ReportId other = aSignal(new PhoneLine(phone));
        judge(one, other, Verdict.SAME);
        assertThat(List.of(one, other))
                .allSatisfy(signal -> assertThat(as(OFFICER, () -> trail.of(signal, 50)))
                        .extracting(AuditTrail.Seen::action)
                        .contains("match.look", "match.same"));
    }

    @Test
    void it_is_gone_with_the_key_of_either() {
        ReportId one = aSignal(new PhoneLine(phone));
        ReportId other = aSignal(new PhoneLine(phone));
        judge(one, other, Verdict.SAME);
        database.as(Acting.nobody(Purpose.HOUSEKEEPING), () -> {
            cases.destroy(other);
            return other;
        });
        assertThat(of(one)).isEmpty();
    }

    @Test
    @DisplayName("Wie anders geschreven is, wordt gevonden en blijft gevonden, van welke kant er ook iets verandert")
    void what_is_alike_is_found_and_stays_whichever_side_changes() {
        String family = "Boonstoppel" + "abcdefghij".charAt(phone.charAt(phone.length() - 1) - '0') + "k";
        ReportId one = aSignal(aPerson("Malgorzata " + family));
        ReportId other = aSignal(aPerson("Gosia " + family));
        assertThat(only(one).likenesses()).extracting(Likeness::of).containsExactly(Trace.Of.NAME);
        assertThat(only(one).strength()).contains(Strength.POSSIBLE);
        int seen = only(one).version();
        add(one, new PhoneLine(phone));
        add(other, new Vehicle("X" + phone.substring(10) + "YY"));
        assertThat(only(one).other()).isEqualTo(other);
        assertThat(only(other).version())
                .as("what weighs otherwise is nothing new to judge")
                .isEqualTo(seen);
        judge(one, other, Verdict.DIFFERENT);
        add(other, aPerson("Iemand Anders"));
        assertThat(waiting(one)).isZero();
    }

    @Test
    void a_contact_finds_nobody_through_a_name() {
        aSignal(aPerson("Gosia Zomerdijkstra"));
        ReportId one = aSignal();
        assertThatThrownBy(
                        () -> as(CONTACT, () -> involved.add(one, SubjectId.random(), aPerson("Gosia Zomerdijkstra"))))
                .isInstanceOf(NotForYou.class);
        assertThatThrownBy(() -> as(CONTACT, () -> {
                    matches.open(one, List.of(), "Nieuwsgierig.");
                    return one;
                }))
                .isInstanceOf(NotForYou.class);
        assertThat(of(one)).isEmpty();
    }
}
