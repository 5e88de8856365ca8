package nl.meldroute.referral;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.meldroute.intake.GateOutcome;
import nl.meldroute.intake.Signal;
import nl.meldroute.intake.Stage;
import nl.meldroute.referral.rules.Advice;

/**
 * A signal in step 4.
 *
 * @param established whether the officer answered the questions about the facts, and nothing says otherwise since
 * @param deeds what was done, oldest first
 */
public record StepFourView(Signal signal, Facts facts, boolean established, Advice advice, List<Deed> deeds) {
    public boolean closed() {
        return signal.stage() == Stage.CLOSED;
    }

    /** What makes the facts be looked at anew, as codes for texts; empty where nothing does (reading I-04). */
    public List<String> doubts() {
        return Weighing.lastFacts(deeds)
                .filter(deed -> deed.kind() == Deed.Kind.DOUBTED)
                .map(deed -> List.of(deed.word(Doubts.BECAUSE).split(" ")))
                .orElse(List.of());
    }

    /** Whether the facts are looked at before anything else: the duties rest on them and nobody did, or something says otherwise. */
    public boolean factsFirst() {
        GateOutcome outcome = signal.gate().outcome();
        boolean asked = outcome == GateOutcome.INDICATIONS || (outcome != null && !doubts().isEmpty());
        return asked && !established && !closed();
    }

    static int factsVersion(List<Deed> deeds) {
        return 1 + (int) deeds.stream().filter(Weighing::ofFacts).count();
    }

    /** The last decision at the gate. */
    public Optional<Deed> decision() {
        return Weighing.last(deeds, Deed.Kind.DECIDED);
    }

    /** Whether a crime of an official, or abuse of a scheme, is still to be discussed with the lawyer. */
    public boolean forTheLawyer() {
        return Weighing.Left.of(deeds).lawyer();
    }

    /** The last hand-over to each partner of which a reaction is asked (2.2 step 5), oldest first. */
    public List<Deed> handedOver() {
        Map<String, Deed> last = new LinkedHashMap<>();
        deeds.stream().filter(Deed::handsOver).forEach(deed -> last.put(deed.word(Weighing.PARTNER), deed));
        return List.copyOf(last.values());
    }

    /** The last reaction to a hand-over; empty where none came. */
    public Optional<Reacted> reaction(Deed handedOver) {
        return Waits.since(handedOver, Deed.Kind.REACTED, deeds).reversed().stream()
                .map(Reacted::of)
                .findFirst();
    }

    /** Calls that can be taken back if they were put down by mistake: no reaction came of them. Oldest first. */
    public List<Deed> retractable() {
        return deeds.stream()
                .filter(StepFourView::isCall)
                .filter(deed -> reaction(deed).isEmpty())
                .toList();
    }

    /** Whether a partner was phoned; a letter that left can't be taken back. */
    static boolean isCall(Deed deed) {
        return deed.kind() == Deed.Kind.TOLD && deed.word(LetterDesk.LETTER).isEmpty();
    }

    @Override
    public String toString() {
        return "StepFourView[content]";
    }
}
