package nl.meldroute.matching;

import static nl.meldroute.intake.IntakeModule.DEPUTY;
import static nl.meldroute.intake.IntakeModule.OFFICER;
import static nl.meldroute.intake.IntakeModule.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import nl.meldroute.database.ActingDatabase;
import nl.meldroute.intake.Given;
import nl.meldroute.intake.Involved;
import nl.meldroute.intake.WithIntake;
import nl.meldroute.kernel.Acting;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.kernel.ReportId;
import nl.meldroute.matching.store.StepRows;
import nl.meldroute.privacy.CaseContent;
import nl.meldroute.subjects.PhoneLine;
import nl.meldroute.subjects.Subject;
import nl.meldroute.subjects.Subjects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

@WithIntake
@TestPropertySource(properties = "meldroute.database.data-dir=target/test-data/neighbours-${random.uuid}")
@DisplayName("Beleidsplan 2.2, STAP 3, zin 1: kijken of het al bekend is, zonder het hele register te lezen")
class NeighboursTest {
    private static final AtomicInteger NEXT = new AtomicInteger(100);
    private final KnownSignals signals;
    private final Involved involved;
    private final Subjects subjects;
    private final Matches matches;
    /** A phone number of this test alone. */
    private final PhoneLine phone = new PhoneLine("06 0001 0" + NEXT.getAndIncrement());

    @Autowired
    private StepRows steps;

    @Autowired
    private Clock clock;

    @Autowired
    private Comparisons comparisons;

    @Autowired
    private ActingDatabase database;

    @Autowired
    private CaseContent cases;

    @Autowired
    NeighboursTest(Given given, Involved involved, Subjects subjects, Matches matches) {
        this.signals = new KnownSignals(given, involved);
        this.involved = involved;
        this.subjects = subjects;
        this.matches = matches;
    }

    private ReportId aSignal() {
        return signals.takenUp(DEPUTY);
    }

    private ReportId aSignalWith(PhoneLine line) {
        return signals.takenUp(DEPUTY, line);
    }

    private Set<ReportId> read(Neighbours neighbours, ReportId signal) {
        return database.as(
                Acting.nobody(Purpose.MATCHING),
                () -> neighbours.of(signal, List.of()).subjects().keySet());
    }

    private Set<ReportId> found(ReportId signal) {
        return Set.copyOf(
                as(OFFICER, () -> matches.of(signal)).stream().map(Match::other).toList());
    }

    @Test
    void only_what_may_have_something_in_common_is_read() {
        ReportId one = aSignalWith(phone);
        ReportId other = aSignalWith(phone);
        aSignalWith(new PhoneLine("06 0002 0001"));
        aSignal();
        assertThat(read(new Neighbours(subjects, steps, clock), one)).containsExactlyInAnyOrder(one, other);
    }

    @Test
    @DisplayName("Wat een tweede exemplaar van het programma schreef, wordt gezien")
    void what_another_process_wrote_is_seen() {
        Neighbours elsewhere = new Neighbours(subjects, steps, clock);
        ReportId one = aSignalWith(phone);
        assertThat(read(elsewhere, one)).containsExactly(one);
        ReportId other = aSignalWith(phone);
        assertThat(found(one)).containsExactly(other);
        assertThat(read(elsewhere, one)).containsExactlyInAnyOrder(one, other);
        ReportId third = aSignalWith(phone);
        assertThat(found(third)).containsExactlyInAnyOrder(one, other);
    }

    @Test
    void what_was_undone_hides_nothing_and_shows_nothing() {
        ReportId one = aSignal();
        Subject seen = signals.add(one, phone);
        PhoneLine never = new PhoneLine("06 0003 0" + NEXT.getAndIncrement());
        assertThatThrownBy(() -> as(
                        DEPUTY,
                        () -> database.as(handling(), () -> {
                            involved.change(seen, never);
                            throw new IllegalStateException("undone");
                        })))
                .hasMessage("undone");
        assertThat(found(aSignalWith(never))).isEmpty();
        assertThat(found(aSignalWith(phone))).containsExactly(one);
    }

    private static Acting handling() {
        return new Acting(DEPUTY.id(), "DEPUTY", Purpose.HANDLING);
    }

    @Test
    void what_was_erased_is_found_no_more() {
        ReportId one = aSignalWith(phone);
        ReportId other = aSignalWith(phone);
        database.as(Acting.nobody(Purpose.HOUSEKEEPING), () -> {
            cases.destroy(other);
            return other;
        });
        ReportId third = aSignalWith(phone);
        assertThat(found(third)).containsExactly(one);
    }

    @Test
    @DisplayName("Na de start en elke dag wordt het register opnieuw gelezen, en dan wordt hetzelfde gevonden")
    void read_anew_it_finds_the_same() {
        ReportId one = aSignalWith(phone);
        comparisons.prepare();
        ReportId other = aSignalWith(phone);
        comparisons.prepare();
        assertThat(found(other)).containsExactly(one);
        assertThat(found(aSignalWith(phone))).containsExactlyInAnyOrder(one, other);
    }
}
