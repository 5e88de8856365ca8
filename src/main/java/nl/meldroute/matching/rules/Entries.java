package nl.meldroute.matching.rules;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.meldroute.linkage.Entry;
import nl.meldroute.linkage.Field;
import nl.meldroute.subjects.Address;
import nl.meldroute.subjects.Company;
import nl.meldroute.subjects.Details;
import nl.meldroute.subjects.OnlineAccount;
import nl.meldroute.subjects.Person;
import nl.meldroute.subjects.PhoneLine;
import nl.meldroute.subjects.Subject;
import nl.meldroute.subjects.Vehicle;

/**
 * What a signal speaks of, as it is weighed: with the address of the signal where there is one, since somebody of that name is more
 * likely the same in the same place. A part of the signal, such as victim, is never weighed.
 */
public final class Entries {
    private static final Pattern GAP = Pattern.compile("\\s+");
    /** Words by which people recognise somebody whose name they don't know. */
    private static final Set<String> DESCRIBING = read("/matching/describing-words.txt");

    private Entries() {}

    /** By which the subjects of a signal are found again; a phone or an account is only ever the same or not. */
    public static Map<Subject, Entry> of(Collection<Subject> subjects) {
        List<Address> homes = subjects.stream()
                .map(Subject::details)
                .filter(Address.class::isInstance)
                .map(Address.class::cast)
                .toList();
        Optional<Address> home = homes.size() == 1 ? Optional.of(homes.getFirst()) : Optional.empty();
        return subjects.stream()
                .filter(subject -> !fields(subject.details()).isEmpty())
                .collect(Collectors.toMap(subject -> subject, subject -> entry(subject, home)));
    }

    private static Entry entry(Subject subject, Optional<Address> home) {
        Map<Field, String> fields = fields(subject.details());
        if (!(subject.details() instanceof Vehicle)) {
            home.ifPresent(address -> place(address).forEach(fields::putIfAbsent));
        }
        return Entry.of(subject.signal() + " " + subject.id(), fields);
    }

    private static Map<Field, String> fields(Details details) {
        return switch (details) {
            case Person person -> person(person);
            case Company company ->
                fields(Map.of(Field.ORGANISATION_NAME, company.name(), Field.KVK_NUMBER, company.kvk()));
            case Address address -> place(address);
            case Vehicle vehicle -> fields(Map.of(Field.LICENCE_PLATE, vehicle.title()));
            case PhoneLine _ -> Map.of();
            case OnlineAccount _ -> Map.of();
        };
    }

    private static Map<Field, String> person(Person person) {
        String name = name(person.name());
        return name.isEmpty()
                ? Map.of()
                : fields(Map.of(Field.SURNAME, name, Field.PHONE, person.phone(), Field.EMAIL, person.email()));
    }

    private static Map<Field, String> place(Address address) {
        return fields(Map.of(
                Field.STREET, address.street(),
                Field.HOUSE_NUMBER, address.houseNumber(),
                Field.POSTCODE, address.postcode(),
                Field.CITY, address.town()));
    }

    private static Map<Field, String> fields(Map<Field, String> some) {
        Map<Field, String> said = new EnumMap<>(Field.class);
        some.forEach((field, text) -> {
            if (!text.isBlank()) {
                said.put(field, text);
            }
        });
        return said;
    }

    /** What is left of it without words that describe; empty where that is no full name. */
    static String name(String typed) {
        List<String> words = GAP.splitAsStream(typed.strip())
                .filter(word -> !DESCRIBING.contains(bare(word)))
                .toList();
        long names = words.stream().filter(word -> !bare(word).isEmpty()).count();
        return names < 2 ? "" : String.join(" ", words);
    }

    private static String bare(String word) {
        return word.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]", "");
    }

    private static Set<String> read(String table) {
        try (InputStream file = Entries.class.getResourceAsStream(table)) {
            if (file == null) {
                throw new IllegalStateException("The table is missing: " + table);
            }
            return new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(GAP::splitAsStream)
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
