package nl.meldroute.desk;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.meldroute.desk.rules.Situation;
import nl.meldroute.desk.rules.Terms;
import nl.meldroute.intake.Signal;
import nl.meldroute.intake.SignalLists;
import nl.meldroute.intake.Stage;
import nl.meldroute.kernel.ReportId;
import nl.meldroute.matching.Matches;
import nl.meldroute.matching.Waiting;
import nl.meldroute.policy.WorkCalendar;
import nl.meldroute.retention.Retentions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Signals with what other modules know of them. */
@Component
class Situations {
    private final Matches matches;
    private final SignalLists lists;
    private final Retentions retentions;
    private final Clock clock;

    Situations(Matches matches, SignalLists lists, Retentions retentions, Clock clock) {
        this.matches = matches;
        this.lists = lists;
        this.retentions = retentions;
        this.clock = clock;
    }

    /** How many there are in each list, of signals. */
    record Counts(int now, int waiting, int later, int closed) {}

    /** Counted by the database; who waits for a partner and has matches to look at, has something to do now. */
    Counts counts(Terms terms) {
        SignalLists.Counts counts = lists.counts(new SignalLists.Bounds(terms.today(), month(), terms.answerFrom()));
        int matched = counts.waiting().isEmpty() ? 0 : matches.waitingAmong(counts.waiting());
        return new Counts(counts.now() + matched, counts.waiting().size() - matched, counts.later(), counts.closed());
    }

    /** Since when a closed signal counts as done this month. */
    Instant month() {
        return WorkCalendar.today(clock)
                .withDayOfMonth(1)
                .atStartOfDay(WorkCalendar.ZONE)
                .toInstant();
    }

    Situation of(Signal signal) {
        LocalDate keptUntil = signal.stage() == Stage.CLOSED ? toDecide().get(signal.id()) : null;
        return situation(signal, matches.waiting(signal.id()).orElse(null), keptUntil);
    }

    /** Many at once: each other module is asked once. */
    List<Situation> of(Collection<Signal> signals) {
        return of(signals, toDecide());
    }

    /** The same for who asked already which of them wait for that. */
    List<Situation> of(Collection<Signal> signals, Map<ReportId, LocalDate> toDecide) {
        Map<ReportId, Waiting> waiting =
                matches.waiting(signals.stream().map(Signal::id).toList());
        return signals.stream()
                .map(signal -> situation(signal, waiting.get(signal.id()), toDecide.get(signal.id())))
                .toList();
    }

    /** Closed signals that wait for somebody to say whether they go, and until when they are kept. */
    Map<ReportId, LocalDate> toDecide() {
        return retentions.waiting();
    }

    private static Situation situation(Signal signal, @Nullable Waiting waiting, @Nullable LocalDate keptUntil) {
        return waiting == null
                ? new Situation(signal, 0, null, keptUntil)
                : new Situation(signal, waiting.count(), waiting.since(), keptUntil);
    }
}
