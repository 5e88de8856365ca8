package nl.meldroute.referral;

import java.time.LocalDate;
import java.util.UUID;
import nl.meldroute.kernel.ReportId;

/**
 * A hand-over of which a reaction is waited for (2.2 step 5); which partner it is stands in its deed.
 *
 * @param id of the hand-over
 * @param dueOn the last day of the term; a reminder gives a new one
 * @param lastOn when there was a last word to the partner
 */
public record FollowUp(UUID id, ReportId signal, LocalDate toldOn, LocalDate dueOn, int reminders, LocalDate lastOn) {
    /** Whether the term is over. */
    public boolean late(LocalDate today) {
        return dueOn.isBefore(today);
    }

    FollowUp again(LocalDate due, LocalDate today) {
        return new FollowUp(id, signal, toldOn, due, reminders + 1, today);
    }
}
