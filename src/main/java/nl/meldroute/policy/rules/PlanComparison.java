package nl.meldroute.policy.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.meldroute.policy.rules.PlanDifference.Kind;

/** Lays the sentences of a plan beside the hashes an edition keeps, part by part. */
public final class PlanComparison {
    private final PlanText plan;
    private final Map<PlanPart, List<String>> kept;
    private final Map<String, String> places = new HashMap<>();

    /** Compares the plan with the hashes kept per part, in the order of the plan. */
    public PlanComparison(PlanText plan, Map<PlanPart, List<String>> kept) {
        this.plan = plan;
        this.kept = kept;
        kept.keySet().forEach(this::notePlaces);
    }

    private void notePlaces(PlanPart part) {
        List<String> published = plan.sentences(part);
        for (int place = 0; place < published.size(); place++) {
            places.putIfAbsent(
                    PublishedText.sha256(published.get(place)), part.paragraph() + " " + part.number(place + 1));
        }
    }

    /** What differs, in the order of the plan; empty when every sentence is the same. */
    public List<PlanDifference> differences() {
        List<PlanDifference> differences = new ArrayList<>();
        kept.forEach((part, hashes) -> differences.addAll(differences(part, hashes)));
        return differences;
    }

    private List<PlanDifference> differences(PlanPart part, List<String> hashes) {
        if (!plan.has(part)) {
            return List.of(new PlanDifference(Kind.HEADING_MISSING, part.paragraph(), "", part.heading()));
        }
        List<String> published = plan.sentences(part);
        List<String> found = published.stream().map(PublishedText::sha256).toList();
        List<PlanDifference> differences = new ArrayList<>();
        int fromKept = 0;
        int fromFound = 0;
        for (int[] same : CommonOrder.of(hashes, found)) {
            differences.addAll(
                    gap(part, hashes.subList(0, same[0]), fromKept, published.subList(0, same[1]), fromFound));
            fromKept = same[0] + 1;
            fromFound = same[1] + 1;
        }
        differences.addAll(gap(part, hashes, fromKept, published, fromFound));
        return differences;
    }

    /** Between two sentences that are the same: first what stands in each other's place, then what is left over. */
    private List<PlanDifference> gap(
            PlanPart part, List<String> hashes, int fromKept, List<String> published, int fromFound) {
        List<PlanDifference> differences = new ArrayList<>();
        int keptPlace = fromKept;
        int foundPlace = fromFound;
        for (; keptPlace < hashes.size() && foundPlace < published.size(); keptPlace++, foundPlace++) {
            differences.add(
                    difference(Kind.CHANGED, part, keptPlace + 1, "now: \"" + published.get(foundPlace) + "\""));
        }
        for (; keptPlace < hashes.size(); keptPlace++) {
            differences.add(difference(Kind.MISSING, part, keptPlace + 1, moved(hashes.get(keptPlace))));
        }
        for (; foundPlace < published.size(); foundPlace++) {
            differences.add(difference(Kind.NEW, part, fromKept, "\"" + published.get(foundPlace) + "\""));
        }
        return differences;
    }

    private String moved(String hash) {
        String place = places.get(hash);
        return place == null ? "" : "the same words stand at " + place;
    }

    private static PlanDifference difference(Kind kind, PlanPart part, int place, String detail) {
        return new PlanDifference(kind, part.paragraph(), part.number(place), detail);
    }
}
