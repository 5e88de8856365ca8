package nl.meldroute.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Vergelijken leert van vragen hoe mensen schrijven, zonder de antwoorden")
class LearningTest {
    private static final String LETTERS = "bdfgklmnprstvz";
    private static final String VOWELS = "aeiou";
    private final Register register = new Register(LocalDate.of(2026, 12, 1));
    private final List<Entry> questions = new ArrayList<>();

    private void people(String street) {
        for (int nth = 0; nth < 600; nth++) {
            register.add(person("r" + nth, name(nth), name(nth * 7 + 3), "1970-01-" + (1 + nth % 28), "Kerkstraat"));
            questions.add(person("q" + nth, name(nth), name(nth * 7 + 3), "1970-01-" + (1 + nth % 28), street));
        }
        register.prepare();
    }

    @Test
    void where_everybody_moved_another_address_says_less() {
        people("Havenweg");
        double before = weight(Part.STREET);
        register.learn(questions);
        assertThat(weight(Part.STREET)).isGreaterThan(before + 2);
    }

    @Test
    void where_nobody_moved_another_address_says_more() {
        people("Kerkstraat");
        Entry moved = person("q", name(5), name(38), "1970-01-06", "Havenweg");
        double before = weight(moved, Part.STREET);
        register.learn(questions);
        assertThat(weight(moved, Part.STREET)).isLessThan(before - 1);
    }

    @Test
    void how_often_an_age_fits_is_not_learned_from_dates() {
        people("Kerkstraat");
        Entry aged = person("q", name(5), name(38), "ca 56", "Kerkstraat");
        double before = weight(aged, Part.BIRTH);
        register.learn(questions);
        assertThat(weight(aged, Part.BIRTH)).isEqualTo(before);
    }

    private double weight(Part part) {
        return weight(questions.get(5), part);
    }

    private double weight(Entry question, Part part) {
        return register.search().find(question).getFirst().reasons().stream()
                .filter(reason -> reason.part() == part)
                .findFirst()
                .orElseThrow()
                .weight();
    }

    private static String name(int nth) {
        StringBuilder name = new StringBuilder();
        for (int left = nth + 400; left > 0; left /= 7) {
            name.append(LETTERS.charAt(left % 7 * 2)).append(VOWELS.charAt(left % 5));
        }
        return name + "rik";
    }

    private static Entry person(String id, String given, String family, String birth, String street) {
        return Entry.of(
                id,
                Map.of(Field.GIVEN_NAMES, given, Field.SURNAME, family, Field.BIRTH_DATE, birth, Field.STREET, street));
    }
}
