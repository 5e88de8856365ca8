package nl.meldroute.retention;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.meldroute.intake.ClosedSignals;
import nl.meldroute.intake.Signal;
import nl.meldroute.kernel.ReportId;
import nl.meldroute.policy.Edition;
import nl.meldroute.policy.WorkCalendar;
import nl.meldroute.retention.rules.Hold;
import nl.meldroute.retention.rules.RetentionTable;
import org.springframework.stereotype.Component;

/**
 * Which signals are held. One that somebody proposed holds as well, until it is confirmed or taken back: a name that went while
 * a second person was waited for does not come back.
 */
@Component
class Holds {
    private final Proposals.Rows rows;
    private final ClosedSignals signals;
    private final StartOfTerms start;
    private final Edition edition;
    private final Clock clock;

    Holds(Proposals.Rows rows, ClosedSignals signals, StartOfTerms start, Edition edition, Clock clock) {
        this.rows = rows;
        this.signals = signals;
        this.start = start;
        this.edition = edition;
        this.clock = clock;
    }

    /** A signal of which the names go by themselves, and the day of it. */
    record NamesGo(Retention retention, LocalDate day) {}

    /** Which are held today. */
    Set<ReportId> running() {
        LocalDate today = WorkCalendar.today(clock);
        return all().entrySet().stream()
                .filter(one -> one.getValue().runs(today))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    boolean holds(ReportId signal) {
        return running().contains(signal);
    }

    /** Of which signals names go by themselves until this day, when nobody changes anything; also where they went before. */
    List<NamesGo> namesGo(LocalDate until) {
        Map<ReportId, Hold> held = all();
        return rows.terms().namesFirst(until).stream()
                .map(retention -> go(retention, held))
                .filter(go -> !go.day().isAfter(until))
                .toList();
    }

    /** Until when a signal is kept once nothing holds it any more. */
    Retention.Until lifted(Retention retention) {
        Signal signal =
                Objects.requireNonNull(signals.find(List.of(retention.signal())).get(retention.signal()));
        return RetentionTable.after(start.of(signal, retention.closedOn()), retention.result(), edition);
    }

    private static NamesGo go(Retention retention, Map<ReportId, Hold> held) {
        LocalDate names = retention.until().names();
        Hold hold = held.get(retention.signal());
        return new NamesGo(retention, hold == null ? names : hold.after(names));
    }

    private Map<ReportId, Hold> all() {
        Map<ReportId, Hold> all = new HashMap<>(rows.proposals().proposedHolds());
        rows.terms()
                .longer()
                .forEach(
                        retention -> retention.hold().ifPresent(hold -> all.merge(retention.signal(), hold, Hold::or)));
        return all;
    }
}
