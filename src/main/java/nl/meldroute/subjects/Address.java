package nl.meldroute.subjects;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.meldroute.subjects.rules.Addresses;
import nl.meldroute.subjects.rules.ShelterWords;

/**
 * Where somebody lives, works or was seen; never a shelter.
 *
 * @param approach whether the municipality may visit or write: {@code yes}, {@code no} or {@code unknown}, which counts as no
 */
public record Address(String street, String houseNumber, String postcode, String town, String approach)
        implements Details {
    public static final List<String> APPROACH = List.of("yes", "no", "unknown");

    @Override
    public Kind kind() {
        return Kind.ADDRESS;
    }

    @Override
    public String title() {
        String line =
                Stream.of(street, houseNumber).filter(part -> !part.isBlank()).collect(Collectors.joining(" "));
        String code = Addresses.postcode(postcode).orElse(postcode);
        String place = Stream.of(code, town).filter(part -> !part.isBlank()).collect(Collectors.joining(" "));
        return place.isEmpty() ? line : line + ", " + place;
    }

    /** Whether a letter or a visit has to be kept away: nobody said that it may. */
    public boolean keepAway() {
        return !approach.equals("yes");
    }

    @Override
    public Set<Trace> traces() {
        return Addresses.normal(street, houseNumber, postcode, town).stream()
                .map(known -> new Trace(Trace.Of.ADDRESS, known))
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public List<Trait> traits() {
        return new Trait.Listed()
                .words("street", street)
                .words("house-number", houseNumber)
                .words("postcode", Addresses.postcode(postcode).orElse(postcode))
                .words("town", town)
                .answer("approach", approach)
                .all();
    }

    @Override
    public List<Fault> faults() {
        List<Fault> faults = new ArrayList<>();
        if (street.isBlank()) {
            faults.add(Fault.empty("street"));
        }
        if (ShelterWords.in(street, houseNumber, town)) {
            faults.add(new Fault("street", "shelter"));
        }
        if (!houseNumber.isBlank() && Addresses.houseNumber(houseNumber).isEmpty()) {
            faults.add(Fault.form("house-number"));
        }
        if (!postcode.isBlank() && Addresses.postcode(postcode).isEmpty()) {
            faults.add(Fault.form("postcode"));
        }
        if (town.isBlank()) {
            faults.add(Fault.empty("town"));
        }
        return faults;
    }

    /** Whether one of these texts, of whatever file, says that it speaks of a shelter; that is never kept. */
    public static boolean namesShelter(List<String> texts) {
        return ShelterWords.in(texts.toArray(String[]::new));
    }

    @Override
    public String toString() {
        return "Address[content]";
    }
}
