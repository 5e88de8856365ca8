package nl.meldroute.referral;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.meldroute.intake.Signal;
import nl.meldroute.intake.Stage;
import nl.meldroute.partners.PartnerRole;
import nl.meldroute.referral.rules.Advice;

/**
 * A signal in step 4.
 *
 * @param established whether the officer answered the questions about the facts
 * @param deeds what was done, oldest first
 */
public record StepFourView(Signal signal, Facts facts, boolean established, Advice advice, List<Deed> deeds) {
    public boolean closed() {
        return signal.stage() == Stage.CLOSED;
    }

    /** The last decision at the gate. */
    public Optional<Deed> decision() {
        return Weighing.last(deeds, Deed.Kind.DECIDED);
    }

    /** The last hand-over to this partner, of which a reaction is asked; empty where it was told nothing. */
    public Optional<UUID> handedOver(PartnerRole partner) {
        return deeds.reversed().stream()
                .filter(deed -> deed.kind() == Deed.Kind.TOLD
                        && deed.word(Weighing.PARTNER).equals(partner.slug())
                        && deed.word(Weighing.OUTCOME).equals(Outcome.REPORTED.code()))
                .map(Deed::id)
                .findFirst();
    }

    @Override
    public String toString() {
        return "StepFourView[content]";
    }
}
