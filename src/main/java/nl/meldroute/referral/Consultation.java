package nl.meldroute.referral;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.meldroute.kernel.ReportId;

/**
 * A question to the reporting-code officer about one signal (2.2 4.5), with the advice once it came.
 *
 * @param over whether nothing is asked any more: from then on only officer and deputy read it
 * @param version rises with each change, so that an advice that was changed meanwhile is not taken for read
 */
public record Consultation(
        UUID id, ReportId signal, Days days, boolean over, int version, String question, Optional<Advised> advice) {
    /** When it was asked, and until when advice is asked. */
    public record Days(LocalDate askedOn, LocalDate dueOn) {}

    /** Whether advice is waited for. */
    public boolean waits() {
        return !over && advice.isEmpty();
    }

    @Override
    public String toString() {
        return "Consultation[content]";
    }
}
