package nl.meldroute.matching.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;
import nl.meldroute.matching.rules.Network.Tie;

/** How high everything of a network stands: each node has rows enough for all ties that end or begin on one side of it. */
final class Rows {
    static final int ROW = 32;
    static final int GAP = 6;
    private static final int SIGNAL = 2;
    private final Network network;
    /** The place of each node in its column. */
    private final int[] place;

    private final int[] first;
    private final int[] count;

    private Rows(Network network, int[] place) {
        this.network = network;
        this.place = place;
        int nodes = network.nodes().size();
        this.count = IntStream.range(0, nodes).map(this::needed).toArray();
        this.first = new int[nodes];
    }

    /** A tie at the row where it ends. */
    record Row(int node, int y) {}

    /** All ties that begin at one node, on one side of it. */
    record Bundle(int node, int from, Map<Integer, Row> rows) {
        int top() {
            return rows.values().stream().mapToInt(Row::y).reduce(from, Math::min);
        }

        int bottom() {
            return rows.values().stream().mapToInt(Row::y).reduce(from, Math::max);
        }
    }

    static Rows of(Network network) {
        List<Integer> column = Column.of(network);
        int[] place = new int[network.nodes().size()];
        for (int at = 0; at < place.length; at++) {
            place[at] = at;
        }
        for (int at = 0; at < column.size(); at++) {
            place[column.get(at)] = at;
        }
        Rows rows = new Rows(network, place);
        int next = 0;
        for (int node : column) {
            rows.first[node] = next;
            next += rows.count[node];
        }
        rows.placeSignals(next);
        return rows;
    }

    /** Each signal beside the middle of what it speaks of, in their order and without touching. */
    private void placeSignals(int things) {
        int signals = network.signals();
        int next = 0;
        for (int node = 0; node < signals; node++) {
            first[node] = Math.max(next, middle(node) - count[node] / 2);
            next = first[node] + count[node];
        }
        int all = IntStream.range(0, signals).map(node -> count[node]).sum();
        int last = Math.max(things, all);
        for (int node = signals - 1; node >= 0; node--) {
            first[node] = Math.min(first[node], last - count[node]);
            last = first[node];
        }
    }

    private int middle(int signal) {
        return (int) network.ties().stream()
                .filter(tie -> tie instanceof Tie.Speaks && tie.one() == signal)
                .mapToInt(tie -> first[tie.other()] + count[tie.other()] / 2)
                .average()
                .orElse(0);
    }

    private int needed(int node) {
        int side = Math.max(inward(Tie.Speaks.class, node), beside(node));
        return Math.max(node < network.signals() ? SIGNAL : 1, side);
    }

    /** What ends or begins on the side where a node is tied to others of its column. */
    private int beside(int node) {
        return node < network.signals()
                ? inward(Tie.Links.class, node) + outward(Tie.Links.class, node)
                : inward(Tie.Shares.class, node) + outward(Tie.Shares.class, node);
    }

    private int inward(Class<? extends Tie> kind, int node) {
        return (int) network.ties().stream()
                .filter(tie -> kind.isInstance(tie) && later(tie) == node)
                .count();
    }

    private int outward(Class<? extends Tie> kind, int node) {
        return network.ties().stream().anyMatch(tie -> kind.isInstance(tie) && earlier(tie) == node) ? 1 : 0;
    }

    private int earlier(Tie tie) {
        return later(tie) == tie.one() ? tie.other() : tie.one();
    }

    private int later(Tie tie) {
        return tie instanceof Tie.Shares && place[tie.one()] > place[tie.other()] ? tie.one() : tie.other();
    }

    /** The ties of one kind, by the node at which they begin. */
    List<Bundle> bundles(Class<? extends Tie> kind) {
        Map<Integer, Map<Integer, Row>> byNode = new TreeMap<>();
        Map<Integer, Integer> used = new HashMap<>();
        for (int at = 0; at < network.ties().size(); at++) {
            Tie tie = network.ties().get(at);
            if (kind.isInstance(tie)) {
                int end = later(tie);
                int row = Objects.requireNonNull(used.merge(end, 1, Integer::sum)) - 1 + start(kind, end);
                byNode.computeIfAbsent(earlier(tie), _ -> new TreeMap<>())
                        .put(at, new Row(end, y(end) + row * ROW + ROW / 2));
            }
        }
        List<Bundle> bundles = new ArrayList<>();
        byNode.forEach((node, rows) -> bundles.add(new Bundle(node, from(kind, node), rows)));
        bundles.sort(Comparator.comparingInt(Bundle::from));
        return bundles;
    }

    /** The first row of a node that is free for ties of this kind which end there: they stand in its middle. */
    private int start(Class<? extends Tie> kind, int node) {
        int out = outward(kind, node);
        return (count[node] - inward(kind, node) - out) / 2 + out;
    }

    /** Between two rows towards what a signal speaks of; in a row of its own towards others of its column. */
    private int from(Class<? extends Tie> kind, int node) {
        return kind == Tie.Speaks.class ? y(node) + count[node] / 2 * ROW : y(node) + start(kind, node) * ROW - ROW / 2;
    }

    int y(int node) {
        return Drawing.EDGE + first[node] * ROW;
    }

    int high(int node) {
        return count[node] * ROW;
    }

    int height() {
        return IntStream.range(0, count.length)
                .map(node -> (first[node] + count[node]) * ROW)
                .max()
                .orElse(0);
    }
}
