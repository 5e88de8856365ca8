package nl.meldroute.subjects;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.meldroute.subjects.rules.Plates;

/** A vehicle, known by its plate. */
public record Vehicle(String plate) implements Details {
    @Override
    public Kind kind() {
        return Kind.PLATE;
    }

    @Override
    public String title() {
        return Plates.shown(plate);
    }

    @Override
    public Set<Trace> traces() {
        return Plates.normal(plate).stream()
                .map(found -> new Trace(Trace.Of.PLATE, found))
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public List<Trait> traits() {
        return new Trait.Listed().words("plate", title()).all();
    }

    @Override
    public List<Fault> faults() {
        if (plate.isBlank()) {
            return List.of(Fault.empty("plate"));
        }
        return Plates.normal(plate).isEmpty() ? List.of(Fault.form("plate")) : List.of();
    }

    @Override
    public String toString() {
        return "Vehicle[content]";
    }
}
