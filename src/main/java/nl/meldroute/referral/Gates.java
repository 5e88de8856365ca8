package nl.meldroute.referral;

import java.time.LocalDate;
import java.time.Period;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.meldroute.identity.Door;
import nl.meldroute.identity.ModuleDoor;
import nl.meldroute.identity.Role;
import nl.meldroute.intake.Change;
import nl.meldroute.intake.Decision;
import nl.meldroute.intake.Gate;
import nl.meldroute.intake.GateOutcome;
import nl.meldroute.intake.Signal;
import nl.meldroute.intake.Signals;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.policy.Edition;
import nl.meldroute.policy.ParameterName;
import nl.meldroute.referral.rules.GateTable;
import nl.meldroute.referral.rules.Past;
import org.jspecify.annotations.Nullable;

/** The gate after step 3: the officer decides, with a reason (reading I-12). */
@ModuleDoor
public class Gates {
    private final Signals signals;
    private final Weighing weighing;
    private final Edition edition;

    Gates(Signals signals, Weighing weighing, Edition edition) {
        this.signals = signals;
        this.weighing = weighing;
        this.edition = edition;
    }

    /** How it stands. Throws {@link nl.meldroute.identity.NotForYou} where there is no such number. */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING)
    public AtTheGate gate(String number) {
        Signal signal = signals.signal(number);
        LocalDate today = weighing.today();
        Period kept = edition.parameter(ParameterName.KEEP_UNCLEAR, today);
        return new AtTheGate(
                signal,
                Weighing.last(weighing.deeds(signal.id()), Deed.Kind.DECIDED),
                reviewBy(GateOutcome.UNCLEAR),
                today.plus(kept));
    }

    /** Decides. The duties of step 4 open only after <i>there are indications</i>. */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING)
    public Change decide(String number, Deciding deciding) {
        Signal signal = signals.held(signals.signal(number).id());
        if (weighing.kept(signal.id(), deciding.once())) {
            return new Change.Done(signal);
        }
        List<Deed> deeds = weighing.deeds(signal.id());
        Facts facts = Weighing.facts(signal, signals.registration(signal.id()), deeds);
        Past past = Weighing.past(signal, deeds);
        Gate decided = new Gate(deciding.outcome(), null, null, Gate.Asks.NOTHING, null, null);
        Weighing.Known known =
                Weighing.Known.of(decided, facts, past, Weighing.Left.of(deeds).decided(deciding.crime()));
        Decision decision = new Decision(deciding.outcome(), review(deciding), known.asks(), words(deciding));
        return switch (signals.decided(signal.id(), deciding.version(), decision)) {
            case Change.Meanwhile meanwhile -> meanwhile;
            case Change.Done(Signal now) -> {
                weighing.keep(now, deciding.once(), Deed.Kind.DECIDED, decision.words(), known);
                yield new Change.Done(now);
            }
        };
    }

    private @Nullable LocalDate review(Deciding deciding) {
        if (!GateTable.of(deciding.outcome()).reviewed()) {
            return null;
        }
        LocalDate chosen = deciding.reviewOn();
        return chosen == null ? reviewBy(deciding.outcome()) : chosen;
    }

    private LocalDate reviewBy(GateOutcome outcome) {
        return GateTable.review(outcome, weighing.today(), edition).orElseThrow();
    }

    private Map<String, String> words(Deciding deciding) {
        Map<String, String> words = new HashMap<>(Map.of(
                Weighing.OUTCOME,
                deciding.outcome().code(),
                "reason",
                deciding.reason(),
                Weighing.CRIME,
                deciding.crime()));
        LocalDate review = review(deciding);
        if (review != null) {
            words.put("review", review.toString());
        }
        if (deciding.outcome() == GateOutcome.ELSEWHERE) {
            words.put("where-to", deciding.whereTo());
            words.put("municipality", deciding.municipality() ? "yes" : "");
        }
        return words;
    }
}
