package nl.meldroute.intake;

import java.util.List;
import java.util.Optional;
import nl.meldroute.subjects.Subject;

/**
 * A signal, as somebody looks at it to take a part out.
 *
 * @param story what was handed in
 * @param version rises each time that a part was taken out, so that two colleagues never take out the same
 * @param last the last time; empty where it never was
 */
public record Splittable(Signal signal, String story, List<Subject> subjects, int version, Optional<Entry> last) {
    public boolean closed() {
        return signal.stage() == Stage.CLOSED;
    }

    @Override
    public String toString() {
        return "Splittable[content]";
    }
}
