package nl.meldroute.demo;

import java.time.Clock;
import java.time.Duration;
import nl.meldroute.intake.Signals;
import nl.meldroute.kernel.ProductClock;
import nl.meldroute.kernel.RandomIds;
import nl.meldroute.kernel.ReportId;
import nl.meldroute.reporting.Mailbox;
import nl.meldroute.reporting.OwnReports;
import nl.meldroute.vault.Receipts;
import org.springframework.stereotype.Component;

/** What passed between the invented officer and the invented reporters. */
@Component
class DemoAnswers {
    private final DemoOfficer office;
    private final Signals signals;
    private final Mailbox mailbox;
    private final Writers writers;

    DemoAnswers(DemoOfficer office, Signals signals, Mailbox mailbox, Writers writers) {
        this.office = office;
        this.signals = signals;
        this.mailbox = mailbox;
        this.writers = writers;
    }

    /** How a reporter comes back. */
    @Component
    record Writers(OwnReports own, Receipts receipts, Clock clock) {}

    void answer(DemoOfficer.By by, String number, String text) {
        office.as(by, () -> {
            ReportId report = signals.signal(number).id();
            mailbox.deliver(report, text);
            signals.answered(report, text, false);
            return report;
        });
    }

    void add(String code, int daysAgo, String text) {
        ProductClock.at(
                writers.clock().instant().minus(Duration.ofDays(daysAgo)),
                () -> writers.own().add(writers.receipts().read(code), RandomIds.next(), text));
    }
}
