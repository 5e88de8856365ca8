package nl.meldroute.linkage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Beleidsplan 2.2, STAP 3: komt dit al voor, en waarom denken we dat")
class RegisterTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);
    private static final String[] FAMILIES =
            "jansen bakker visser mulder dekker brouwer dijkstra hoekstra verhoeven kuipers".split(" ");
    private static final String[] GIVEN = "sanne lotte emma julia sophie bram daan sem luuk thijs".split(" ");
    private final Register register = new Register(TODAY);

    @BeforeEach
    void many_live_here() {
        for (int nth = 0; nth < 1000; nth++) {
            register.add(person(
                    "r" + nth,
                    GIVEN[nth % 10],
                    FAMILIES[nth / 10 % 10],
                    "19%02d-%02d-%02d".formatted(40 + nth % 60, 1 + nth % 12, 1 + nth % 28)));
        }
        register.add(home("anna", "Małgorzata", "Wiśniewska", "1984-03-12", "Kerkstraat", "12"));
        register.add(home("son", "Piotr", "Wiśniewski", "2008-07-30", "Kerkstraat", "12"));
        register.add(person("mo", "Mohammed", "El Amrani", "1990-01-02"));
        register.add(Entry.of(
                "bv", Map.of(Field.ORGANISATION_NAME, "Polskie Smaki sp. z o.o.", Field.KVK_NUMBER, "12345678")));
        register.prepare();
    }

    @Test
    void the_reasons_add_up_to_the_score() {
        List<Hit> hits = IntStream.range(0, 100)
                .mapToObj(nth -> find(person("q", GIVEN[nth / 10], FAMILIES[nth % 10], "ca " + (30 + nth % 50))))
                .flatMap(List::stream)
                .toList();
        assertThat(hits).hasSizeGreaterThan(100);
        assertThat(hits)
                .allSatisfy(hit -> assertThat(hit.reasons().stream()
                                .mapToDouble(Hit.Reason::weight)
                                .sum())
                        .isCloseTo(hit.score(), within(1e-9)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Gosia", "Malgorzata", "Malgorsata", "Małgosia"})
    void somebody_is_found_by_the_name_people_call_her(String given) {
        assertThat(find(person("q", given, "Wisniewska", "12-03-1984"))).first().satisfies(hit -> {
            assertThat(hit.id()).isEqualTo("anna");
            assertThat(hit.band()).isEqualTo(Band.STRONG);
        });
    }

    @Test
    void day_and_month_and_given_and_family_name_may_change_places() {
        assertThat(find(person("q", "Wisniewska", "Malgorzata", "1984-12-03")))
                .first()
                .satisfies(hit -> {
                    assertThat(hit.id()).isEqualTo("anna");
                    assertThat(hit.reasons())
                            .extracting(Hit.Reason::part, Hit.Reason::level)
                            .contains(org.assertj.core.groups.Tuple.tuple(Part.BIRTH, Level.SWAPPED))
                            .contains(org.assertj.core.groups.Tuple.tuple(Part.FAMILY_NAME, Level.SWAPPED));
                });
    }

    @Test
    void a_family_name_with_a_house_is_a_question_about_a_family() {
        List<Hit> hits = find(home("q", "", "Wisniewski", "", "Kerkstraat", "12"));
        assertThat(hits).extracting(Hit::id).contains("anna", "son");
        assertThat(hits).extracting(Hit::band).containsOnly(Band.POSSIBLE);
    }

    @Test
    void a_mother_is_not_her_son() {
        List<Hit> hits = find(home("q", "Piotr", "Wisniewski", "2008-07-30", "Kerkstraat", "12"));
        assertThat(hits).first().extracting(Hit::id).isEqualTo("son");
        assertThat(hits).filteredOn(hit -> hit.id().equals("anna")).allMatch(hit -> hit.band() == Band.POSSIBLE);
    }

    @Test
    void a_name_that_many_have_says_little_by_itself() {
        assertThat(find(person("q", "Sanne", "Jansen", ""))).allMatch(hit -> hit.band() == Band.POSSIBLE);
    }

    @Test
    void another_script_is_the_same_name() {
        assertThat(find(person("q", "محمد", "العمراني", "1990-01-02")))
                .first()
                .extracting(Hit::id)
                .isEqualTo("mo");
        assertThat(find(person("q", "Мухаммед", "Эль Амрани", "2-1-1990")))
                .first()
                .extracting(Hit::id)
                .isEqualTo("mo");
    }

    @Test
    void an_organisation_is_found_by_its_name_without_its_form_and_by_its_number() {
        assertThat(find(Entry.of("q", Map.of(Field.ORGANISATION_NAME, "Polskie Smakki"))))
                .extracting(Hit::id)
                .containsExactly("bv");
        assertThat(find(Entry.of("q", Map.of(Field.KVK_NUMBER, "12345678"))))
                .extracting(Hit::band)
                .containsExactly(Band.STRONG);
        assertThat(find(Entry.of("q", Map.of(Field.KVK_NUMBER, "12345687"))))
                .allMatch(hit -> hit.band() == Band.POSSIBLE);
    }

    @Test
    void two_entries_about_one_person_are_no_rivals() {
        register.add(home("again", "Malgorzata", "Wisniewska", "1984-03-12", "Kerkstraat", "12"));
        assertThat(find(person("q", "Malgorzata", "Wisniewska", "1984-03-12")))
                .filteredOn(hit -> hit.band() == Band.STRONG)
                .extracting(Hit::id)
                .containsExactlyInAnyOrder("anna", "again");
    }

    @Test
    void what_comes_later_is_found_at_once_also_by_a_word_nobody_had() {
        register.add(person("late", "Tsvetelina", "Zhelyazkova", "1999-09-09"));
        assertThat(find(person("q", "Cvetelina", "Jelyazkova", "9-9-1999")))
                .extracting(Hit::id)
                .containsExactly("late");
    }

    @Test
    void the_same_question_has_the_same_answer() {
        Entry question = person("q", "Sane", "Janssen", "1950");
        assertThat(find(question)).usingRecursiveComparison().isEqualTo(find(question));
    }

    @Test
    void a_stranger_changes_no_more_than_how_often_a_name_occurs() {
        Entry question = person("q", "Gosia", "Wisniewska", "1984");
        Hit before = find(question).getFirst();
        register.add(person("stranger", "Kees", "Zwart", "1955-05-05"));
        Hit after = find(question).getFirst();
        assertThat(after.band()).isEqualTo(before.band());
        assertThat(after.score()).isCloseTo(before.score(), within(0.01));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "'", "a", "漢字 仮名", "ប៉ុល ពត", "𝕁𝕒𝕟", "1 2 3", "van de", "--"})
    void anything_may_be_asked(String name) {
        assertThat(find(person("q", name, name, name))).hasSizeLessThanOrEqualTo(10);
        assertThat(find(Entry.of("q", Map.of(Field.ORGANISATION_NAME, name, Field.STREET, name, Field.PHONE, name))))
                .hasSizeLessThanOrEqualTo(10);
    }

    @Test
    void ten_thousand_letters_are_no_name() {
        assertThat(find(person("q", "x".repeat(10_000), "y".repeat(10_000), "1")))
                .isEmpty();
    }

    @Test
    void nothing_of_anybody_is_in_a_text_about_a_hit() {
        assertThat(find(person("q", "Gosia", "Wisniewska", "1984")).toString()).doesNotContainIgnoringCase("wisniewsk");
    }

    private List<Hit> find(Entry question) {
        return register.search().find(question);
    }

    private static Entry person(String id, String given, String family, String birth) {
        return Entry.of(id, Map.of(Field.GIVEN_NAMES, given, Field.SURNAME, family, Field.BIRTH_DATE, birth));
    }

    private static Entry home(String id, String given, String family, String birth, String street, String number) {
        Entry entry = person(id, given, family, birth);
        entry.put(Field.STREET, street);
        entry.put(Field.HOUSE_NUMBER, number);
        entry.put(Field.POSTCODE, "3411 AB");
        entry.put(Field.CITY, "Lopik");
        return entry;
    }
}
