package nl.meldroute.matching.web;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.meldroute.matching.rules.Network;
import nl.meldroute.matching.rules.Network.Node;
import nl.meldroute.matching.rules.Network.Tie;

/** All that ties something, one under the other and in whole words. */
final class ConnectionTable {
    private ConnectionTable() {}

    /** One that is tied: what it is, to what, each on a line of its own, and by what. */
    record Line(String href, String title, String what, String to, String by) {}

    /** Ties of one node by the same are one line. */
    private record Alike(int node, String by) {}

    static List<Line> of(Network network, NodeWords words) {
        Map<Alike, List<Tie>> alike = network.ties().stream()
                .sorted(Comparator.comparingInt(Tie::other).thenComparingInt(Tie::one))
                .collect(Collectors.groupingBy(
                        tie -> new Alike(
                                tie.other(), words.whole(tie, network.nodes().get(tie.other()))),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return alike.entrySet().stream()
                .map(one -> line(network, one.getKey(), one.getValue(), words))
                .toList();
    }

    private static Line line(Network network, Alike alike, List<Tie> ties, NodeWords words) {
        Node node = network.nodes().get(alike.node());
        return new Line(
                words.href(node),
                words.title(node),
                words.what(node),
                ties.stream()
                        .map(tie -> words.title(network.nodes().get(tie.one())))
                        .collect(Collectors.joining("\n")),
                alike.by());
    }
}
