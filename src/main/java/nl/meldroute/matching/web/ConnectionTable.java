package nl.meldroute.matching.web;

import java.util.Comparator;
import java.util.List;
import nl.meldroute.matching.rules.Network;
import nl.meldroute.matching.rules.Network.Node;
import nl.meldroute.matching.rules.Network.Tie;

/** All that ties something, one under the other and in whole words. */
final class ConnectionTable {
    private ConnectionTable() {}

    /** One of two that are tied: what it is, to what it is tied, and by what. */
    record Line(String href, String title, String what, String to, String by) {}

    static List<Line> of(Network network, NodeWords words) {
        return network.ties().stream()
                .sorted(Comparator.comparingInt(Tie::other).thenComparingInt(Tie::one))
                .map(tie -> line(network, tie, words))
                .toList();
    }

    private static Line line(Network network, Tie tie, NodeWords words) {
        Node node = network.nodes().get(tie.other());
        return new Line(
                words.href(node),
                words.title(node),
                words.what(node),
                words.title(network.nodes().get(tie.one())),
                words.whole(tie, node));
    }
}
