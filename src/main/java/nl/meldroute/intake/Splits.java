package nl.meldroute.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.meldroute.audit.Act;
import nl.meldroute.audit.Audit;
import nl.meldroute.identity.Door;
import nl.meldroute.identity.ModuleDoor;
import nl.meldroute.identity.NotForYou;
import nl.meldroute.identity.Role;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.kernel.ReportId;
import nl.meldroute.subjects.Details;
import nl.meldroute.subjects.Person;
import nl.meldroute.subjects.Subject;
import nl.meldroute.subjects.SubjectId;
import nl.meldroute.subjects.Subjects;

/**
 * One report may hold two signals (2.2 step 3): a part becomes a signal of its own. It follows from the first, and whoever is
 * kept from the first is kept from it. Subjects are copied, so that the first loses nothing. The reporter keeps one receipt.
 */
@ModuleDoor
public class Splits {
    private final Ledger ledger;
    private final Births births;
    private final SignalContent content;
    private final Subjects subjects;
    private final Audit audit;

    Splits(Ledger ledger, Births births, SignalContent content, Subjects subjects, Audit audit) {
        this.ledger = ledger;
        this.births = births;
        this.content = content;
        this.subjects = subjects;
        this.audit = audit;
    }

    /** As it stands. Throws {@link NotForYou} where there is no such number. */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING)
    public Splittable splittable(String number) {
        return standing(ledger.signal(number));
    }

    /** Takes the part out. Pressed twice, there is one new signal. */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING)
    public SplitMade split(ReportId id, Splitting splitting) {
        Splittable now = standing(ledger.hold(id));
        if (births.known(splitting.part())) {
            return new SplitMade.Done(before(now, splitting.part()));
        }
        List<Subject> along = now.subjects().stream()
                .filter(subject -> splitting.subjects().contains(subject.id()))
                .toList();
        if (now.closed()
                || now.version() != splitting.version()
                || along.size() != splitting.subjects().size()) {
            return new SplitMade.Meanwhile(now);
        }
        content.begin(splitting.part(), splitting.summary());
        Signal part = births.bear(now.signal(), splitting, minor(along));
        copy(along, part.id());
        audit.record(Act.on(id, "signal.split"));
        audit.record(Act.on(part.id(), "signal.split-off"));
        return new SplitMade.Done(part);
    }

    /** From which signal it was taken; empty where it was given by itself, or that one is not there for who asks. */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING)
    public Optional<ReportId> takenFrom(ReportId id) {
        return ledger.entries(id).stream()
                .filter(entry -> entry.kind() == Entry.Kind.SPLIT_OFF)
                .flatMap(entry -> entry.linkedTo().stream())
                .findFirst();
    }

    /** Each stays with the first as well: deeds and letters of the past rest on it. */
    private void copy(List<Subject> along, ReportId part) {
        Map<SubjectId, Details> copies = new LinkedHashMap<>();
        along.forEach(subject -> copies.put(subject.id().copiedTo(part), subject.details()));
        if (!copies.isEmpty()) {
            subjects.takeOver(part, copies);
        }
    }

    private static boolean minor(List<Subject> along) {
        return along.stream()
                .map(Subject::details)
                .anyMatch(details -> details instanceof Person person && person.perhapsMinor());
    }

    /** What this form made before; the id of any other signal is nobody's to give. */
    private Signal before(Splittable from, ReportId part) {
        return ledger.entries(from.signal().id()).stream()
                .filter(entry -> entry.kind() == Entry.Kind.SPLIT)
                .flatMap(entry -> entry.linkedTo().stream())
                .filter(part::equals)
                .findFirst()
                .map(ledger::signal)
                .orElseThrow(NotForYou::new);
    }

    private Splittable standing(Signal signal) {
        if (signal.number() == null) {
            throw new NotForYou();
        }
        List<Entry> splits = ledger.entries(signal.id()).stream()
                .filter(entry -> entry.kind() == Entry.Kind.SPLIT)
                .toList();
        Optional<Entry> last = splits.isEmpty() ? Optional.empty() : Optional.of(splits.getLast());
        String story = content.of(signal).story();
        return new Splittable(signal, story, subjects.of(signal.id()), splits.size() + 1, last);
    }
}
