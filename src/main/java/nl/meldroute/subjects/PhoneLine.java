package nl.meldroute.subjects;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.meldroute.subjects.rules.PhoneNumbers;

/** A phone number of which nobody knows yet whose it is. */
public record PhoneLine(String phone) implements Details {
    @Override
    public Kind kind() {
        return Kind.PHONE;
    }

    @Override
    public String title() {
        return phone;
    }

    @Override
    public Set<Trace> traces() {
        return PhoneNumbers.normal(phone).stream()
                .map(found -> new Trace(Trace.Of.PHONE, found))
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public List<Trait> traits() {
        return new Trait.Listed().words("phone", phone).all();
    }

    @Override
    public List<Fault> faults() {
        if (phone.isBlank()) {
            return List.of(Fault.empty("phone"));
        }
        return PhoneNumbers.normal(phone).isEmpty() ? List.of(Fault.form("phone")) : List.of();
    }

    @Override
    public String toString() {
        return "PhoneLine[content]";
    }
}
