package nl.meldroute.intake;

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
import java.util.Set;
import nl.meldroute.audit.AuditTrail;
import nl.meldroute.database.ActingDatabase;
import nl.meldroute.identity.NotForYou;
import nl.meldroute.kernel.Acting;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.kernel.ReportId;
import nl.meldroute.privacy.CaseContent;
import nl.meldroute.subjects.Company;
import nl.meldroute.subjects.Correction;
import nl.meldroute.subjects.Kind;
import nl.meldroute.subjects.Person;
import nl.meldroute.subjects.Rewriting;
import nl.meldroute.subjects.Subject;
import nl.meldroute.subjects.SubjectId;
import nl.meldroute.subjects.Subjects;
import nl.meldroute.subjects.Trace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

@WithIntake
@TestPropertySource(properties = "meldroute.database.data-dir=target/test-data/subjects-${random.uuid}")
@DisplayName("Beleidsplan 2.2, STAP 3: om wie en wat een signaal gaat")
class SubjectsTest {
    private final Given given;
    private final Inbox inbox;
    private final Involved involved;
    private final Subjects subjects;
    private final Signals signals;
    private ReportId id = ReportId.random();

    @Autowired
    private ActingDatabase database;

    @Autowired
    private CaseContent cases;

    @Autowired
    private AuditTrail trail;

    @Autowired
    SubjectsTest(Given given, Inbox inbox, Involved involved, Subjects subjects, Signals signals) {
        this.given = given;
        this.inbox = inbox;
        this.involved = involved;
        this.subjects = subjects;
        this.signals = signals;
    }

    @BeforeEach
    void a_signal_was_taken_up() {
        id = takenUp();
    }

    private ReportId takenUp() {
        ReportId report = given.sent(aReport());
        int version = as(OFFICER, () -> inbox.read(report)).version();
        as(OFFICER, () -> inbox.takeUp(report, version, registration()));
        return report;
    }

    private static Registration registration() {
        return new Registration("Loods", Set.of(ExploitationForm.LABOUR), "no", "care", "unknown", "");
    }

    private Subject added(nl.meldroute.subjects.Details details) {
        return as(OFFICER, () -> involved.add(id, SubjectId.random(), details));
    }

    private List<Subject> all() {
        return as(DEPUTY, () -> subjects.of(id));
    }

    private long rows(String table) {
        return database.as(
                new Acting(OFFICER.id(), "FOCAL_OFFICER", Purpose.HANDLING),
                () -> database.client()
                        .sql("select count(*) from " + table)
                        .query(Long.class)
                        .single());
    }

    @Test
    void what_was_added_comes_back_as_it_was_in_its_order() {
        Subject person = added(aPerson("Man met rode bus", "06 0000 0042"));
        Subject place = added(anAddress("Dorpsstraat", "12"));
        assertThat(all()).containsExactly(person, place);
        assertThat(place.title()).isEqualTo("Dorpsstraat 12, Lopik");
    }

    @Test
    void nothing_of_it_stands_in_the_database_in_the_clear() {
        added(aPerson("Kanarie Vogelsang", "06 0000 0042"));
        List<byte[]> contents = database.as(
                new Acting(OFFICER.id(), "FOCAL_OFFICER", Purpose.HANDLING),
                () -> database.client()
                        .sql("select content from subjects.subject")
                        .query(byte[].class)
                        .list());
        assertThat(contents)
                .isNotEmpty()
                .allSatisfy(content -> assertThat(new String(content, java.nio.charset.StandardCharsets.ISO_8859_1))
                        .doesNotContain("Kanarie", "person", "0042"));
    }

    @Test
    void two_presses_of_one_button_add_once() {
        SubjectId once = SubjectId.random();
        as(OFFICER, () -> involved.add(id, once, aPerson("Ans Kuiper")));
        as(OFFICER, () -> involved.add(id, once, aPerson("Ans Kuiper")));
        assertThat(all()).hasSize(1);
    }

    @Test
    void the_id_of_another_signal_adds_nothing() {
        Subject person = added(aPerson("Ans Kuiper"));
        ReportId other = takenUp();
        assertThatThrownBy(() -> as(OFFICER, () -> involved.add(other, person.id(), aPerson("Bob Kuiper"))))
                .isInstanceOf(NotForYou.class);
        assertThatThrownBy(() -> as(OFFICER, () -> subjects.subject(other, person.id())))
                .isInstanceOf(NotForYou.class);
        assertThat(all()).containsExactly(person);
    }

    @Test
    void a_correction_keeps_how_it_stood() {
        Subject before = added(aPerson("Ans Kuiper"));
        Rewriting done = as(OFFICER, () -> involved.change(before, aPerson("Anna Kuiper")));
        assertThat(done).isInstanceOf(Rewriting.Done.class);
        assertThat(all()).extracting(Subject::title).containsExactly("Anna Kuiper");
        List<Correction> kept = as(DEPUTY, () -> subjects.corrections(id, before.id()));
        assertThat(kept).singleElement().satisfies(correction -> {
            assertThat(correction.before()).isEqualTo(before.details());
            assertThat(correction.by()).isEqualTo(OFFICER.id());
        });
    }

    @Test
    void what_somebody_else_changed_meanwhile_is_not_overwritten() {
        Subject seen = added(aPerson("Ans Kuiper"));
        as(DEPUTY, () -> involved.change(seen, aPerson("Anna Kuiper")));
        assertThat(as(OFFICER, () -> involved.change(seen, aPerson("Annet Kuiper"))))
                .isInstanceOfSatisfying(
                        Rewriting.Meanwhile.class,
                        meanwhile -> assertThat(meanwhile.now().title()).isEqualTo("Anna Kuiper"));
        assertThat(as(OFFICER, () -> subjects.remove(seen))).isInstanceOf(Rewriting.Meanwhile.class);
        assertThat(all()).extracting(Subject::title).containsExactly("Anna Kuiper");
    }

    @Test
    void what_was_removed_can_be_put_back_twice_is_once() {
        Subject seen = added(aPerson("Ans Kuiper"));
        as(OFFICER, () -> subjects.remove(seen));
        assertThat(all()).isEmpty();
        as(OFFICER, () -> subjects.putBack(id, seen.id()));
        as(OFFICER, () -> subjects.putBack(id, seen.id()));
        assertThat(all()).extracting(Subject::title).containsExactly("Ans Kuiper");
        assertThat(as(OFFICER, () -> subjects.corrections(id, seen.id()))).hasSize(2);
    }

    @Test
    void what_can_not_be_so_is_not_kept_and_a_subject_stays_what_it_is() {
        assertThatThrownBy(() -> added(new Company("", "12", ""))).isInstanceOf(IllegalArgumentException.class);
        Subject person = added(aPerson("Ans Kuiper"));
        assertThatThrownBy(() -> as(OFFICER, () -> involved.change(person, anAddress("Dorpsstraat", "12"))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("Lezing I-14: wie misschien jonger is dan 18, verandert wat een signaal vraagt")
    void somebody_perhaps_younger_than_18_marks_the_signal() {
        String number = as(OFFICER, () -> inbox.signal(id)).numbered();
        added(aPerson("Ans Kuiper"));
        assertThat(as(OFFICER, () -> signals.signal(number)).minor()).isFalse();
        added(new Person("Meisje", "", "unknown", "", "", Person.Voice.NONE));
        assertThat(as(OFFICER, () -> signals.signal(number)).minor()).isTrue();
    }

    @Test
    void whom_the_reporter_named_is_taken_over_once_and_with_all_that_was_said() {
        ReportId named = given.sent(aReport(
                "person.description",
                "Man met rode bus",
                "person.role",
                "employer",
                "person.plate",
                "XX-000-X",
                "person.company",
                "FlexPlus",
                "person.phone",
                "onbekend"));
        int version = as(OFFICER, () -> inbox.read(named)).version();
        as(OFFICER, () -> inbox.takeUp(named, version, registration()));
        assertThat(as(OFFICER, () -> involved.offered(named))).containsExactly(1);
        for (int twice = 0; twice < 2; twice++) {
            as(OFFICER, () -> {
                involved.takeOver(named, 1);
                return named;
            });
        }
        assertThat(as(OFFICER, () -> involved.offered(named))).isEmpty();
        assertThat(as(OFFICER, () -> subjects.of(named)))
                .extracting(Subject::kind)
                .containsExactlyInAnyOrder(Kind.PERSON, Kind.PLATE, Kind.COMPANY);
        assertThatThrownBy(() -> as(OFFICER, () -> {
                    involved.takeOver(named, 2);
                    return named;
                }))
                .isInstanceOf(NotForYou.class);
    }

    @Test
    void before_acceptance_there_is_nothing_to_register() {
        ReportId fresh = given.sent(aReport());
        assertThatThrownBy(() -> as(OFFICER, () -> involved.add(fresh, SubjectId.random(), aPerson("Ans Kuiper"))))
                .isInstanceOf(NotForYou.class);
    }

    @Test
    void looks_and_changes_are_on_the_audit_without_a_name() {
        Subject seen = added(aPerson("Kanarie Vogelsang"));
        as(OFFICER, () -> subjects.remove(seen));
        all();
        assertThat(as(OFFICER, () -> trail.of(id, 50)))
                .extracting(AuditTrail.Seen::action)
                .contains("subject.add", "subject.remove", "subject.read");
        assertThat(as(OFFICER, () -> trail.of(id, 50)).toString()).doesNotContain("Kanarie");
    }

    @Test
    @DisplayName("Beleidsplan 2.2, STAP 2: alleen aandachtsfunctionaris en vervanger")
    void others_do_not_pass() {
        assertThatThrownBy(() -> as(CONTACT, () -> subjects.of(id))).isInstanceOf(NotForYou.class);
        assertThatThrownBy(() -> as(CONTACT, () -> involved.add(id, SubjectId.random(), aPerson("Ans"))))
                .isInstanceOf(NotForYou.class);
    }

    @Test
    @DisplayName("Lezing I-10: wie een signaal overdroeg, ziet ook niet om wie het gaat")
    void who_handed_a_signal_over_has_no_key_to_it() {
        ReportId handed = given.sent(aReport());
        as(OFFICER, () -> inbox.read(handed));
        as(OFFICER, () -> inbox.knowThoseInvolved(handed));
        int version = as(DEPUTY, () -> inbox.read(handed)).version();
        as(DEPUTY, () -> inbox.takeUp(handed, version, registration()));
        as(DEPUTY, () -> involved.add(handed, SubjectId.random(), aPerson("Ans Kuiper")));
        assertThat(as(DEPUTY, () -> subjects.of(handed))).hasSize(1);
        assertThatThrownBy(() -> as(OFFICER, () -> subjects.of(handed))).isInstanceOf(NotForYou.class);
        long seen = database.as(
                new Acting(OFFICER.id(), "FOCAL_OFFICER", Purpose.HANDLING),
                () -> database.client()
                        .sql("select count(*) from subjects.subject where signal_id = ?")
                        .param(handed.value())
                        .query(Long.class)
                        .single());
        assertThat(seen).isZero();
        assertThat(subjects.compared(List.of(handed))).containsKey(handed);
    }

    @Test
    void when_the_key_of_the_signal_is_destroyed_they_are_gone() {
        Subject seen = added(aPerson("Ans Kuiper"));
        as(OFFICER, () -> involved.change(seen, aPerson("Anna Kuiper")));
        long subjectsBefore = rows("subjects.subject");
        database.as(Acting.nobody(Purpose.HOUSEKEEPING), () -> {
            cases.destroy(id);
            return id;
        });
        assertThat(rows("subjects.subject")).isEqualTo(subjectsBefore - 1);
        assertThatThrownBy(this::all).isInstanceOf(NotForYou.class);
        assertThat(subjects.compared(List.of(id))).doesNotContainKey(id);
    }

    @Test
    void it_is_known_again_by_its_traces() {
        added(aPerson("Ans Kuiper", "06 0000 0042"));
        assertThat(subjects.compared(List.of(id)).get(id))
                .flatExtracting(subject -> subject.details().traces())
                .containsExactlyInAnyOrder(
                        new Trace(Trace.Of.NAME, "ans kuiper"), new Trace(Trace.Of.PHONE, "+31600000042"));
    }
}
