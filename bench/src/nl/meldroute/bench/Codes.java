package nl.meldroute.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Whether the answer to a receipt code tells by its time what was wrong with it. The product lets each address try a hundred
 * times an hour, so there are fewer tries than that.
 */
final class Codes {
    private static final int TRIES = 30;
    private static final double TOLERANCE = 0.05;
    /** Words of the list, numbers nobody got; and words that can't be of a code. */
    private static final Map<String, String> KINDS = Map.of(
            "never given out", "appel-boot-kaas-tafel-%04d-%04d",
            "no code at all", "x%04dy%04d",
            "very long", "appel ".repeat(40) + "%04d%04d");

    private final String address;
    private final Written written;

    Codes(String address, Written written) {
        this.address = address;
        this.written = written;
    }

    void compare() {
        List<String> order = new ArrayList<>();
        KINDS.keySet().forEach(kind -> order.addAll(Collections.nCopies(TRIES, kind)));
        Collections.shuffle(order, new Random(2026));
        Map<String, List<Long>> times = new HashMap<>();
        Random digits = new Random(7);
        for (String kind : order) {
            Browser browser = new Browser(address);
            Browser.Answer page = browser.get("/follow");
            String code = KINDS.get(kind).formatted(digits.nextInt(10_000), digits.nextInt(10_000));
            long began = System.nanoTime();
            Browser.Answer answer = browser.fill(page, "/follow", Map.of("code", code));
            times.computeIfAbsent(kind, _ -> new ArrayList<>()).add(System.nanoTime() - began);
            if (answer.status() != 200) {
                written.line("  %s: answers %d", kind, answer.status());
            }
        }
        tell(times);
    }

    private void tell(Map<String, List<Long>> times) {
        double least = Double.MAX_VALUE;
        double most = 0;
        double spread = 0;
        for (Map.Entry<String, List<Long>> kind : times.entrySet()) {
            Figures figures = Figures.ofNanos(kind.getValue());
            written.line("  %-18s %s", kind.getKey(), figures);
            least = Math.min(least, figures.median());
            most = Math.max(most, figures.median());
            spread = Math.max(spread, figures.spread());
        }
        double tolerated = Math.max(TOLERANCE * least, spread);
        written.line("  tolerated: the larger of %.0f %% of the median and the spread of the middle half", TOLERANCE * 100);
        written.goal("medians of receipt codes lie apart at most", most - least, tolerated, "ms");
    }
}
