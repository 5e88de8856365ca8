package nl.meldroute.subjects;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.meldroute.subjects.rules.CompanyNames;
import nl.meldroute.subjects.rules.KvkNumbers;

/**
 * A company or another organisation.
 *
 * @param kvk number in the trade register; empty if not known
 * @param part one of {@link Capacity}; empty if not said
 */
public record Company(String name, String kvk, String part) implements Details {
    @Override
    public Kind kind() {
        return Kind.COMPANY;
    }

    @Override
    public String title() {
        return name;
    }

    @Override
    public Set<Trace> traces() {
        Set<Trace> traces = new LinkedHashSet<>();
        CompanyNames.normal(name).ifPresent(found -> traces.add(new Trace(Trace.Of.COMPANY, found)));
        KvkNumbers.normal(kvk).ifPresent(found -> traces.add(new Trace(Trace.Of.KVK, found)));
        return traces;
    }

    @Override
    public List<Trait> traits() {
        return new Trait.Listed()
                .words("name", name)
                .words("kvk", kvk)
                .answer("part", part)
                .all();
    }

    @Override
    public List<Fault> faults() {
        List<Fault> faults = new ArrayList<>();
        if (name.isBlank()) {
            faults.add(Fault.empty("name"));
        }
        if (!kvk.isBlank() && KvkNumbers.normal(kvk).isEmpty()) {
            faults.add(Fault.form("kvk"));
        }
        return faults;
    }

    @Override
    public String toString() {
        return "Company[content]";
    }
}
