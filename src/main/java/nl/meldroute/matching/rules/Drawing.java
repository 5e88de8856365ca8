package nl.meldroute.matching.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import nl.meldroute.matching.rules.Network.Tie;
import nl.meldroute.matching.rules.Rows.Bundle;

/**
 * Where everything of a network stands in its picture: signals in one column, what they speak of in another. Each tie has a row of
 * its own beside the later of its two nodes, so that its words never lie over others; a stem goes from a node to all the rows that
 * begin there. The same network is always drawn the same.
 *
 * @param boxes of the nodes, in their order
 * @param lines of the ties, in their order
 */
public record Drawing(int width, int height, List<Box> boxes, List<Stem> stems, List<Line> lines) {
    /** Room for the words of a tie, between a node and the nearest stem. */
    public static final int WORDS = 196;

    static final int EDGE = 8;
    private static final int SIGNAL = 216;
    private static final int THING = 264;
    private static final int STEM = 16;
    /** A line ends inside its box, so that it touches it whatever its shape. */
    private static final int INTO = 16;

    /** Where a node stands. */
    public record Box(int x, int y, int width, int height) {
        public int right() {
            return x + width;
        }

        public int bottom() {
            return y + height;
        }
    }

    /** What goes from a node to the rows of its ties. */
    public record Stem(int node, String path) {}

    /**
     * The last stretch of a tie.
     *
     * @param node at which it ends
     * @param dot where it begins, on which stem
     * @param words where the middle of its words is
     */
    public record Line(int node, String path, int dot, int words, int y) {}

    /** One side of a column: where its stems leave a node, where lines end, and where words and stems stand between. */
    private record Side(int from, int to, int words, IntUnaryOperator stem) {}

    /** Draws it; the signals of a network come first, and there is at least one. */
    public static Drawing of(Network network) {
        Rows rows = Rows.of(network);
        Stems left = new Stems(rows.bundles(Tie.Links.class));
        Stems middle = new Stems(rows.bundles(Tie.Speaks.class));
        Stems right = new Stems(rows.bundles(Tie.Shares.class));
        int signals = EDGE + (left.lanes() == 0 ? 0 : WORDS + left.lanes() * STEM);
        int spoken = signals + SIGNAL;
        int things = spoken + (middle.lanes() + 1) * STEM + WORDS;
        int end = things + THING;
        int far = right.lanes() == 0 ? 0 : WORDS + right.lanes() * STEM;
        Drawn drawn = new Drawn(new ArrayList<>(), new HashMap<>());
        drawn.add(
                left,
                new Side(signals + INTO, signals + INTO, signals - WORDS / 2, lane -> signals - WORDS - lane * STEM));
        drawn.add(
                middle, new Side(spoken - INTO, things + INTO, things - WORDS / 2, lane -> spoken + (lane + 1) * STEM));
        drawn.add(right, new Side(end - INTO, end - INTO, end + WORDS / 2, lane -> end + WORDS + lane * STEM));
        boolean alone = network.nodes().size() == network.signals();
        return new Drawing(
                (alone ? spoken : end + far) + EDGE,
                rows.height() + 2 * EDGE,
                boxes(network, rows, signals, things),
                List.copyOf(drawn.stems()),
                IntStream.range(0, network.ties().size())
                        .mapToObj(tie -> Objects.requireNonNull(drawn.lines().get(tie)))
                        .toList());
    }

    private static List<Box> boxes(Network network, Rows rows, int signals, int things) {
        return IntStream.range(0, network.nodes().size())
                .mapToObj(node -> {
                    boolean signal = node < network.signals();
                    return new Box(
                            signal ? signals : things,
                            rows.y(node) + Rows.GAP / 2,
                            signal ? SIGNAL : THING,
                            rows.high(node) - Rows.GAP);
                })
                .toList();
    }

    /** What was drawn so far. */
    private record Drawn(List<Stem> stems, Map<Integer, Line> lines) {
        void add(Stems bundles, Side side) {
            bundles.each((bundle, lane) -> {
                int x = side.stem().applyAsInt(lane);
                stems.add(new Stem(bundle.node(), stem(bundle, side.from(), x)));
                bundle.rows()
                        .forEach((tie, row) -> lines.put(
                                tie,
                                new Line(
                                        row.node(),
                                        "M%d %dH%d".formatted(x, row.y(), side.to()),
                                        x,
                                        side.words(),
                                        row.y())));
            });
        }

        private static String stem(Bundle bundle, int from, int x) {
            return "M%d %dH%dM%d %dV%d".formatted(from, bundle.from(), x, x, bundle.top(), bundle.bottom());
        }
    }
}
