package nl.meldroute.matching.rules;

import static nl.meldroute.subjects.SubjectFixtures.aPerson;
import static nl.meldroute.subjects.SubjectFixtures.anAddress;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.meldroute.matching.rules.Network.Node;
import nl.meldroute.matching.rules.Network.Tie;
import nl.meldroute.subjects.Company;
import nl.meldroute.subjects.Person;
import nl.meldroute.subjects.PhoneLine;
import nl.meldroute.subjects.Trace;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Beleidsplan 2.2, STAP 3: wat twee dingen verbindt, volgt uit wat er is vastgelegd en uit niets anders")
class NetworkTest {
    private static final String PHONE = "06 0000 0201";

    private static List<Tie> shares(Network network) {
        return network.ties().stream().filter(Tie.Shares.class::isInstance).toList();
    }

    private static String title(Node node) {
        return node instanceof Node.Spoken spoken ? spoken.same().getFirst().title() : "signal";
    }

    @Test
    void signals_come_first_and_then_what_stands_in_most_of_them() {
        Network network = new Linked()
                .signal(aPerson("Ans Demo"), anAddress("Kade", "12"))
                .signal(anAddress("Kade", "12"))
                .link(0, 1)
                .network();
        assertThat(network.signals()).isEqualTo(2);
        assertThat(network.nodes())
                .extracting(NetworkTest::title)
                .containsExactly("signal", "signal", "Kade 12, Lopik", "Ans Demo");
        assertThat(network.ties())
                .containsExactly(
                        new Tie.Links(0, 1, false),
                        new Tie.Speaks(0, 2, List.of()),
                        new Tie.Speaks(1, 2, List.of()),
                        new Tie.Speaks(0, 3, List.of("unknown")));
    }

    @Test
    void what_stands_twice_in_one_signal_has_one_line_with_both_parts() {
        Network network = new Linked()
                .signal(
                        new Company("Demo Schoon", "90000001", "employer"),
                        new Company("Demo Schoon", "90000001", "facilitates"))
                .network();
        assertThat(network.ties()).containsExactly(new Tie.Speaks(0, 1, List.of("employer", "facilitates")));
    }

    @Test
    void a_person_is_tied_to_the_number_that_also_stands_by_itself() {
        Network network = new Linked()
                .signal(aPerson("Marek Demo", PHONE), new PhoneLine(PHONE))
                .network();
        assertThat(shares(network)).containsExactly(new Tie.Shares(1, 2, EnumSet.of(Trace.Of.PHONE), false));
    }

    @Test
    void two_people_with_one_number_are_tied_once() {
        Network people = new Linked()
                .signal(aPerson("Marek Demo", PHONE))
                .signal(aPerson("Ans Demo", PHONE))
                .network();
        assertThat(shares(people)).containsExactly(new Tie.Shares(2, 3, EnumSet.of(Trace.Of.PHONE), true));
        Network withTheNumber = new Linked()
                .signal(aPerson("Marek Demo", PHONE), new PhoneLine(PHONE))
                .signal(aPerson("Ans Demo", PHONE))
                .network();
        assertThat(shares(withTheNumber))
                .hasSize(2)
                .allMatch(tie -> title(withTheNumber.nodes().get(tie.one())).equals(PHONE)
                        || title(withTheNumber.nodes().get(tie.other())).equals(PHONE));
    }

    @Test
    void two_who_are_kept_apart_are_tied_by_their_name() {
        Network network =
                new Linked().signal(aPerson("Ali Demo"), aPerson("Ali Demo")).network();
        assertThat(shares(network)).containsExactly(new Tie.Shares(1, 2, EnumSet.of(Trace.Of.NAME), true));
        Network mailed = new Linked()
                .signal(new Person("Ali Demo", "", "yes", PHONE, "ali@example.org", Person.Voice.NONE))
                .signal(new Person("Ali Demo", "", "no", PHONE, "ali@example.org", Person.Voice.NONE))
                .network();
        assertThat(shares(mailed))
                .containsExactly(new Tie.Shares(2, 3, Set.of(Trace.Of.NAME, Trace.Of.PHONE, Trace.Of.EMAIL), true));
    }

    @Test
    void nothing_in_common_is_no_tie() {
        assertThat(shares(new Linked()
                        .signal(aPerson("Marek Demo", PHONE), anAddress("Kade", "12"))
                        .network()))
                .isEmpty();
    }

    @Test
    void as_many_as_there_is_room_for_and_what_ties_those() {
        Network network = new Linked()
                .signal(aPerson("Ans Demo"), anAddress("Kade", "12"), new PhoneLine(PHONE))
                .signal(anAddress("Kade", "12"))
                .link(0, 1)
                .network()
                .first(3);
        assertThat(network.nodes())
                .extracting(NetworkTest::title)
                .containsExactly("signal", "signal", "Kade 12, Lopik");
        assertThat(network.ties()).hasSize(3);
        assertThat(network.first(40)).isEqualTo(network);
    }
}
