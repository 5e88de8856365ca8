package nl.meldroute.parameters;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.meldroute.policy.Parameter;

/**
 * A figure of the edition with all that the municipality ever chose of it.
 *
 * @param parameter as it is now, with what was chosen
 * @param choices the last one first
 */
public record Figure(Parameter parameter, List<Choice> choices) {
    public Figure {
        choices = List.copyOf(choices);
    }

    /**
     * A value that was chosen.
     *
     * @param by the name of who chose it
     * @param withdrawn who withdrew it before its day
     * @param withdrawable whether who looks may do that now
     */
    public record Choice(
            UUID id,
            String value,
            LocalDate since,
            String reason,
            String by,
            Instant at,
            Optional<Withdrawn> withdrawn,
            boolean withdrawable) {}

    /** Who withdrew it, and when. */
    public record Withdrawn(String by, Instant at) {}

    /** What begins on a later day, the first one first. */
    public List<Parameter.Dated> planned(LocalDate today) {
        return parameter.values().stream()
                .filter(value -> value.since().isAfter(today))
                .toList();
    }
}
