package nl.meldroute.desk;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.meldroute.desk.rules.Situation;
import nl.meldroute.intake.Signal;
import nl.meldroute.kernel.ReportId;
import nl.meldroute.matching.Matches;
import nl.meldroute.matching.Waiting;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Signals with what other modules know of them. */
@Component
class Situations {
    private final Matches matches;

    Situations(Matches matches) {
        this.matches = matches;
    }

    Situation of(Signal signal) {
        return situation(signal, matches.waiting(signal.id()).orElse(null));
    }

    /** Many at once: each other module is asked once. */
    List<Situation> of(Collection<Signal> signals) {
        Map<ReportId, Waiting> waiting = matches.waiting();
        return signals.stream()
                .map(signal -> situation(signal, waiting.get(signal.id())))
                .toList();
    }

    private static Situation situation(Signal signal, @Nullable Waiting waiting) {
        return waiting == null ? Situation.of(signal) : new Situation(signal, waiting.count(), waiting.since());
    }
}
