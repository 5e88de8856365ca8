package nl.meldroute.breakglass;

import java.util.List;
import nl.meldroute.privacy.Holding;
import org.springframework.stereotype.Component;

/** What was asked, read and reported of a signal in an emergency may name people: it goes with the names. */
@Component
class BreakGlassHolding implements Holding {
    private static final String SCHEMA = "breakglass";
    private static final String GLASS_REQUEST = "glass_request";
    private static final String GLASS_OPENING = "glass_opening";
    private static final String GLASS_COPY = "glass_copy";
    private static final String GLASS_REPORT = "glass_report";
    private static final String OF_THE_SIGNAL =
            "id in (select id from breakglass.glass_request where signal_id = :signal)";

    @Override
    public List<Kept> kept() {
        return List.of(
                Kept.names(SCHEMA, GLASS_REQUEST, "signal_id = :signal"),
                Kept.names(SCHEMA, GLASS_OPENING, "signal_id = :signal"),
                Kept.names(SCHEMA, GLASS_COPY, OF_THE_SIGNAL),
                Kept.names(SCHEMA, GLASS_REPORT, OF_THE_SIGNAL));
    }
}
