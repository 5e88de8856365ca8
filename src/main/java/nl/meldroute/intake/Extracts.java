package nl.meldroute.intake;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.meldroute.identity.JobDoor;
import nl.meldroute.identity.ModuleDoor;
import nl.meldroute.identity.NotForYou;
import nl.meldroute.intake.rules.PlaceSearch;
import nl.meldroute.intake.store.SignalRows;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.kernel.ReportId;
import nl.meldroute.reporting.ReportContent;
import nl.meldroute.reporting.Reports;
import nl.meldroute.subjects.Address;
import nl.meldroute.subjects.Kind;
import nl.meldroute.subjects.Subject;
import nl.meldroute.subjects.Subjects;
import nl.meldroute.subjects.Trait;

/**
 * Finds the one open signal that two persons may read in an emergency, and copies what helps there (design 5, 3f). No person comes
 * through this door: the row policies show it signals only while such a reading was agreed on.
 */
@ModuleDoor
public class Extracts {
    /** What is known of a subject and tells somebody who has to act nothing. */
    private static final Set<String> LEFT_OUT = Set.of("informing", "informed", "ground", "again");

    private final SignalRows signals;
    private final SignalContent content;
    private final Reports reports;
    private final Subjects subjects;

    Extracts(SignalRows signals, SignalContent content, Reports reports, Subjects subjects) {
        this.signals = signals;
        this.content = content;
        this.reports = reports;
        this.subjects = subjects;
    }

    /** The open signal with this number, if there is one. */
    @JobDoor(purpose = Purpose.BREAK_GLASS)
    public List<ReportId> numbered(String number) {
        return signals.find(number).filter(Extracts::open).map(Signal::id).stream()
                .toList();
    }

    /** The open signals in which this address stands: where it was seen, or as it was registered. */
    @JobDoor(purpose = Purpose.BREAK_GLASS)
    public List<ReportId> at(String address) {
        return PlaceSearch.of(address).stream()
                .flatMap(search -> signals.open().stream()
                        .filter(Extracts::open)
                        .map(Signal::id)
                        .filter(signal -> places(signal).anyMatch(search::in)))
                .toList();
    }

    /** What of it may be read. Throws {@link NotForYou} where it is not open any more. */
    @JobDoor(purpose = Purpose.BREAK_GLASS)
    public Extract of(ReportId id) {
        Signal signal = signals.find(id).filter(Extracts::open).orElseThrow(NotForYou::new);
        ReportContent told = told(id);
        String number = signal.number();
        return new Extract(
                number == null ? "" : number,
                signal.day(),
                told.danger(),
                signal.policeCalled(),
                new Extract.Told(told.story(), told.place(), told.people()),
                subjects.copied(id).stream().map(Extracts::line).toList());
    }

    private Stream<String> places(ReportId signal) {
        Stream<String> registered = subjects.copied(signal).stream()
                .filter(subject -> subject.kind() == Kind.ADDRESS)
                .map(Subject::title);
        return Stream.concat(Stream.of(told(signal).place()), registered);
    }

    private ReportContent told(ReportId signal) {
        return content.begun(signal) ? content.begunWith(signal) : reports.copied(signal);
    }

    private static boolean open(Signal signal) {
        return signal.stage() != Stage.CLOSED;
    }

    private static Extract.Line line(Subject subject) {
        List<Trait> traits = subject.details().traits().stream()
                .filter(trait ->
                        !LEFT_OUT.contains(trait.field()) && !trait.value().equals(subject.title()))
                .toList();
        boolean keepAway = subject.details() instanceof Address address && address.keepAway();
        return new Extract.Line(subject.kind().code(), subject.title(), traits, keepAway);
    }
}
