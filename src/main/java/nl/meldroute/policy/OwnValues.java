package nl.meldroute.policy;

import java.time.LocalDate;
import java.util.List;

/**
 * What the municipality chose itself in the place of figures of the edition, as it is now. Each change gives the whole list anew, with
 * a count that only rises, so that of two changes at one moment the later one stays.
 */
public final class OwnValues {
    private volatile Known now = new Known(0, List.of());

    private record Known(int count, List<Own> values) {}

    /**
     * A value from a day on.
     *
     * @param unit in which it was chosen; where the edition counts in another one since, it counts no more
     */
    public record Own(String parameter, ParameterUnit unit, String written, LocalDate since) {}

    /**
     * From now on these are the values.
     *
     * @param values in the order in which they were chosen
     * @param count how many acts led to it
     */
    public synchronized void are(List<Own> values, int count) {
        if (count >= now.count()) {
            now = new Known(count, List.copyOf(values));
        }
    }

    /** The parameter with what was chosen of it. */
    Parameter over(Parameter parameter) {
        List<Own> own = now.values().stream()
                .filter(one -> one.parameter().equals(parameter.name()) && one.unit() == parameter.unit())
                .toList();
        return own.isEmpty() ? parameter : parameter.changed(own);
    }
}
