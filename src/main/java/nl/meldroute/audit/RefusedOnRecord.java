package nl.meldroute.audit;

import java.util.Locale;
import nl.meldroute.database.ActingDatabase;
import nl.meldroute.identity.ContentRefused;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Keeps that content stayed shut to a person, in a transaction of its own: that of the page is gone. Of a reporter nothing is kept,
 * who has no account and leaves no moment.
 */
@Component
class RefusedOnRecord {
    private final Audit audit;
    private final ActingDatabase database;

    RefusedOnRecord(Audit audit, ActingDatabase database) {
        this.audit = audit;
        this.database = database;
    }

    @EventListener
    void on(ContentRefused event) {
        if (event.acting().actor() != null) {
            String of = event.of().name().toLowerCase(Locale.ROOT);
            Act act = new Act("content.open", event.column(), null, "refused", of);
            database.as(event.acting(), () -> {
                audit.record(act);
                return act;
            });
        }
    }
}
