package nl.meldroute.intake;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.meldroute.audit.Act;
import nl.meldroute.audit.Audit;
import nl.meldroute.identity.Door;
import nl.meldroute.identity.ModuleDoor;
import nl.meldroute.identity.NotForYou;
import nl.meldroute.identity.Role;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.kernel.ReportId;

/** Phone calls about a signal, and what was agreed in them for a day (2.2 step 3). */
@ModuleDoor
public class PhoneCalls {
    private final Ledger ledger;
    private final AgreedDays days;
    private final Audit audit;

    PhoneCalls(Ledger ledger, AgreedDays days, Audit audit) {
        this.ledger = ledger;
        this.days = days;
        this.audit = audit;
    }

    /**
     * Writes a phone call down; pressed twice, it is written once. What was agreed for a day is a task on that day. Throws
     * {@link NotForYou} where the signal is not there.
     */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING)
    public void called(ReportId id, PhoneCall call) {
        Signal signal = ledger.hold(id);
        if (!ledger.writtenJustNow(signal.id(), Entry.Kind.CALL, call.words())) {
            ledger.enter(signal.id(), Entry.Kind.CALL, call.words());
            audit.record(Act.on(id, "signal.call"));
            days.look(id);
        }
    }

    /** What was agreed and not done yet, the earliest day first; on the audit. */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING)
    public List<Agreement> agreed(ReportId id) {
        audit.record(Act.on(id, "signal.read"));
        return days.open(ledger.signal(id).id());
    }

    /** It was done. Pressed twice, it was done once. */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING)
    public void kept(ReportId id, UUID call) {
        Signal signal = ledger.hold(id);
        days.open(signal.id()).stream()
                .filter(one -> one.call().equals(call))
                .findFirst()
                .ifPresent(done -> {
                    ledger.enter(id, Entry.Kind.AGREEMENT_KEPT, words(done));
                    audit.record(Act.on(id, "signal.agreement-kept"));
                    days.look(id);
                });
    }

    private static Map<String, String> words(Agreement done) {
        return Map.of(AgreedDays.OF, done.call().toString(), "with", done.with(), "agreed", done.agreed());
    }
}
