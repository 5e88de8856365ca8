package nl.meldroute.retention;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.meldroute.kernel.ReportId;

/**
 * Something that was destroyed, and that no backup brings back.
 *
 * @param on the day of it
 * @param act what was destroyed of it, as it is called on the audit
 */
public record Destroyed(LocalDate on, String act, ReportId signal) {
    static final String SIGNAL = "signal.erase";
    static final String NAMES = "names.erase";
    static final String ENVELOPE = "envelope.erase";
    static final Set<String> ACTS = Set.of(SIGNAL, NAMES, ENVELOPE);

    /** Whether all of the signal is gone. */
    public boolean whole() {
        return act.equals(SIGNAL);
    }

    /** As it stands on a line. */
    String text() {
        return on + " " + act + " " + signal.value();
    }

    static Optional<Destroyed> read(String text) {
        String[] words = text.split(" ", -1);
        if (words.length != 3 || !ACTS.contains(words[1])) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new Destroyed(LocalDate.parse(words[0]), words[1], new ReportId(UUID.fromString(words[2]))));
        } catch (DateTimeException | IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
