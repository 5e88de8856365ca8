package nl.meldroute.referral;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.meldroute.intake.Doubting;
import nl.meldroute.intake.Established;
import nl.meldroute.intake.Signal;
import nl.meldroute.intake.SignalLists;
import nl.meldroute.intake.Signals;
import nl.meldroute.intake.SignalsLinked;
import nl.meldroute.kernel.RandomIds;
import nl.meldroute.kernel.ReportId;
import nl.meldroute.referral.rules.Hint;
import nl.meldroute.subjects.SubjectsChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * When the facts of step 4 are asked anew (2.2 step 4; reading I-04): somebody was registered, corrected or linked who may be a
 * victim or younger than 18, and the facts say that there is nobody. The officer answers; until then the advice follows the
 * protecting answer.
 */
@Component
class Doubts {
    static final String BECAUSE = "because";
    private static final String LOOKED = "looked";
    private final SignalLists lists;
    private final Signals signals;
    private final Doubting doubting;
    private final Weighing weighing;
    private final Hints hints;

    Doubts(SignalLists lists, Signals signals, Doubting doubting, Weighing weighing, Hints hints) {
        this.lists = lists;
        this.signals = signals;
        this.doubting = doubting;
        this.weighing = weighing;
        this.hints = hints;
    }

    @EventListener
    void changed(SubjectsChanged event) {
        look(event.signal());
        spread(event.signal());
    }

    @EventListener
    void linked(SignalsLinked event) {
        look(event.one());
        look(event.other());
    }

    Set<Hint> hints(ReportId signal) {
        return hints.of(signal);
    }

    /** What is known of one signal may bear on those that are linked to it. */
    void spread(ReportId signal) {
        hints.linked(signal).forEach(other -> look(other.id()));
    }

    /** What the officer had before the eyes: that alone makes nobody ask again. */
    static Map<String, String> looked(Set<Hint> seen) {
        return Map.of(LOOKED, seen.stream().map(Hint::key).distinct().sorted().collect(Collectors.joining(" ")));
    }

    private void look(ReportId id) {
        lists.find(id).filter(signal -> signal.number() != null).ifPresent(this::look);
    }

    private void look(Signal signal) {
        List<Deed> deeds = weighing.deeds(signal.id());
        Weighing.Known was = weighing.known(signal, signals.registration(signal.id()), deeds);
        if (was.facts().possibleVictim() && was.facts().perhapsMinor()) {
            return;
        }
        Set<Hint> all = hints.of(signal.id());
        Set<Hint> fresh = fresh(signal.id(), all, deeds).stream()
                .filter(hint -> hint.contradicts(was.facts()))
                .collect(Collectors.toUnmodifiableSet());
        if (!fresh.isEmpty()) {
            doubt(signal, was, fresh, all);
        }
    }

    private Set<Hint> fresh(ReportId signal, Set<Hint> all, List<Deed> deeds) {
        Set<String> looked = Weighing.lastFacts(deeds)
                .map(Doubts::lookedAt)
                .orElseGet(() -> hints.takenFrom(signal)
                        .map(first -> deniedBefore(first, all))
                        .orElse(Set.of()));
        return all.stream().filter(hint -> !looked.contains(hint.key())).collect(Collectors.toUnmodifiableSet());
    }

    /** Of a part on which nothing was answered: whom the officer looked at in the first signal, and said no. That no holds for a part. */
    private Set<String> deniedBefore(Signal first, Set<Hint> all) {
        List<Deed> deeds = weighing.deeds(first.id());
        Facts facts = Weighing.facts(first, signals.registration(first.id()), deeds);
        Set<String> looked = Weighing.lastFacts(deeds).map(Doubts::lookedAt).orElse(Set.of());
        return all.stream()
                .filter(hint -> hint.contradicts(facts))
                .map(Hint::key)
                .filter(looked::contains)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Set<String> lookedAt(Deed facts) {
        return Stream.of(facts.word(LOOKED).split(" ")).collect(Collectors.toUnmodifiableSet());
    }

    private void doubt(Signal signal, Weighing.Known was, Set<Hint> fresh, Set<Hint> all) {
        Facts proposed = Hint.raised(was.facts(), fresh);
        Weighing.Known now = Weighing.Known.of(
                signal.gate(), proposed, was.past(), was.left().anew());
        String because = fresh.stream().map(Hint::code).distinct().sorted().collect(Collectors.joining(" "));
        Map<String, String> kept = new HashMap<>(looked(all));
        kept.put(BECAUSE, because);
        weighing.keep(signal, RandomIds.next(), Deed.Kind.DOUBTED, kept, now);
        Map<String, String> told = new HashMap<>(Map.of(BECAUSE, because));
        told.putAll(weighing.advised(was, now));
        doubting.doubted(
                signal.id(),
                new Established(
                        proposed.forms(), proposed.intervene().code(), proposed.perhapsMinor(), now.asks(), told));
    }
}
