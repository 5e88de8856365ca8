package nl.meldroute.matching.rules;

import static nl.meldroute.matching.rules.Linked.subject;
import static nl.meldroute.subjects.SubjectFixtures.aPerson;
import static nl.meldroute.subjects.SubjectFixtures.anAddress;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.meldroute.subjects.Company;
import nl.meldroute.subjects.Details;
import nl.meldroute.subjects.OnlineAccount;
import nl.meldroute.subjects.Person;
import nl.meldroute.subjects.PhoneLine;
import nl.meldroute.subjects.Vehicle;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Beleidsplan 2.2, STAP 3: wat in twee signalen gelijk is geschreven, is in de tekening één ding")
class SamenessTest {
    /** How many things are left of these, the first of signal 1, the second of signal 2 and so on. */
    private static int things(Details... eachOfASignal) {
        List<Details> all = List.of(eachOfASignal);
        return Sameness.of(all.stream()
                        .map(details -> subject(all.indexOf(details) + 1, 1, details))
                        .toList())
                .size();
    }

    private static Person aPersonOf(String name, String youngerThan18) {
        return new Person(name, "", youngerThan18, "", "", Person.Voice.NONE);
    }

    @Test
    void the_same_number_plate_account_and_address_are_one_however_they_are_written() {
        assertThat(things(new PhoneLine("06 0000 0201"), new PhoneLine("+31600000201")))
                .isEqualTo(1);
        assertThat(things(new Vehicle("XX-99-XX"), new Vehicle("xx99xx"))).isEqualTo(1);
        assertThat(things(new OnlineAccount("https://www.example.org/"), new OnlineAccount("example.org")))
                .isEqualTo(1);
        assertThat(things(anAddress("Kade", "12"), anAddress("kade", "12 "))).isEqualTo(1);
        assertThat(things(anAddress("Kade", "12"), anAddress("Kade", "14"))).isEqualTo(2);
    }

    @Test
    void a_full_name_is_one_and_a_single_name_never() {
        assertThat(things(aPerson("Marek Demo"), aPerson("marek  demo"))).isEqualTo(1);
        assertThat(things(aPerson("Marek"), aPerson("marek"))).isEqualTo(2);
    }

    @Test
    void one_phone_does_not_make_two_people_one() {
        assertThat(things(aPerson("Marek Demo", "06 0000 0201"), aPerson("Ans Demo", "06 0000 0201")))
                .isEqualTo(2);
        assertThat(things(aPerson("Marek Demo", "06 0000 0201"), new PhoneLine("06 0000 0201")))
                .isEqualTo(2);
    }

    @Test
    @DisplayName(
            "Staat een naam twee keer bij één signaal, dan zijn het er twee; ook in een ander signaal wordt niet gekozen wie")
    void who_stands_twice_in_one_signal_is_two() {
        assertThat(Sameness.of(List.of(
                        subject(1, 1, aPerson("Ali Demo")),
                        subject(1, 2, aPerson("Ali Demo")),
                        subject(2, 1, aPerson("Ali Demo")))))
                .hasSize(3);
        assertThat(Sameness.of(List.of(
                        subject(1, 1, anAddress("Kade", "12")),
                        subject(1, 2, anAddress("Kade", "12")),
                        subject(2, 1, anAddress("Kade", "12")))))
                .hasSize(1);
    }

    @Test
    void who_is_a_child_in_one_and_grown_up_in_another_is_two() {
        assertThat(things(aPersonOf("Ali Demo", "yes"), aPersonOf("Ali Demo", "no")))
                .isEqualTo(2);
        assertThat(things(aPersonOf("Ali Demo", "yes"), aPersonOf("Ali Demo", "unknown")))
                .isEqualTo(1);
    }

    @Test
    void a_company_is_one_by_its_number_or_its_name_unless_the_numbers_differ() {
        assertThat(things(new Company("Demo Schoon B.V.", "90000001", ""), new Company("Demo schoon", "", "")))
                .isEqualTo(1);
        assertThat(things(new Company("Demo Schoon", "90000001", ""), new Company("Demo Werk", "90000001", "")))
                .isEqualTo(1);
        assertThat(things(new Company("Demo Schoon", "90000001", ""), new Company("Demo Schoon", "90000002", "")))
                .isEqualTo(2);
        assertThat(things(
                        new Company("Demo Schoon", "90000001", ""),
                        new Company("Demo Werk", "90000001", ""),
                        new Company("Demo Werk", "", "")))
                .isEqualTo(1);
    }

    @Test
    void they_keep_the_order_in_which_they_were_given() {
        var groups = Sameness.of(List.of(
                subject(1, 1, aPerson("Marek Demo")),
                subject(1, 2, new PhoneLine("06 0000 0201")),
                subject(2, 1, aPerson("Marek Demo"))));
        assertThat(groups).extracting(List::size).containsExactly(2, 1);
    }
}
