package nl.meldroute.intake;

import java.util.List;
import nl.meldroute.kernel.ReportId;

/** Who could read a signal in an emergency, for who handles it. Brought by the module that knows; without it there are none. */
public interface EmergencyReadings {
    /** All of this signal, the oldest first. */
    List<EmergencyReading> of(ReportId signal);
}
