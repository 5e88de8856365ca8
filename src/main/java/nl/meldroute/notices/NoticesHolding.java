package nl.meldroute.notices;

import java.util.List;
import nl.meldroute.kernel.ReportId;
import nl.meldroute.notices.store.AlarmRows;
import nl.meldroute.notices.store.BellRows;
import nl.meldroute.privacy.Holding;
import org.springframework.stereotype.Component;

/** What still tells of a signal. */
@Component
class NoticesHolding implements Holding {
    private final AlarmRows alarms;
    private final BellRows bells;

    NoticesHolding(AlarmRows alarms, BellRows bells) {
        this.alarms = alarms;
        this.bells = bells;
    }

    @Override
    public List<Kept> kept() {
        return List.of(
                Kept.rest("notices", "alarm", "report_id = :signal"),
                Kept.rest("notices", "bell", "report_id = :signal"));
    }

    @Override
    public void erase(ReportId signal) {
        alarms.delete(signal);
        bells.erase(signal);
    }
}
