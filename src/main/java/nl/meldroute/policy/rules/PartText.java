package nl.meldroute.policy.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Gathers the lines of one part and cuts them into sentences, list items or form fields. */
final class PartText {
    private static final Pattern BULLET = Pattern.compile("[\\u25AF\\u25A1\\u25AA\\u2022\\u00B7\\uF0B7*-]\\s+");
    private static final Pattern LIST_NUMBER = Pattern.compile("\\d{1,2}\\.\\s+(?=\\D)");
    private static final Pattern AFTER_A_COLON = Pattern.compile("(?<=:)\\s+");

    private final PlanPart part;
    private final List<StringBuilder> blocks = new ArrayList<>();

    PartText(PlanPart part) {
        this.part = part;
    }

    void add(String line) {
        var bullet = BULLET.matcher(line);
        var number = LIST_NUMBER.matcher(line);
        if (bullet.lookingAt()) {
            open(line.substring(bullet.end()));
        } else if (number.lookingAt() && closed()) {
            open(line.substring(number.end()));
        } else if (blocks.isEmpty() || opensAnItem(line)) {
            open(line);
        } else {
            blocks.getLast().append('\n').append(line);
        }
    }

    private void open(String line) {
        blocks.add(new StringBuilder(line));
    }

    private boolean opensAnItem(String line) {
        return part.layout() == PlanPart.Layout.FIELDS
                || part.itemStarts().stream().anyMatch(line::startsWith);
    }

    /** A number at the start of a line opens an item only where the words before it have come to an end. */
    private boolean closed() {
        return blocks.isEmpty()
                || ".;:?!".indexOf(blocks.getLast().charAt(blocks.getLast().length() - 1)) >= 0;
    }

    List<String> sentences() {
        return blocks.stream()
                .flatMap(block -> cut(block.toString()).stream())
                .filter(sentence -> !sentence.isEmpty())
                .toList();
    }

    private List<String> cut(String block) {
        return part.layout() == PlanPart.Layout.FIELDS
                ? AFTER_A_COLON
                        .splitAsStream(block)
                        .map(PublishedText::normalised)
                        .toList()
                : PublishedText.sentences(block);
    }
}
