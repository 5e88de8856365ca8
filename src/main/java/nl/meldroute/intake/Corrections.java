package nl.meldroute.intake;

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

/**
 * What the officer wrote down when taking a signal up can be put right later, as long as it is open. What it was stays on the
 * timeline (2.2 step 3).
 */
@ModuleDoor
public class Corrections {
    private final Ledger ledger;
    private final Audit audit;

    Corrections(Ledger ledger, Audit audit) {
        this.ledger = ledger;
        this.audit = audit;
    }

    /** As it stands. Throws {@link NotForYou} where there is no such number. */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING)
    public Registered registered(String number) {
        return standing(ledger.signal(number));
    }

    /** Puts it right. Pressed twice, it is done once, and says so twice. */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING)
    public Corrected correct(ReportId id, Correcting correcting) {
        Registered now = standing(ledger.hold(id));
        Map<String, String> words = correcting.words(now.registration());
        if (words.isEmpty()) {
            return correcting.version() == now.version() ? new Corrected.Unchanged() : new Corrected.Done();
        }
        if (now.closed() || correcting.version() != now.version()) {
            return new Corrected.Meanwhile(now);
        }
        ledger.register(id, correcting.to());
        ledger.enter(id, Entry.Kind.CORRECTED, words);
        audit.record(Act.on(id, "signal.correct"));
        return new Corrected.Done();
    }

    private Registered standing(Signal signal) {
        if (signal.number() == null) {
            throw new NotForYou();
        }
        Registration registration = Optional.ofNullable(
                        ledger.registrations(List.of(signal.id())).get(signal.id()))
                .orElseThrow(NotForYou::new);
        List<Entry> corrections = ledger.entries(signal.id()).stream()
                .filter(entry -> entry.kind() == Entry.Kind.CORRECTED)
                .toList();
        Optional<Entry> last = corrections.isEmpty() ? Optional.empty() : Optional.of(corrections.getLast());
        return new Registered(signal, registration, corrections.size() + 1, last);
    }
}
