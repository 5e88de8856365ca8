package nl.meldroute.sources;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.meldroute.linkage.Field;
import nl.meldroute.subjects.Address;
import nl.meldroute.subjects.Company;
import nl.meldroute.subjects.Details;
import nl.meldroute.subjects.OnlineAccount;
import nl.meldroute.subjects.Person;
import nl.meldroute.subjects.PhoneLine;
import nl.meldroute.subjects.Vehicle;

/** What the engine is asked about somebody or something that a signal speaks of; nothing but what looks it up. */
final class Question {
    private Question() {}

    /** Empty for what can't be looked up in a register. */
    static Optional<Map<String, String>> of(Details details) {
        Map<Field, String> facts = new EnumMap<>(Field.class);
        switch (details) {
            case Person person -> {
                facts.put(Field.SURNAME, person.name());
                facts.put(Field.PHONE, person.phone());
                facts.put(Field.EMAIL, person.email());
            }
            case Company company -> {
                facts.put(Field.ORGANISATION_NAME, company.name());
                facts.put(Field.KVK_NUMBER, company.kvk());
            }
            case Address address -> {
                facts.put(Field.STREET, address.street());
                facts.put(Field.HOUSE_NUMBER, address.houseNumber());
                facts.put(Field.POSTCODE, address.postcode());
                facts.put(Field.CITY, address.town());
            }
            case Vehicle vehicle -> facts.put(Field.LICENCE_PLATE, vehicle.plate());
            case PhoneLine line -> facts.put(Field.PHONE, line.phone());
            case OnlineAccount _ -> {
                return Optional.empty();
            }
        }
        return Optional.of(written(facts));
    }

    private static Map<String, String> written(Map<Field, String> facts) {
        Map<String, String> written = new LinkedHashMap<>();
        facts.forEach((field, value) -> {
            if (!value.isBlank()) {
                written.put(field.column(), value);
            }
        });
        return written;
    }
}
