package nl.meldroute.intake;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import nl.meldroute.identity.Door;
import nl.meldroute.identity.ModuleDoor;
import nl.meldroute.identity.NotForYou;
import nl.meldroute.identity.Role;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.kernel.ReportId;
import org.springframework.context.ApplicationEventPublisher;

/**
 * That two signals were linked, or are not any more, on the timeline of both (2.2 step 3). Who is kept from the other one does
 * not see that either.
 */
@ModuleDoor
public class Couplings {
    private static final Comparator<ReportId> IN_ORDER = Comparator.comparing(ReportId::value);
    private final Ledger ledger;
    private final ApplicationEventPublisher events;

    Couplings(Ledger ledger, ApplicationEventPublisher events) {
        this.ledger = ledger;
        this.events = events;
    }

    /** Both, held until the act of the caller ends. Throws {@link NotForYou} where one is not there, or has no number. */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING)
    public void hold(ReportId one, ReportId other) {
        // Always in one order, so that two colleagues never wait for each other.
        for (ReportId each : Stream.of(one, other).sorted(IN_ORDER).toList()) {
            if (ledger.hold(each).number() == null) {
                throw new NotForYou();
            }
        }
    }

    /** They were linked; the reason is empty where what they share says it. */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING)
    public void linked(ReportId one, ReportId other, String reason) {
        hold(one, other);
        enter(Entry.Kind.LINKED, one, other, reason);
        enter(Entry.Kind.LINKED, other, one, reason);
        events.publishEvent(new SignalsLinked(one, other));
    }

    /** The link was taken back. */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING)
    public void unlinked(ReportId one, ReportId other) {
        hold(one, other);
        enter(Entry.Kind.UNLINKED, one, other, "");
        enter(Entry.Kind.UNLINKED, other, one, "");
    }

    private void enter(Entry.Kind kind, ReportId at, ReportId other, String reason) {
        Map<String, String> words = new HashMap<>(Map.of(
                Entry.LINKED_TO,
                other.toString(),
                "number",
                ledger.signal(other).numbered()));
        if (!reason.isEmpty()) {
            words.put("reason", reason);
        }
        ledger.enter(at, kind, words);
    }
}
