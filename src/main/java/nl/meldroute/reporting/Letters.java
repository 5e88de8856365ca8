package nl.meldroute.reporting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.meldroute.kernel.RandomIds;
import nl.meldroute.kernel.ReportId;
import nl.meldroute.policy.Edition;
import nl.meldroute.policy.ParameterName;
import nl.meldroute.reporting.store.LetterRows;
import nl.meldroute.vault.Receipt;
import nl.meldroute.vault.Receipts;
import org.springframework.stereotype.Component;

/** What waits for a reporter, sealed to the receipt. The own text can be read back for some days, for corrections. */
@Component
class Letters {
    private final LetterRows rows;
    private final Receipts receipts;
    private final Edition edition;
    private final Clock clock;

    Letters(LetterRows rows, Receipts receipts, Edition edition, Clock clock) {
        this.rows = rows;
        this.receipts = receipts;
        this.edition = edition;
        this.clock = clock;
    }

    /** A letter as only the reporter reads it. */
    record Opened(boolean own, OwnReport.Letter letter) {}

    void answer(ReportId report, byte[] publicKey, String text) {
        add(report, publicKey, text, false);
    }

    void own(ReportId report, byte[] publicKey, String text) {
        add(report, publicKey, text, true);
    }

    List<Opened> open(ReportId report, Receipt.Opened receipt) {
        return rows.all(report, ownFrom()).stream()
                .map(row -> new Opened(row.own(), new OwnReport.Letter(row.day(), open(row, receipt))))
                .toList();
    }

    void sweep() {
        rows.sweep(ownFrom());
    }

    private void add(ReportId report, byte[] publicKey, String text, boolean own) {
        UUID id = RandomIds.next();
        rows.add(report, new LetterRows.Row(id, own, today(), receipts.seal(publicKey, text, context(id))));
    }

    private String open(LetterRows.Row row, Receipt.Opened receipt) {
        return receipts.open(receipt.privateKey(), row.sealed(), context(row.id()));
    }

    /** The first day from which the own text can still be read. */
    private LocalDate ownFrom() {
        LocalDate today = today();
        return today.minus(edition.parameter(ParameterName.OWN_TEXT_READABLE, today))
                .plusDays(1);
    }

    private LocalDate today() {
        return Days.today(clock);
    }

    private static String context(UUID letter) {
        return "reporting.letter.sealed|" + letter;
    }
}
