package nl.meldroute.reporting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.meldroute.kernel.FieldClass;
import nl.meldroute.kernel.ReportId;
import nl.meldroute.privacy.CaseContent;
import nl.meldroute.privacy.CaseRing;
import nl.meldroute.privacy.SealedColumn;
import nl.meldroute.reporting.FromReporter.Kind;
import nl.meldroute.reporting.store.WrittenRows;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What a reporter wrote after sending, under the key of the signal, and word of it to whoever listens. */
@Component
class Writings {
    private static final SealedColumn COLUMN = new SealedColumn("reporting.written.content", FieldClass.SOURCE);
    private final WrittenRows rows;
    private final CaseContent cases;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Writings(WrittenRows rows, CaseContent cases, ApplicationEventPublisher events, Clock clock) {
        this.rows = rows;
        this.cases = cases;
        this.events = events;
        this.clock = clock;
    }

    /** Keeps it once, however often it is sent; whether this was the first time. */
    boolean add(ReportId report, UUID id, Kind kind, String text) {
        LocalDate today = Days.today(clock);
        byte[] sealed = cases.of(report).seal(COLUMN, id, text);
        boolean first = rows.add(report, new WrittenRows.Row(id, 0, kind, today, sealed, false));
        if (first) {
            events.publishEvent(new ReporterWrote(report, today));
        }
        return first;
    }

    List<FromReporter> all(ReportId report) {
        List<WrittenRows.Row> found = rows.all(report);
        if (found.isEmpty()) {
            return List.of();
        }
        CaseRing ring = cases.of(report);
        return found.stream()
                .map(row -> new FromReporter(
                        row.id(),
                        row.number(),
                        row.day(),
                        row.kind(),
                        ring.open(COLUMN, row.id(), row.content()),
                        row.noted()))
                .toList();
    }

    void note(ReportId report, int upTo) {
        rows.note(report, upTo);
    }
}
