package nl.meldroute.matching.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import nl.meldroute.kernel.ReportId;
import nl.meldroute.matching.Candidate;
import nl.meldroute.matching.Likeness;
import nl.meldroute.matching.Strength;
import nl.meldroute.matching.Verdict;
import nl.meldroute.subjects.Trace;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Beleidsplan 2.2, STAP 3, zin 1: komt het al voor?")
class SharedTest {
    private static final ReportId THIS = id(0);
    private final Map<ReportId, Set<Trace>> register = new HashMap<>();

    private static ReportId id(long number) {
        return new ReportId(new UUID(0, number));
    }

    private static Trace trace(Trace.Of of, String value) {
        return new Trace(of, value);
    }

    private static Likeness likeness(Trace.Of of) {
        return Likeness.same(of, "x", false);
    }

    private void has(ReportId signal, Trace... traces) {
        register.put(signal, Set.of(traces));
    }

    private List<Candidate> found() {
        return found(THIS);
    }

    private List<Candidate> found(ReportId signal) {
        return Shared.with(signal, register).entrySet().stream()
                .filter(other -> Strengths.of(other.getValue()).isPresent())
                .map(other -> new Candidate(other.getKey(), other.getValue()))
                .toList();
    }

    @Test
    void what_is_equal_is_found_with_every_reason() {
        Trace phone = trace(Trace.Of.PHONE, "+31600000042");
        Trace name = trace(Trace.Of.NAME, "ans kuiper");
        has(THIS, phone, name);
        has(id(1), phone, name, trace(Trace.Of.PLATE, "XX000X"));
        has(id(2), trace(Trace.Of.PHONE, "+31600000043"));
        assertThat(found()).singleElement().satisfies(candidate -> {
            assertThat(candidate.signal()).isEqualTo(id(1));
            assertThat(candidate.likenesses())
                    .extracting(Likeness::of)
                    .containsExactlyInAnyOrder(Trace.Of.PHONE, Trace.Of.NAME);
        });
    }

    @Test
    void the_same_letters_of_another_kind_are_not_the_same() {
        has(THIS, trace(Trace.Of.NAME, "flex plus"));
        has(id(1), trace(Trace.Of.COMPANY, "flex plus"));
        assertThat(found()).isEmpty();
    }

    @Test
    void a_signal_is_no_match_of_itself_and_an_empty_one_of_nothing() {
        has(THIS, trace(Trace.Of.PHONE, "+31600000042"));
        assertThat(found()).isEmpty();
        register.remove(THIS);
        has(id(1), trace(Trace.Of.PHONE, "+31600000042"));
        assertThat(found()).isEmpty();
    }

    @Test
    void what_many_have_is_too_common_to_be_a_reason_but_is_told_beside_another() {
        Trace desk = trace(Trace.Of.PHONE, "+31348000000");
        Trace plate = trace(Trace.Of.PLATE, "XX000X");
        has(THIS, desk, plate);
        for (int other = 1; other <= Shared.MANY; other++) {
            has(id(other), desk);
        }
        assertThat(found()).hasSize(Shared.MANY);
        has(id(99), desk, plate);
        assertThat(found()).singleElement().satisfies(candidate -> {
            assertThat(candidate.signal()).isEqualTo(id(99));
            assertThat(candidate.likenesses()).extracting(Likeness::common).containsExactlyInAnyOrder(true, false);
        });
    }

    @Test
    void found_is_found_from_both_sides() {
        Random chance = new Random(20261125);
        List<Trace.Of> kinds = List.of(Trace.Of.values());
        for (int signal = 0; signal < 60; signal++) {
            Set<Trace> traces = new HashSet<>();
            for (int nth = 0; nth < 4; nth++) {
                Trace.Of of = kinds.get(chance.nextInt(kinds.size()));
                traces.add(trace(of, "v" + chance.nextInt(40)));
            }
            register.put(id(signal), traces);
        }
        register.keySet()
                .forEach(one -> found(one)
                        .forEach(candidate -> assertThat(found(candidate.signal()))
                                .extracting(Candidate::signal)
                                .contains(one)));
    }

    @ParameterizedTest
    @CsvSource({"PHONE", "EMAIL", "PLATE", "KVK", "ACCOUNT"})
    void something_unique_is_strong(Trace.Of of) {
        assertThat(Strengths.of(Set.of(likeness(of)))).contains(Strength.STRONG);
    }

    @ParameterizedTest
    @CsvSource({"NAME", "COMPANY", "ADDRESS"})
    void a_name_or_an_address_alone_is_possible(Trace.Of of) {
        assertThat(Strengths.of(Set.of(likeness(of)))).contains(Strength.POSSIBLE);
    }

    @Test
    void an_address_with_a_name_is_strong_and_nothing_or_what_many_have_is_nothing() {
        assertThat(Strengths.of(Set.of(likeness(Trace.Of.ADDRESS), likeness(Trace.Of.NAME))))
                .contains(Strength.STRONG);
        assertThat(Strengths.of(Set.of(likeness(Trace.Of.ADDRESS), likeness(Trace.Of.COMPANY))))
                .contains(Strength.STRONG);
        assertThat(Strengths.of(Set.of(likeness(Trace.Of.COMPANY), likeness(Trace.Of.NAME))))
                .contains(Strength.POSSIBLE);
        assertThat(Strengths.of(Set.of(Likeness.same(Trace.Of.PHONE, "x", true))))
                .isEqualTo(Optional.empty());
        assertThat(Strengths.of(Set.of())).isEmpty();
    }

    @Test
    void what_was_judged_comes_back_only_with_something_new() {
        Set<Likeness> before = Set.of(likeness(Trace.Of.PHONE));
        Set<Likeness> more = Set.of(likeness(Trace.Of.PHONE), likeness(Trace.Of.PLATE));
        for (Verdict verdict : Verdict.values()) {
            assertThat(Memory.waits(verdict, before, before)).as("%s", verdict).isFalse();
            assertThat(Memory.waits(verdict, Set.of(), before))
                    .as("%s", verdict)
                    .isFalse();
            assertThat(Memory.waits(verdict, more, before)).as("%s", verdict).isEqualTo(verdict != Verdict.SAME);
        }
        assertThat(Memory.waits(null, before, Set.of())).isTrue();
        assertThat(Memory.waits(null, Set.of(), Set.of())).isFalse();
        assertThat(Memory.fresh(more, before)).containsExactly(likeness(Trace.Of.PLATE));
    }

    @Test
    void what_became_rarer_is_nothing_new() {
        Set<Likeness> common = Set.of(Likeness.same(Trace.Of.PHONE, "x", true), likeness(Trace.Of.PLATE));
        Set<Likeness> rare = Set.of(likeness(Trace.Of.PHONE), likeness(Trace.Of.PLATE));
        assertThat(Memory.waits(Verdict.DIFFERENT, rare, common)).isFalse();
    }
}
