package nl.meldroute.notices;

import java.util.List;
import java.util.UUID;
import nl.meldroute.identity.Door;
import nl.meldroute.identity.JobDoor;
import nl.meldroute.identity.ModuleDoor;
import nl.meldroute.identity.NotForYou;
import nl.meldroute.identity.Role;
import nl.meldroute.kernel.AccountId;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.notices.store.BellRows;

/** What somebody has to know that a colleague did (reading I-11: the officer hears it when the deputy opened a name). */
@ModuleDoor
public class Bells {
    private final BellRows rows;

    Bells(BellRows rows) {
        this.rows = rows;
    }

    /** Rings for one person, in the transaction of the act. */
    @JobDoor(purpose = Purpose.NOTIFYING)
    public void ring(AccountId to, Bell bell) {
        rows.insert(to, bell);
    }

    /** What whoever is signed in has not seen yet, oldest first. */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING)
    public List<Bell> mine() {
        return rows.unseen();
    }

    /** Seen: it leaves the list. Somebody else's bell is not there. */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING)
    public void seen(UUID bell) {
        if (!rows.delete(bell)) {
            throw new NotForYou();
        }
    }
}
