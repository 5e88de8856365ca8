package nl.meldroute.intake;

import java.util.Optional;

/**
 * What was registered of a signal, as it stands now.
 *
 * @param version rises with each correction, and with nothing else, so that two screens never overwrite each other silently
 * @param last the last correction; empty where nothing was corrected
 */
public record Registered(Signal signal, Registration registration, int version, Optional<Entry> last) {
    public boolean closed() {
        return signal.stage() == Stage.CLOSED;
    }
}
