package nl.meldroute.desk;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.meldroute.desk.rules.Situation;
import nl.meldroute.intake.Signal;
import nl.meldroute.intake.Stage;
import nl.meldroute.kernel.ReportId;
import nl.meldroute.matching.Matches;
import nl.meldroute.matching.Waiting;
import nl.meldroute.retention.Retentions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Signals with what other modules know of them. */
@Component
class Situations {
    private final Matches matches;
    private final Retentions retentions;

    Situations(Matches matches, Retentions retentions) {
        this.matches = matches;
        this.retentions = retentions;
    }

    Situation of(Signal signal) {
        LocalDate keptUntil =
                signal.stage() == Stage.CLOSED ? retentions.waiting().get(signal.id()) : null;
        return situation(signal, matches.waiting(signal.id()).orElse(null), keptUntil);
    }

    /** Many at once: each other module is asked once. */
    List<Situation> of(Collection<Signal> signals) {
        Map<ReportId, Waiting> waiting = matches.waiting();
        Map<ReportId, LocalDate> kept = retentions.waiting();
        return signals.stream()
                .map(signal -> situation(signal, waiting.get(signal.id()), kept.get(signal.id())))
                .toList();
    }

    /** Closed signals that wait for somebody to say whether they go. */
    Set<ReportId> toDecide() {
        return retentions.waiting().keySet();
    }

    private static Situation situation(Signal signal, @Nullable Waiting waiting, @Nullable LocalDate keptUntil) {
        return waiting == null
                ? new Situation(signal, 0, null, keptUntil)
                : new Situation(signal, waiting.count(), waiting.since(), keptUntil);
    }
}
