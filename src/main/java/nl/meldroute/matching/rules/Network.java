package nl.meldroute.matching.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.meldroute.matching.Connected;
import nl.meldroute.matching.Connected.Member;
import nl.meldroute.subjects.Company;
import nl.meldroute.subjects.Details;
import nl.meldroute.subjects.Kind;
import nl.meldroute.subjects.Person;
import nl.meldroute.subjects.Subject;
import nl.meldroute.subjects.Trace;

/**
 * Signals and what they speak of, and what ties them.
 *
 * @param nodes the signals first, then what stands in most of them
 * @param ties each between two nodes, by their place; once between the same two
 */
public record Network(List<Node> nodes, List<Tie> ties) {
    /** A signal, or something that one or more of them speak of. */
    public sealed interface Node {
        /** A signal. */
        record Signalled(Member member) implements Node {}

        /** One thing, as it stands in each signal that speaks of it. */
        record Spoken(List<Subject> same) implements Node {
            public Kind kind() {
                return same.getFirst().kind();
            }
        }
    }

    /** What ties two nodes, of which the one comes first. */
    public sealed interface Tie {
        int one();

        int other();

        /** Two signals were linked. */
        record Links(int one, int other, boolean byHand) implements Tie {}

        /** A signal speaks of it; the parts that it plays there, if it is somebody who can play one. */
        record Speaks(int one, int other, List<String> parts) implements Tie {}

        /** Two things have this in common. */
        record Shares(int one, int other, Set<Trace.Of> what, boolean alike) implements Tie {}
    }

    /** What hangs together, whole. */
    public static Network of(Connected connected) {
        List<Member> members = connected.signals();
        List<Subject> subjects =
                members.stream().flatMap(member -> member.subjects().stream()).toList();
        List<Node.Spoken> things = Sameness.of(subjects).stream()
                .map(Node.Spoken::new)
                .sorted(Comparator.comparingLong((Node.Spoken one) -> -signals(one)))
                .toList();
        List<Node> nodes = new ArrayList<>();
        members.forEach(member -> nodes.add(new Node.Signalled(member)));
        nodes.addAll(things);
        List<Tie> ties = new ArrayList<>();
        connected.links().forEach(link -> ties.add(new Tie.Links(link.one(), link.other(), link.byHand())));
        for (int at = 0; at < things.size(); at++) {
            ties.addAll(spoken(members, things.get(at), members.size() + at));
        }
        ties.addAll(shared(things, members.size()));
        return new Network(List.copyOf(nodes), List.copyOf(ties));
    }

    /** As many of the nodes as there is room for, with what ties those. */
    public Network first(int most) {
        return new Network(
                nodes.subList(0, Math.min(most, nodes.size())),
                ties.stream()
                        .filter(tie -> Math.max(tie.one(), tie.other()) < most)
                        .toList());
    }

    /** How many of the nodes are signals. */
    public int signals() {
        return (int) nodes.stream().filter(Node.Signalled.class::isInstance).count();
    }

    private static long signals(Node.Spoken thing) {
        return thing.same().stream().map(Subject::signal).distinct().count();
    }

    private static List<Tie> spoken(List<Member> members, Node.Spoken thing, int place) {
        List<Tie> ties = new ArrayList<>();
        for (int at = 0; at < members.size(); at++) {
            var signal = members.get(at).signal().id();
            List<Subject> here = thing.same().stream()
                    .filter(one -> one.signal().equals(signal))
                    .toList();
            if (!here.isEmpty()) {
                List<String> parts = here.stream()
                        .flatMap(one -> part(one.details()))
                        .distinct()
                        .toList();
                ties.add(new Tie.Speaks(at, place, parts));
            }
        }
        return ties;
    }

    private static Stream<String> part(Details details) {
        String part = switch (details) {
            case Person person -> person.part();
            case Company company -> company.part();
            default -> "";
        };
        return Stream.of(part).filter(said -> !said.isEmpty());
    }

    private static List<Tie> shared(List<Node.Spoken> things, int before) {
        List<Set<Trace>> traces = things.stream().map(Network::traces).toList();
        Set<Trace> drawn = IntStream.range(0, things.size())
                .filter(at -> things.get(at).kind() == Kind.PHONE)
                .mapToObj(traces::get)
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
        List<Tie> ties = new ArrayList<>();
        for (int one = 0; one < things.size(); one++) {
            for (int other = one + 1; other < things.size(); other++) {
                boolean alike = things.get(one).kind() == things.get(other).kind();
                Set<Trace> common = new HashSet<>(traces.get(one));
                common.retainAll(traces.get(other));
                // Two people with one number are tied by the number, where that is there by itself.
                common.removeIf(trace -> alike && drawn.contains(trace));
                if (!common.isEmpty()) {
                    ties.add(new Tie.Shares(before + one, before + other, what(common), alike));
                }
            }
        }
        return ties;
    }

    private static Set<Trace> traces(Node.Spoken thing) {
        return thing.same().stream()
                .flatMap(one -> one.details().traces().stream())
                .collect(Collectors.toSet());
    }

    private static Set<Trace.Of> what(Set<Trace> common) {
        return common.stream().map(Trace::of).collect(Collectors.toCollection(() -> EnumSet.noneOf(Trace.Of.class)));
    }
}
