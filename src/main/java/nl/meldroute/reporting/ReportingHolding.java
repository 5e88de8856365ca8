package nl.meldroute.reporting;

import java.util.List;
import nl.meldroute.kernel.ReportId;
import nl.meldroute.privacy.Holding;
import org.springframework.stereotype.Component;

/**
 * What was handed in and the mailbox with it. An answer stays with the rest: it is sealed to the receipt, so only its reporter
 * can read it.
 */
@Component
class ReportingHolding implements Holding {
    private final Contents contents;

    ReportingHolding(Contents contents) {
        this.contents = contents;
    }

    @Override
    public List<Kept> kept() {
        return List.of(
                Kept.rest("reporting", "report", "id = :signal"),
                Kept.rest("reporting", "mailbox", "report_id = :signal"),
                Kept.rest("reporting", "letter", "report_id = :signal"),
                Kept.names("reporting", "written", "report_id = :signal"));
    }

    @Override
    public void blot(ReportId signal) {
        contents.blot(signal);
    }
}
