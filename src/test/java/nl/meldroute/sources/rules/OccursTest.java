package nl.meldroute.sources.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.meldroute.linkage.Entry;
import nl.meldroute.linkage.Field;
import nl.meldroute.linkage.Register;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Beleidsplan 2.2, STAP 3: wanneer een bron zegt dat iets voorkomt")
class OccursTest {
    private static boolean occurs(int others, Map<Field, String> asked) {
        Register register = new Register(LocalDate.of(2026, 12, 1));
        register.add(home("graaf", "Graaf", "17"));
        register.add(Entry.of("plate", Map.of(Field.LICENCE_PLATE, "GB-001-B", Field.SURNAME, "de Vries")));
        register.add(Entry.of(
                "firm", Map.of(Field.ORGANISATION_NAME, "Kamerverhuur De Graaf", Field.KVK_NUMBER, "90000011")));
        register.add(Entry.of("anna", Map.of(Field.SURNAME, "Anna Kowalska", Field.PHONE, "06 00000077")));
        IntStream.range(0, others).forEach(nth -> register.add(home("o" + nth, "Wilgenlaan", Integer.toString(nth))));
        register.prepare();
        Map<String, String> facts = new LinkedHashMap<>();
        asked.forEach((field, value) -> facts.put(field.column(), value));
        return Occurs.questions(facts).stream()
                .flatMap(question -> register.search().find(question).stream())
                .anyMatch(Occurs::in);
    }

    private static Entry home(String id, String street, String number) {
        return Entry.of(
                id,
                Map.of(
                        Field.STREET,
                        street,
                        Field.HOUSE_NUMBER,
                        number,
                        Field.POSTCODE,
                        "3411 XY",
                        Field.CITY,
                        "Lopik"));
    }

    private static Map<Field, String> address(String street, String number) {
        return Map.of(Field.STREET, street, Field.HOUSE_NUMBER, number, Field.CITY, "Lopik");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 5, 1000})
    void an_address_occurs_in_a_small_and_in_a_large_register(int others) {
        assertThat(occurs(others, address("Graaf", "17"))).isTrue();
        assertThat(occurs(others, address("Graaf", "19"))).as("the neighbours").isFalse();
        assertThat(occurs(others, address("Kerkstraat", "17")))
                .as("another street")
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1000})
    void a_plate_a_phone_a_number_of_the_trade_register_and_a_whole_name(int others) {
        List<Map<Field, String>> there = List.of(
                Map.of(Field.LICENCE_PLATE, "gb001b"),
                Map.of(Field.PHONE, "+31 6 00000077"),
                Map.of(Field.ORGANISATION_NAME, "Iets anders", Field.KVK_NUMBER, "90000011"),
                Map.of(Field.ORGANISATION_NAME, "kamerverhuur de graaf b.v."),
                Map.of(Field.SURNAME, "Anna Kowalska"));
        assertThat(there).allMatch(asked -> occurs(others, asked));
        List<Map<Field, String>> absent = List.of(
                Map.of(Field.LICENCE_PLATE, "GB-777-Z"),
                Map.of(Field.PHONE, "06 00000012"),
                Map.of(Field.SURNAME, "Piet Bakker"),
                Map.of(Field.SURNAME, "man met rode bus"));
        assertThat(absent).noneMatch(asked -> occurs(others, asked));
    }

    @Test
    void nothing_occurs_without_something_to_look_up() {
        assertThat(occurs(5, Map.of())).isFalse();
    }
}
