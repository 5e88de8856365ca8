package nl.meldroute.referral;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.meldroute.intake.Entry;
import nl.meldroute.intake.Gate;
import nl.meldroute.intake.Referred;
import nl.meldroute.intake.Signal;
import nl.meldroute.intake.Signals;
import org.springframework.stereotype.Component;

/** Writes a deed of step 4 down once, and tells the signal what follows from it. */
@Component
class DeedWriter {
    private final Signals signals;
    private final Weighing weighing;
    private final Waits waits;
    private final Doubts doubts;

    DeedWriter(Signals signals, Weighing weighing, Waits waits, Doubts doubts) {
        this.signals = signals;
        this.weighing = weighing;
        this.waits = waits;
        this.doubts = doubts;
    }

    /** What makes the facts be looked at anew. */
    Doubts doubts() {
        return doubts;
    }

    /** False where it was kept before, or by the same person in the same words a moment ago. */
    boolean keep(Signal signal, UUID once, Deed.Kind kind, Map<String, String> words) {
        return !weighing.keptJustNow(weighing.deeds(signal.id()), kind, words) && keepOnce(signal, once, kind, words);
    }

    /** False where it was kept before: the id alone tells, so that the same words may be kept again. */
    boolean keepOnce(Signal signal, UUID once, Deed.Kind kind, Map<String, String> words) {
        List<Deed> deeds = weighing.deeds(signal.id());
        Weighing.Known known = weighing.known(signal, signals.registration(signal.id()), deeds);
        return weighing.keep(signal, once, kind, words, known);
    }

    /** What stands on the timeline, what is asked next, and for whom is waited. */
    void done(Signal signal, Entry.Kind kind, Map<String, String> words, boolean police) {
        List<Deed> deeds = weighing.deeds(signal.id());
        Weighing.Known known = weighing.known(signal, signals.registration(signal.id()), deeds);
        Gate gate = waits.after(signal, deeds, known.asks());
        signals.referred(signal.id(), new Referred(kind, words, gate, police));
    }
}
