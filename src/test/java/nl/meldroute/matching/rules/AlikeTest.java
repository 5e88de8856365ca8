package nl.meldroute.matching.rules;

import static nl.meldroute.subjects.SubjectFixtures.aPerson;
import static nl.meldroute.subjects.SubjectFixtures.anAddress;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.meldroute.kernel.ReportId;
import nl.meldroute.linkage.Level;
import nl.meldroute.matching.Around;
import nl.meldroute.matching.Candidate;
import nl.meldroute.matching.Likeness;
import nl.meldroute.matching.Strength;
import nl.meldroute.subjects.Address;
import nl.meldroute.subjects.Company;
import nl.meldroute.subjects.Details;
import nl.meldroute.subjects.Person;
import nl.meldroute.subjects.PhoneLine;
import nl.meldroute.subjects.Subject;
import nl.meldroute.subjects.SubjectId;
import nl.meldroute.subjects.Trace;
import nl.meldroute.subjects.Vehicle;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Beleidsplan 2.2, STAP 3, zin 1: ook wie anders geschreven is, komt al voor")
class AlikeTest {
    private static final ReportId THIS = new ReportId(new UUID(0, 0));
    private final Map<ReportId, List<Subject>> register = new HashMap<>();

    private ReportId has(long number, Details... details) {
        ReportId signal = new ReportId(new UUID(0, number));
        List<Subject> subjects = new ArrayList<>();
        for (Details one : details) {
            subjects.add(new Subject(new SubjectId(new UUID(number + 1, subjects.size())), signal, 1, false, one));
        }
        register.put(signal, subjects);
        return signal;
    }

    private void strangers() {
        List<String> names = List.of(
                "Wouter Aldershof",
                "Ilse Brandsema",
                "Gosia Lewandowska",
                "Radu Munteanu",
                "Emre Karabulut",
                "Stoyan Vasilev",
                "Khadija Benali",
                "Sjoerd Terpstra",
                "Oksana Bondarenko",
                "Fenna Hogeveen");
        for (int at = 0; at < names.size(); at++) {
            has(100 + at, aPerson(names.get(at)), anAddress("Singel", Integer.toString(200 + at)));
        }
    }

    private List<Candidate> found() {
        Remembered memory = new Remembered(LocalDate.of(2026, 12, 1));
        register.forEach(memory::put);
        memory.ready();
        List<Subject> mine = register.getOrDefault(THIS, List.of());
        List<Around.Found> like = memory.like(THIS, mine).stream()
                .map(one -> new Around.Found(
                        one.mine().details(), one.signal(), subject(one).details(), one.hit()))
                .toList();
        return new WeighingEngine().candidates(THIS, new Around(register, like));
    }

    private Subject subject(Remembered.Like like) {
        return register.getOrDefault(like.signal(), List.of()).stream()
                .filter(subject -> subject.id().equals(like.subject()))
                .findFirst()
                .orElseThrow();
    }

    private Optional<Candidate> only(ReportId signal) {
        List<Candidate> all = found();
        assertThat(all.stream().filter(one -> !one.signal().equals(signal))).isEmpty();
        return all.stream().findFirst();
    }

    @ParameterizedTest
    @CsvSource({
        "Johan Meijering, Johan Meyering, SOUND",
        "Malgorzata Zielinska, Gosia Zielinska, NICK",
        "Zielinska Malgorzata, Malgorzata Zielinska, SOUND",
        "Stojan Wasilew, Stoyan Vasilew, SOUND",
        "Kristof Wojcik, Krzysztof Wojcik, NEAR",
        "P. Bouwhuis, Paulien Bouwhuis, INITIAL",
        "Paulien Bouwhuis, Paulien Bouhuis, SOUND"
    })
    void a_name_that_is_written_otherwise_is_found_and_says_how(String mine, String theirs, Level level) {
        strangers();
        has(0, aPerson(mine));
        ReportId other = has(1, aPerson(theirs));
        assertThat(found())
                .filteredOn(candidate -> candidate.signal().equals(other))
                .singleElement()
                .satisfies(candidate -> {
                    assertThat(Strengths.of(candidate.likenesses())).contains(Strength.POSSIBLE);
                    assertThat(candidate.likenesses()).singleElement().satisfies(likeness -> {
                        assertThat(likeness.of()).isEqualTo(Trace.Of.NAME);
                        assertThat(likeness.closeness().level()).isEqualTo(level);
                    });
                });
    }

    @ParameterizedTest
    @CsvSource({
        "Wouter Aldershof, Ilse Brandsema",
        "Wouter Aldershof, Ilse Aldershof",
        "de man met de rode bus, een man met een rode jas",
        "Onbekende vrouw, Onbekende man",
        "Ans Kamerbewoner 3, Ans Kamerbewoner 4",
        "Marek, Mareck"
    })
    void others_are_not_found(String mine, String theirs) {
        has(0, aPerson(mine));
        has(1, aPerson(theirs));
        assertThat(found()).isEmpty();
    }

    @Test
    void a_name_that_half_the_country_has_is_too_common_and_a_rare_one_is_not() {
        strangers();
        has(0, aPerson("Jan Jansen"), aPerson("Sietse Boonstoppel"));
        has(1, aPerson("Jan Jansen"));
        ReportId rare = has(2, aPerson("Sietse Boonstoppel"));
        assertThat(found()).extracting(Candidate::signal).containsExactly(rare);
    }

    @Test
    void too_common_is_told_beside_something_that_is_not() {
        strangers();
        has(0, aPerson("Jan Jansen", "06 0000 0042"));
        ReportId other = has(1, aPerson("Jan Jansen", "06 0000 0042"));
        assertThat(only(other).orElseThrow().likenesses())
                .filteredOn(Likeness::common)
                .extracting(Likeness::of)
                .containsExactly(Trace.Of.NAME);
    }

    @Test
    void a_name_that_is_surely_alike_at_the_same_address_is_strong_and_a_brother_is_not() {
        strangers();
        has(0, aPerson("Malgorzata Zielinska"), anAddress("Kade", "12"));
        ReportId same = has(1, aPerson("Gosia Zielinska"), anAddress("Kade", "12"));
        assertThat(Strengths.of(only(same).orElseThrow().likenesses())).contains(Strength.STRONG);
        register.remove(same);
        ReportId brother = has(2, aPerson("Krzysztof Zielinska"), anAddress("Kade", "12"));
        assertThat(Strengths.of(only(brother).orElseThrow().likenesses())).contains(Strength.POSSIBLE);
    }

    @Test
    void a_number_with_one_wrong_digit_says_something_beside_a_name_only() {
        strangers();
        has(0, new Person("Sietse Boonstoppel", "", "", "06 0000 0042", "", Person.Voice.NONE));
        has(2, new PhoneLine("06 0000 0043"));
        has(3, new Person("Wietske Langendoen", "", "", "06 0000 0041", "", Person.Voice.NONE));
        ReportId other = has(1, new Person("Sietze Boonstoppel", "", "", "06 0000 0043", "", Person.Voice.NONE));
        assertThat(only(other).orElseThrow().likenesses())
                .extracting(Likeness::of)
                .containsExactlyInAnyOrder(Trace.Of.NAME, Trace.Of.PHONE);
        assertThat(Strengths.of(only(other).orElseThrow().likenesses())).contains(Strength.POSSIBLE);
    }

    @ParameterizedTest
    @CsvSource({
        "Dorpstraat, Dorpsstraat, true",
        "Kerkweg, Kerkstraat, true",
        "Molenweg, Kerkweg, false",
        "1e Dwarsstraat, 2e Dwarsstraat, false"
    })
    void a_street_that_is_misspelt_is_the_same_street_and_another_is_not(String mine, String theirs, boolean same) {
        strangers();
        has(0, anAddress(mine, "12"));
        has(1, anAddress(theirs, "12"));
        has(2, anAddress(theirs, "14"));
        assertThat(found()).hasSize(same ? 1 : 0);
    }

    @Test
    void a_house_with_two_postcodes_is_two_houses() {
        has(0, new Address("Kerkweg", "12", "3411 AB", "Lopik", "unknown"));
        has(1, new Address("Kerkwg", "12", "3412 CD", "Lopik", "unknown"));
        assertThat(found()).isEmpty();
    }

    @Test
    void a_nought_that_is_read_as_a_letter_is_the_same_plate_and_another_sign_is_not() {
        has(0, new Vehicle("XB-080-X"));
        ReportId misread = has(1, new Vehicle("XB-O8O-X"));
        has(2, new Vehicle("XB-090-X"));
        assertThat(Strengths.of(only(misread).orElseThrow().likenesses())).contains(Strength.POSSIBLE);
    }

    @Test
    void a_company_is_known_by_its_name_however_it_is_spelt() {
        strangers();
        has(0, new Company("Flexplus Uitzendbureau BV", "", ""));
        ReportId other = has(1, new Company("Flex Plus Uitzendburo", "", ""));
        has(2, new Company("Bloemenhandel Zuidkade", "", ""));
        assertThat(only(other).orElseThrow().likenesses())
                .extracting(Likeness::of)
                .containsExactly(Trace.Of.COMPANY);
    }

    @Test
    @DisplayName("Ontwerp 7, deel 5: de getoonde delen tellen op tot de som, bij elk raakvlak dat gewogen is")
    void what_is_shown_adds_up() {
        strangers();
        has(0, aPerson("Malgorzata Zielinska", "06 0000 0042"), anAddress("Kade", "12"));
        has(1, aPerson("Gosia Zielinska", "06 0000 0043"), anAddress("Cade", "12"));
        List<Likeness> weighed = found().stream()
                .flatMap(candidate -> candidate.likenesses().stream())
                .filter(likeness -> !likeness.closeness().parts().isEmpty())
                .toList();
        assertThat(weighed)
                .isNotEmpty()
                .allSatisfy(likeness -> assertThat(likeness.closeness().parts().stream()
                                .mapToDouble(part -> part.says())
                                .sum())
                        .isCloseTo(likeness.closeness().sum(), org.assertj.core.data.Offset.offset(1e-9)));
    }

    @Test
    void what_was_taken_out_is_found_no_more_and_what_comes_later_at_once() {
        Remembered memory = new Remembered(LocalDate.of(2026, 12, 1));
        memory.ready();
        ReportId other = has(1, aPerson("Sietze Boonstoppel"));
        has(0, aPerson("Sietse Boonstoppel"));
        register.forEach(memory::put);
        List<Subject> mine = register.getOrDefault(THIS, List.of());
        assertThat(memory.like(THIS, mine)).extracting(Remembered.Like::signal).containsExactly(other);
        memory.put(other, List.of());
        assertThat(memory.like(THIS, mine)).isEmpty();
    }

    @Test
    @DisplayName(
            "Ontwerp 7, deel 5: waar een gegeven zo veel voorkomt dat niet iedereen is vergeleken, staat dat erbij")
    void where_not_everybody_was_weighed_it_says_so() {
        for (int at = 0; at < 450; at++) {
            has(1000 + at, aPerson("Sietse Boonstoppel"), anAddress("Singel", Integer.toString(at + 1)));
        }
        has(0, aPerson("Sietze Boonstoppel"), anAddress("Singel", "7"));
        assertThat(found())
                .flatExtracting(Candidate::likenesses)
                .filteredOn(likeness -> likeness.of() == Trace.Of.NAME)
                .singleElement()
                .satisfies(likeness -> assertThat(likeness.closeness().capped()).isTrue());
    }
}
