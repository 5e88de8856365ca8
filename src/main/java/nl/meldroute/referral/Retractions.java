package nl.meldroute.referral;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.meldroute.identity.Door;
import nl.meldroute.identity.ModuleDoor;
import nl.meldroute.identity.NotForYou;
import nl.meldroute.identity.Role;
import nl.meldroute.intake.Entry;
import nl.meldroute.intake.Gate;
import nl.meldroute.intake.Referred;
import nl.meldroute.intake.Signal;
import nl.meldroute.intake.Signals;
import nl.meldroute.intake.Stage;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.partners.PartnerRole;

/**
 * A call that was put down by mistake is taken back, with a reason: the partner counts as not told, and nothing is waited for
 * (2.2 steps 4 and 5). What left in a letter stays, and so does what a partner reacted to. The history keeps both.
 */
@ModuleDoor
public class Retractions {
    private final Signals signals;
    private final Weighing weighing;
    private final Waits waits;

    Retractions(Signals signals, Weighing weighing, Waits waits) {
        this.signals = signals;
        this.weighing = weighing;
        this.waits = waits;
    }

    /** The call, as it stands. Throws {@link NotForYou} where there is none with this id. */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING)
    public RecordedCall call(String number, UUID id) {
        return call(signals.signal(number), id);
    }

    /** Takes it back where it stands; gives how it stood. Pressed twice, it is taken back once. */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING)
    public RecordedCall.Standing retract(String number, UUID id, UUID once, String reason) {
        Signal signal = signals.held(signals.signal(number).id());
        RecordedCall call = call(signal, id);
        if (call.standing() == RecordedCall.Standing.STANDS && !weighing.kept(signal.id(), once)) {
            Map<String, String> words = words(call.told(), reason);
            keep(signal, once, words);
            waits.end(id);
            waits.resume(signal.id(), call.partner(), weighing.deeds(signal.id()));
            tell(call, words);
        }
        return call.standing();
    }

    private void keep(Signal signal, UUID once, Map<String, String> words) {
        Weighing.Known known = weighing.known(signal, signals.registration(signal.id()), weighing.deeds(signal.id()));
        weighing.keep(signal, once, Deed.Kind.RETRACTED, words, known);
    }

    /** What follows for the signal: the row of the advice is open again, and so may be the call to the police (2.2 4.2). */
    private void tell(RecordedCall call, Map<String, String> words) {
        Signal signal = call.signal();
        List<Deed> left = weighing.deeds(signal.id());
        boolean police = signal.policeCalled() && (call.partner() != PartnerRole.POLICE || settled(left));
        Facts facts = Weighing.facts(signal, signals.registration(signal.id()), left);
        Weighing.Known known =
                Weighing.Known.of(signal.gate(), facts, Weighing.past(police, left), Weighing.Left.of(left));
        Gate gate = waits.after(signal, left, known.asks());
        boolean told = left.stream().anyMatch(Deed::handsOver);
        signals.retracted(signal.id(), new Referred(Entry.Kind.RETRACTED, words, gate, police), told);
    }

    /** Whether the police was told, or not for a reason. */
    private static boolean settled(List<Deed> deeds) {
        return deeds.stream()
                .filter(deed -> deed.kind() == Deed.Kind.TOLD || deed.kind() == Deed.Kind.NOT_TOLD)
                .anyMatch(deed -> deed.word(Weighing.PARTNER).equals(PartnerRole.POLICE.slug()));
    }

    private RecordedCall call(Signal signal, UUID id) {
        List<Deed> everything = weighing.everything(signal.id());
        Deed told = everything.stream()
                .filter(deed -> deed.id().equals(id) && StepFourView.isCall(deed))
                .findFirst()
                .orElseThrow(NotForYou::new);
        PartnerRole partner = PartnerRole.of(told.word(Weighing.PARTNER)).orElseThrow();
        return new RecordedCall(signal, partner, told, standing(signal, told, everything));
    }

    private static RecordedCall.Standing standing(Signal signal, Deed told, List<Deed> everything) {
        if (!Waits.since(told, Deed.Kind.RETRACTED, everything).isEmpty()) {
            return RecordedCall.Standing.RETRACTED;
        }
        if (!Waits.since(told, Deed.Kind.REACTED, everything).isEmpty()) {
            return RecordedCall.Standing.REACTED;
        }
        return signal.stage() == Stage.CLOSED ? RecordedCall.Standing.CLOSED : RecordedCall.Standing.STANDS;
    }

    private static Map<String, String> words(Deed told, String reason) {
        return Map.of(
                Chase.OF,
                told.id().toString(),
                Weighing.PARTNER,
                told.word(Weighing.PARTNER),
                Weighing.PARTNER_NAME,
                told.word(Weighing.PARTNER_NAME),
                Weighing.OUTCOME,
                told.word(Weighing.OUTCOME),
                "day",
                told.word("day"),
                "reason",
                reason);
    }
}
