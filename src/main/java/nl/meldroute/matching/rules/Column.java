package nl.meldroute.matching.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import nl.meldroute.matching.rules.Network.Node.Spoken;
import nl.meldroute.matching.rules.Network.Tie;

/** In which order things stand below each other: near the signals that speak of them, and beside what they are tied to. */
final class Column {
    private Column() {}

    /** The nodes that are no signals. */
    static List<Integer> of(Network network) {
        List<Integer> sorted = IntStream.range(
                        network.signals(), network.nodes().size())
                .boxed()
                .sorted(Comparator.comparingDouble((Integer node) -> middle(network, node))
                        .thenComparing(node -> spoken(network, node).kind())
                        .thenComparing(
                                node -> spoken(network, node).same().getFirst().title())
                        .thenComparing(node -> node))
                .toList();
        Set<Integer> column = new LinkedHashSet<>();
        sorted.forEach(node -> add(network, node, column));
        return new ArrayList<>(column);
    }

    private static void add(Network network, int node, Set<Integer> column) {
        if (column.add(node)) {
            network.ties().stream()
                    .filter(Tie.Shares.class::isInstance)
                    .filter(tie -> tie.one() == node || tie.other() == node)
                    .forEach(tie -> add(network, tie.one() == node ? tie.other() : tie.one(), column));
        }
    }

    private static double middle(Network network, int node) {
        return network.ties().stream()
                .filter(tie -> tie instanceof Tie.Speaks && tie.other() == node)
                .mapToInt(Tie::one)
                .average()
                .orElse(0);
    }

    private static Spoken spoken(Network network, int node) {
        return (Spoken) network.nodes().get(node);
    }
}
