package nl.meldroute.enrichment;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.meldroute.kernel.ReportId;

/**
 * A question to one department (2.2 step 3).
 *
 * @param version rises with each change, so that an answer that was changed meanwhile is not taken for read
 */
public record Enquiry(
        UUID id, ReportId signal, State state, Days days, int version, Question question, Optional<Finding> finding) {
    /** How far it is. */
    public enum State {
        ASKED,
        ANSWERED,
        /** Somebody read the answer; from then on the department can't open it any more. */
        READ,
        WITHDRAWN;

        /** As it stands in texts. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * When it was asked, until when an answer is waited for, and when there was a last word.
     *
     * @param reminders how often the department was asked again
     */
    public record Days(LocalDate askedOn, LocalDate dueOn, LocalDate lastOn, int reminders) {}

    /** Whether somebody still has to do something with it. */
    public boolean open() {
        return state == State.ASKED || state == State.ANSWERED;
    }

    @Override
    public String toString() {
        return "Enquiry[" + state + "]";
    }
}
