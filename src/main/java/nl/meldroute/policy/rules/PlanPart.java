package nl.meldroute.policy.rules;

import java.util.List;

/**
 * A stretch of the plan under one heading.
 *
 * @param paragraph the paragraph as the plan numbers it
 * @param prefix what the numbers of its sentences begin with; empty when they have no prefix
 * @param heading the line that opens it
 * @param layout how its text is cut
 * @param itemStarts words that open a new item, where neither bullet nor full stop does
 */
public record PlanPart(String paragraph, String prefix, String heading, Layout layout, List<String> itemStarts) {
    /** How the text of a part is cut. */
    public enum Layout {
        /** Running text: by sentence and by list item. */
        SENTENCES,
        /** A form: by line and by colon. */
        FIELDS,
        /** Known, so that the part before it ends; nothing rests on its text. */
        NOT_COMPARED
    }

    public PlanPart {
        itemStarts = List.copyOf(itemStarts);
    }

    public boolean isCompared() {
        return layout != Layout.NOT_COMPARED;
    }

    /** The number of the sentence at this place, counted from one. */
    public String number(int place) {
        return prefix.isEmpty() ? String.valueOf(place) : prefix + "." + place;
    }

    /** Whether a sentence with this number in this paragraph stands in this part. */
    public boolean holds(String ofParagraph, String number) {
        String ofPrefix = number.substring(0, Math.max(0, number.lastIndexOf('.')));
        return paragraph.equals(ofParagraph) && prefix.equals(ofPrefix);
    }

    boolean opensWith(String line) {
        return PublishedText.normalised(line).equals(PublishedText.normalised(heading));
    }
}
