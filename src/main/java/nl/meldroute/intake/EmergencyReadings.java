package nl.meldroute.intake;

import java.time.Instant;
import java.util.List;
import nl.meldroute.kernel.ReportId;

/** Who could read a signal in an emergency, for who handles it. Brought by the module that knows; without it there are none. */
public interface EmergencyReadings {
    /** All of this signal, the oldest first. */
    List<EmergencyReading> of(ReportId signal);

    /** Those that began in this time, of signals that are there for who asks. */
    List<EmergencyReading> begun(Instant from, Instant until);
}
