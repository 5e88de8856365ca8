package nl.meldroute.notices;

import nl.meldroute.identity.JobDoor;
import nl.meldroute.identity.ModuleDoor;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.kernel.RandomIds;
import nl.meldroute.notices.store.ReminderRows;

/**
 * Reminds partners by mail that a reaction is waited for (2.2 step 5), with our reference and no other word. What is to be sent
 * is written down in the transaction of the act, so that no crash loses it.
 */
@ModuleDoor
public class Reminders {
    private final ReminderRows rows;

    Reminders(ReminderRows rows) {
        this.rows = rows;
    }

    /** Reminds one partner of one signal. */
    @JobDoor(purpose = Purpose.NOTIFYING)
    public void remind(String partner, String reference) {
        rows.insert(new ReminderRows.Row(RandomIds.next(), partner, reference, 0));
    }
}
