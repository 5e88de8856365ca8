package nl.meldroute.matching.rules;

import static nl.meldroute.subjects.SubjectFixtures.aPerson;
import static nl.meldroute.subjects.SubjectFixtures.anAddress;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.meldroute.matching.rules.Drawing.Box;
import nl.meldroute.matching.rules.Drawing.Line;
import nl.meldroute.subjects.Company;
import nl.meldroute.subjects.Details;
import nl.meldroute.subjects.PhoneLine;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Beleidsplan 2.2, STAP 3: de tekening van wat samenhangt is te lezen tot veertig dingen")
class DrawingTest {
    /** Letters of 14 pixels with what is left of a line above and below. */
    private static final int HIGH = 22;

    private static final Pattern NUMBER = Pattern.compile("\\d+");

    /** From one node to forty, with few signals and with many, few links and all, things that many speak of and things of one. */
    static Stream<Network> networks() {
        return IntStream.rangeClosed(1, 40)
                .boxed()
                .flatMap(nodes -> Stream.of(1, 2, 4, 12)
                        .filter(signals -> signals <= nodes)
                        .flatMap(signals -> Stream.of(0.1, 1.0).map(close -> network(nodes, signals, close))));
    }

    private static Network network(int nodes, int signals, double close) {
        Random random = new Random(nodes * 100L + signals);
        List<List<Details>> spoken = new ArrayList<>();
        IntStream.range(0, signals).forEach(_ -> spoken.add(new ArrayList<>()));
        for (int thing = 0; thing < nodes - signals; thing++) {
            Details details = details(thing, random);
            spoken.get(thing % signals).add(details);
            spoken.stream()
                    .filter(one -> !one.contains(details) && random.nextDouble() < close / 3)
                    .forEach(one -> one.add(details));
        }
        Linked linked = new Linked();
        spoken.forEach(one -> linked.signal(one.toArray(Details[]::new)));
        for (int one = 0; one < signals; one++) {
            for (int other = one + 1; other < signals; other++) {
                if (other == one + 1 || random.nextDouble() < close) {
                    linked.link(one, other);
                }
            }
        }
        return linked.network();
    }

    private static Details details(int thing, Random random) {
        String phone = "06 0000 02" + (10 + random.nextInt(6));
        return switch (thing % 4) {
            case 0 -> aPerson("Marek Demo" + letters(thing), phone);
            case 1 -> anAddress("Kade", String.valueOf(thing));
            case 2 -> new Company("Demo Schoon" + letters(thing), "", "employer");
            default -> new PhoneLine("06 0000 02" + (10 + thing % 6 + thing));
        };
    }

    private static String letters(int number) {
        return String.valueOf((char) ('a' + number / 26)) + (char) ('a' + number % 26);
    }

    private static boolean touch(Box one, Box other) {
        return one.x() < other.right()
                && other.x() < one.right()
                && one.y() < other.bottom()
                && other.y() < one.bottom();
    }

    /** Where the words of a tie may stand. */
    private static Box words(Line line) {
        return new Box(line.words() - Drawing.WORDS / 2, line.y() - HIGH / 2, Drawing.WORDS, HIGH);
    }

    private static void apart(List<Box> boxes) {
        for (int one = 0; one < boxes.size(); one++) {
            for (int other = one + 1; other < boxes.size(); other++) {
                assertThat(touch(boxes.get(one), boxes.get(other)))
                        .as(boxes.get(one) + " and " + boxes.get(other))
                        .isFalse();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("networks")
    @DisplayName("Geen twee vakken en geen woorden liggen over elkaar, en alles staat binnen de tekening")
    void nothing_lies_over_anything_else(Network network) {
        Drawing drawing = Drawing.of(network.first(40));
        List<Box> all = new ArrayList<>(drawing.boxes());
        drawing.lines().forEach(line -> all.add(words(line)));
        apart(all);
        assertThat(all).allSatisfy(box -> {
            assertThat(box.x()).isNotNegative();
            assertThat(box.y()).isNotNegative();
            assertThat(box.right()).isLessThanOrEqualTo(drawing.width());
            assertThat(box.bottom()).isLessThanOrEqualTo(drawing.height());
        });
    }

    @ParameterizedTest
    @MethodSource("networks")
    @DisplayName("Elke lijn eindigt bij haar vak, op een hoogte die geen andere lijn aan die kant heeft")
    void each_line_ends_at_its_node(Network network) {
        Drawing drawing = Drawing.of(network.first(40));
        assertThat(drawing.lines()).allSatisfy(line -> {
            Box box = drawing.boxes().get(line.node());
            assertThat(line.y()).isBetween(box.y(), box.bottom());
        });
        assertThat(drawing.lines().stream().map(line -> line.words() + " " + line.y()))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("networks")
    @DisplayName("Twee stammen in één baan raken elkaar niet")
    void two_stems_never_touch(Network network) {
        Drawing drawing = Drawing.of(network.first(40));
        List<List<Integer>> stems = drawing.stems().stream()
                .map(stem -> NUMBER.matcher(stem.path())
                        .results()
                        .map(found -> Integer.valueOf(found.group()))
                        .toList())
                .toList();
        for (List<Integer> one : stems) {
            for (List<Integer> other : stems) {
                boolean sameLane = !one.equals(other) && one.get(2).equals(other.get(2));
                assertThat(sameLane && one.get(4) <= other.get(5) && other.get(4) <= one.get(5))
                        .as(one + " and " + other)
                        .isFalse();
            }
        }
    }

    @Test
    void the_same_is_always_drawn_the_same() {
        assertThat(Drawing.of(network(40, 4, 1))).isEqualTo(Drawing.of(network(40, 4, 1)));
    }

    @Test
    void one_signal_alone_is_one_box() {
        Drawing drawing = Drawing.of(new Linked().signal().network());
        assertThat(drawing.boxes()).hasSize(1);
        assertThat(drawing.lines()).isEmpty();
        assertThat(drawing.stems()).isEmpty();
    }

    @Test
    void what_two_signals_speak_of_stands_between_what_one_speaks_of() {
        Network network = new Linked()
                .signal(aPerson("Ans Demo"), anAddress("Kade", "12"))
                .signal(anAddress("Kade", "12"), aPerson("Marek Demo"))
                .network();
        Drawing drawing = Drawing.of(network);
        assertThat(IntStream.of(3, 2, 4).map(node -> drawing.boxes().get(node).y()))
                .isSorted();
    }

    @Test
    void a_number_stands_below_whose_it_is() {
        Network network = new Linked()
                .signal(aPerson("Ans Demo", "06 0000 0201"), aPerson("Marek Demo"), new PhoneLine("06 0000 0201"))
                .network();
        Drawing drawing = Drawing.of(network);
        assertThat(IntStream.of(1, 3, 2).map(node -> drawing.boxes().get(node).y()))
                .isSorted();
    }
}
