package nl.meldroute.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import nl.meldroute.policy.Margin.Guard;

/**
 * A figure that the product works with: a term, a size, a moment. It has a value from a date on.
 *
 * @param meaning what it is for, in our words
 * @param basis what it rests on
 * @param values rising by date
 * @param margin how far the municipality may change it itself; empty where it changes with the edition alone
 */
public record Parameter(
        String name, Bilingual meaning, Basis basis, ParameterUnit unit, List<Dated> values, Optional<Margin> margin) {
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

    /** The value on a date; before the first one, that which is going to be. */
    public Dated nearest(LocalDate date) {
        return values.getFirst().since().isAfter(date) ? values.getFirst() : on(date);
    }

    /** Fails unless the figure as the edition has it lies in its margin, and at an end of it where it guards somebody. */
    Parameter requireMargin() {
        if (margin.isPresent() && !basis.ours()) {
            throw new BrokenEditionException("Parameter " + name + " is not ours and may not be changed.");
        }
        String now = values.getLast().written();
        if (margin.filter(within -> !within.holds(now)).isPresent()) {
            throw new BrokenEditionException("Parameter " + name + " is not what it may be.");
        }
        if (margin.filter(within -> within.guards() != Guard.NOBODY && !within.endsAt(now))
                .isPresent()) {
            throw new BrokenEditionException("Parameter " + name + " guards and may be made looser.");
        }
        return this;
    }

    /**
     * With these values. A municipality that chose one keeps it until it chooses another, also where the edition gets a new one; but
     * what lies outside the margin does not count.
     */
    Parameter changed(List<OwnValues.Own> own) {
        List<Dated> chosen = own.stream()
                .filter(one ->
                        margin.filter(within -> within.holds(one.written())).isPresent())
                .map(one -> new Dated(one.since(), one.written(), unit.value(one.written())))
                .sorted(Comparator.comparing(Dated::since))
                .toList();
        if (chosen.isEmpty()) {
            return this;
        }
        List<Dated> all = new ArrayList<>(values);
        all.removeIf(value -> !value.since().isBefore(chosen.getFirst().since()));
        all.addAll(chosen);
        return new Parameter(name, meaning, basis, unit, all, margin);
    }
}
