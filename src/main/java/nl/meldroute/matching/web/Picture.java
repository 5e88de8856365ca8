package nl.meldroute.matching.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.meldroute.matching.Connected;
import nl.meldroute.matching.rules.Drawing;
import nl.meldroute.matching.rules.Drawing.Box;
import nl.meldroute.matching.rules.Network;
import nl.meldroute.matching.rules.Network.Node;
import nl.meldroute.matching.rules.Outline;
import nl.meldroute.matching.rules.Shortened;
import nl.meldroute.subjects.Kind;

/**
 * A network, drawn: what its template writes down as it is.
 *
 * @param flat whether it lies better on its side on paper
 * @param groups signals, and what they speak of
 * @param legend which shape is what, of those that are there
 * @param left how many things have no room in it
 */
record Picture(int width, int height, boolean flat, List<Group> groups, List<Sign> legend, int left) {
    /** So much can be read in one picture. */
    static final int MOST = 40;

    private static final int FLAT = 2;
    private static final int LETTERS = 15;
    private static final int SMALL = 14;
    private static final int INDENT = 22;
    private static final int MARGIN = 14;
    private static final int RING = 5;
    private static final Box SAMPLE = new Box(1, 1, 46, 22);

    /** Nodes in the order in which one goes through them, from top to bottom. */
    record Group(String name, List<Shown> nodes) {}

    /** Words at a place; {@code where} is the class of their letters. */
    record Said(int x, int y, String where, String words) {}

    /** A tie that ends at a node, with its words. */
    record Line(String path, int dot, int y, Said words) {}

    /**
     * A node with all that belongs to it.
     *
     * @param name in whole words, for who hears it
     * @param look its class
     * @param ring what shows that it has the focus
     */
    record Shown(
            String href,
            String name,
            String look,
            String outline,
            Box ring,
            List<Said> words,
            List<String> stems,
            List<Line> lines) {}

    /** A shape, and what it stands for. */
    record Sign(String look, String outline, String words) {}

    static Picture of(Network whole, NodeWords words) {
        Network network = whole.first(MOST);
        Drawing drawing = Drawing.of(network);
        List<Shown> shown = IntStream.range(0, network.nodes().size())
                .mapToObj(node -> shown(network, drawing, node, words))
                .toList();
        List<Shown> things = shown.stream()
                .skip(network.signals())
                .sorted(Comparator.comparingInt(one -> one.ring().y()))
                .toList();
        List<Group> groups = Stream.of(
                        new Group("signals", shown.subList(0, network.signals())), new Group("things", things))
                .filter(group -> !group.nodes().isEmpty())
                .toList();
        int left = whole.nodes().size() - network.nodes().size();
        boolean flat = drawing.height() * FLAT < drawing.width();
        return new Picture(drawing.width(), drawing.height(), flat, groups, legend(network, words), left);
    }

    private static Shown shown(Network network, Drawing drawing, int at, NodeWords words) {
        Node node = network.nodes().get(at);
        Box box = drawing.boxes().get(at);
        return new Shown(
                words.href(node),
                words.say("matching.connections.node", words.what(node), words.title(node)),
                look(node, words),
                outline(node, box),
                new Box(box.x() - RING, box.y() - RING, box.width() + 2 * RING, box.height() + 2 * RING),
                said(node, box, words),
                drawing.stems().stream()
                        .filter(stem -> stem.node() == at)
                        .map(Drawing.Stem::path)
                        .toList(),
                IntStream.range(0, drawing.lines().size())
                        .filter(tie -> drawing.lines().get(tie).node() == at)
                        .mapToObj(tie -> line(network, drawing, tie, words))
                        .toList());
    }

    private static Line line(Network network, Drawing drawing, int tie, NodeWords words) {
        Drawing.Line line = drawing.lines().get(tie);
        Network.Tie tied = network.ties().get(tie);
        String brief = words.brief(tied, network.nodes().get(tied.other()));
        return new Line(
                line.path(),
                line.dot(),
                line.y(),
                new Said(
                        line.words(),
                        line.y() + LETTERS / 3,
                        "mr-graph__tie",
                        Shortened.to(brief, Drawing.WORDS - MARGIN, SMALL)));
    }

    private static String look(Node node, NodeWords words) {
        return switch (node) {
            case Node.Signalled(Connected.Member member) -> words.state(member.signal());
            case Node.Spoken spoken -> spoken.kind().code();
        };
    }

    private static String outline(Node node, Box box) {
        return switch (node) {
            case Node.Signalled _ -> Outline.signal(box);
            case Node.Spoken spoken -> Outline.of(spoken.kind(), box);
        };
    }

    private static List<Said> said(Node node, Box box, NodeWords words) {
        int x = box.x() + INDENT;
        int room = box.width() - INDENT - MARGIN;
        int middle = box.y() + box.height() / 2;
        if (node instanceof Node.Signalled(Connected.Member member)) {
            String state = words.say("matching.connections.state." + words.state(member.signal()));
            return List.of(
                    new Said(
                            x,
                            middle - SMALL / 2,
                            "mr-graph__link mr-graph__number",
                            member.signal().numbered()),
                    new Said(box.right() - MARGIN, middle - SMALL / 2, "mr-graph__state", state),
                    new Said(x, middle + LETTERS, "mr-graph__name", Shortened.to(member.shortName(), room, LETTERS)));
        }
        return List.of(
                new Said(x, middle + LETTERS / 3, "mr-graph__link", Shortened.to(words.title(node), room, LETTERS)));
    }

    private static List<Sign> legend(Network network, NodeWords words) {
        List<Sign> signs = new ArrayList<>();
        Stream<String> states = network.nodes().stream()
                .filter(Node.Signalled.class::isInstance)
                .map(node -> look(node, words))
                .distinct();
        states.forEach(state ->
                signs.add(new Sign(state, Outline.signal(SAMPLE), words.say("matching.connections.signal." + state))));
        Stream.of(Kind.values())
                .filter(kind -> network.nodes().stream()
                        .anyMatch(node -> node instanceof Node.Spoken spoken && spoken.kind() == kind))
                .forEach(kind -> signs.add(
                        new Sign(kind.code(), Outline.of(kind, SAMPLE), words.say("subjects.kind." + kind.code()))));
        return signs;
    }
}
