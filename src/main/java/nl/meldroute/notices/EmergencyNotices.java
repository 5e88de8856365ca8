package nl.meldroute.notices;

import nl.meldroute.database.ActingDatabase;
import nl.meldroute.identity.EmergencyUsed;
import nl.meldroute.kernel.Acting;
import nl.meldroute.kernel.Purpose;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells officer, deputy and privacy officer that an emergency account is used. Where that cannot be written, nobody signs in. */
@Component
class EmergencyNotices {
    private final Outbox outbox;
    private final ActingDatabase database;

    EmergencyNotices(Outbox outbox, ActingDatabase database) {
        this.outbox = outbox;
        this.database = database;
    }

    @EventListener
    void on(EmergencyUsed event) {
        database.as(Acting.nobody(Purpose.SIGN_IN), () -> {
            outbox.emergency();
            return event;
        });
    }
}
