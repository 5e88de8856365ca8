package nl.meldroute.matching.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ObjIntConsumer;
import nl.meldroute.matching.rules.Rows.Bundle;

/** The stems of one side beside each other: two that would touch never stand in one lane. */
final class Stems {
    private static final int APART = Rows.ROW / 2;
    private final List<List<Bundle>> lanes = new ArrayList<>();

    Stems(List<Bundle> bundles) {
        bundles.stream()
                .sorted(Comparator.comparingInt(Bundle::top).thenComparingInt(Bundle::node))
                .forEach(this::place);
    }

    private void place(Bundle bundle) {
        for (List<Bundle> lane : lanes) {
            if (lane.getLast().bottom() + APART <= bundle.top()) {
                lane.add(bundle);
                return;
            }
        }
        lanes.add(new ArrayList<>(List.of(bundle)));
    }

    int lanes() {
        return lanes.size();
    }

    /** Each with its lane, counted from the nodes at which it begins. */
    void each(ObjIntConsumer<Bundle> seen) {
        for (int lane = 0; lane < lanes.size(); lane++) {
            for (Bundle bundle : lanes.get(lane)) {
                seen.accept(bundle, lane);
            }
        }
    }
}
