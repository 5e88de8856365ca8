package nl.meldroute.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;

/**
 * A figure that the product works with: a term, a size, a moment. It has a value from a date on.
 *
 * @param meaning what it is for, in our words
 * @param basis what it rests on
 * @param values rising by date
 */
public record Parameter(String name, Bilingual meaning, Basis basis, ParameterUnit unit, List<Dated> values) {
    /**
     * What a parameter rests on.
     *
     * @param ours whether we chose the figure because the plan gives none
     * @param readings the readings it follows from
     * @param sentences the sentences it carries out
     */
    public record Basis(boolean ours, List<String> readings, List<PolicyReference> sentences) {
        public Basis {
            readings = List.copyOf(readings);
            sentences = List.copyOf(sentences);
        }
    }

    /** A value, as written in the edition and as typed, from a date on. */
    public record Dated(LocalDate since, String written, Object value) {}

    public Parameter {
        values = List.copyOf(values);
        if (values.isEmpty()) {
            throw new BrokenEditionException("Parameter " + name + " has no value.");
        }
        if (!basis.ours() && basis.sentences().isEmpty()) {
            throw new BrokenEditionException("Parameter " + name + " is not ours and rests on no sentence.");
        }
    }

    /**
     * The value on a date.
     *
     * @throws NoSuchElementException before the first value
     */
    public Dated on(LocalDate date) {
        return values.reversed().stream()
                .filter(value -> !value.since().isAfter(date))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("Parameter " + name + " has no value on " + date
                        + "; the first is from " + values.getFirst().since() + "."));
    }
}
