package nl.meldroute.matching.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.meldroute.kernel.ReportId;
import nl.meldroute.subjects.Trace;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Beleidsplan 2.2, STAP 3, zin 1: waar iets hetzelfde kan zijn, zonder de rest te lezen")
class TraceIndexTest {
    private static final int SIGNALS = 3_000;
    private final TraceIndex index = new TraceIndex();

    private static ReportId id(long number) {
        return new ReportId(new UUID(number, -number));
    }

    private static Trace phone(int number) {
        return new Trace(Trace.Of.PHONE, "+316" + number);
    }

    @Test
    void it_names_those_that_have_the_same_and_no_others() {
        index.add(id(1), Set.of(phone(1), phone(2)));
        index.add(id(2), Set.of(phone(2)));
        index.add(id(3), Set.of(new Trace(Trace.Of.ACCOUNT, phone(2).value())));
        assertThat(index.sharing(Set.of(phone(2)))).containsExactlyInAnyOrder(id(1), id(2));
        assertThat(index.sharing(Set.of(phone(1), phone(2)))).containsExactlyInAnyOrder(id(1), id(2));
        assertThat(index.sharing(Set.of(phone(3)))).isEmpty();
    }

    @Test
    void what_was_said_before_stays_a_hint() {
        index.add(id(1), Set.of(phone(1)));
        index.add(id(1), Set.of(phone(2)));
        index.add(id(1), Set.of(phone(2)));
        assertThat(index.sharing(Set.of(phone(1)))).containsExactly(id(1));
        assertThat(index.sharing(Set.of(phone(2)))).containsExactly(id(1));
    }

    @Test
    @DisplayName("In een groot register laat het niemand weg, en noemt het niemand te veel")
    void it_leaves_nobody_out() {
        Random random = new Random(SIGNALS);
        Map<Trace, Set<ReportId>> having = new HashMap<>();
        for (int number = 0; number < SIGNALS; number++) {
            ReportId signal = id(number);
            List<Trace> own =
                    random.ints(4, 0, SIGNALS).mapToObj(TraceIndexTest::phone).toList();
            index.add(signal, own);
            own.forEach(
                    trace -> having.computeIfAbsent(trace, _ -> new HashSet<>()).add(signal));
        }
        having.forEach(
                (trace, signals) -> assertThat(index.sharing(Set.of(trace))).isEqualTo(signals));
    }

    @Test
    @DisplayName("Wat zeer veel signalen hebben, zegt niets: daarvan worden er genoeg genoemd om dat te zien")
    void of_what_very_many_have_it_names_enough_to_know_that() {
        IntStream.range(0, SIGNALS).forEach(number -> index.add(id(number), Set.of(phone(0), phone(number + 1))));
        assertThat(index.sharing(Set.of(phone(0)))).hasSize(TraceIndex.ENOUGH).hasSizeGreaterThan(Shared.MANY);
        assertThat(index.sharing(Set.of(phone(0), phone(SIGNALS)))).contains(id(SIGNALS - 1));
    }

    @Test
    void it_keeps_and_shows_no_word_of_them() {
        index.add(id(1), Set.of(phone(1)));
        assertThat(index).hasToString("TraceIndex[1]");
    }
}
