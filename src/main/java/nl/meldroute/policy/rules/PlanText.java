package nl.meldroute.policy.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A published plan, cut into the sentences of its parts. */
public final class PlanText {
    private final Map<PlanPart, List<String>> sentences;

    private PlanText(Map<PlanPart, List<String>> sentences) {
        this.sentences = sentences;
    }

    /** Cuts the text of a plan by the headings of an outline, which stand in the order of the plan. */
    public static PlanText cut(String plan, List<PlanPart> outline) {
        Map<PlanPart, PartText> texts = new LinkedHashMap<>();
        int reached = -1;
        for (String line : new PlanLines(outline).of(plan)) {
            int opened = opened(line, outline, reached + 1);
            if (opened >= 0) {
                reached = opened;
                texts.put(outline.get(reached), new PartText(outline.get(reached)));
            } else if (reached >= 0) {
                PlanPart part = outline.get(reached);
                texts.computeIfAbsent(part, PartText::new).add(line);
            }
        }
        Map<PlanPart, List<String>> sentences = new LinkedHashMap<>();
        texts.forEach((part, text) -> sentences.put(part, text.sentences()));
        return new PlanText(sentences);
    }

    private static int opened(String line, List<PlanPart> outline, int from) {
        for (int place = from; place < outline.size(); place++) {
            if (outline.get(place).opensWith(line)) {
                return place;
            }
        }
        return -1;
    }

    /** Whether the heading of the part stands in the plan. */
    public boolean has(PlanPart part) {
        return sentences.containsKey(part);
    }

    /** The normalised sentences of the part, in the order of the plan; none when its heading is not there. */
    public List<String> sentences(PlanPart part) {
        return new ArrayList<>(sentences.getOrDefault(part, List.of()));
    }
}
