package nl.meldroute.referral;

import java.time.LocalDate;
import java.util.List;
import nl.meldroute.intake.Awaits;
import nl.meldroute.intake.Signal;
import nl.meldroute.partners.PartnerRole;

/**
 * Part of the list of partners that are waited for, the latest first.
 *
 * @param from how many come before it
 * @param total how many there are
 * @param remindable how many of all are too late and can be reminded by mail today
 */
public record FollowUpList(LocalDate today, int from, List<Row> rows, int total, int remindable) {
    /**
     * One of them.
     *
     * @param name short name of the signal, by the officer
     */
    public record Row(FollowUp awaited, Signal signal, String name, PartnerRole partner, Awaits.Chase chase) {
        @Override
        public String toString() {
            return "Row[content]";
        }
    }

    /** Whether there are more after these. */
    public boolean more() {
        return from + rows.size() < total;
    }
}
