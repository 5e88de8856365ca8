package nl.meldroute.bench.rivals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * How good hits are, by the truth: at the best threshold for the even questions on the odd ones, as every record above it; at the band that
 * the hits name; the first ten; and how much is found while 95 of 100 are right.
 */
public final class Judgement {
    private static final double RIGHT = 0.95;
    private static final int TEN = 10;
    private final Map<String, Map<String, String>> truth = new HashMap<>();
    private final List<Map<String, String>> hits;

    private Judgement(Path truthFile, Path hitFile) throws IOException {
        try (Stream<Map<String, String>> rows = Rows.of(truthFile)) {
            rows.forEach(row -> truth.put(row.get("query_id"), row));
        }
        try (Stream<Map<String, String>> rows = Rows.of(hitFile)) {
            hits = rows.sorted(Comparator.comparingDouble((Map<String, String> row) -> -score(row))).toList();
        }
    }

    /** {@code TRUTH HITS NAME}: prints a line for each thing that is measured. */
    public static void main(String[] arguments) throws IOException {
        new Judgement(Path.of(arguments[0]), Path.of(arguments[1])).print(arguments[2]);
    }

    private void print(String name) {
        double threshold = best(even(0));
        List<Map<String, String>> odd = even(1).stream().filter(hit -> score(hit) >= threshold).toList();
        System.out.printf(Locale.ROOT, "  %-10s F1 %.4f   recall@10 %.4f   recall at 95 %% precision %.4f%n", name, f1(odd, 1), recallAtTen(), recallAtPrecision());
        List<Map<String, String>> strong = hits.stream().filter(hit -> "strong".equals(hit.get("band"))).toList();
        if (!strong.isEmpty()) {
            double right = strong.stream().filter(this::right).count();
            System.out.printf(Locale.ROOT, "  %-10s strong: precision %.4f recall %.4f%n", "", right / strong.size(), right / asked(-1));
            origins(strong);
        }
    }

    private void origins(List<Map<String, String>> strong) {
        Map<String, double[]> found = new TreeMap<>();
        truth.values().stream().filter(row -> row.containsKey("register_id")).forEach(row -> found.computeIfAbsent(row.get("origin"), fresh -> new double[2])[1]++);
        strong.stream().filter(this::right).forEach(hit -> found.get(truth.get(hit.get("query_id")).get("origin"))[0]++);
        found.forEach((origin, counts) -> System.out.printf(Locale.ROOT, "  %-10s   %-10s %.3f of %.0f%n", "", origin, counts[0] / counts[1], counts[1]));
    }

    private List<Map<String, String>> even(int rest) {
        return hits.stream().filter(hit -> number(hit.get("query_id")) % 2 == rest).toList();
    }

    private double best(List<Map<String, String>> some) {
        double best = 0;
        double at = 0;
        double right = 0;
        for (int nth = 0; nth < some.size(); nth++) {
            right += right(some.get(nth)) ? 1 : 0;
            double f1 = 2 * right / (nth + 1 + asked(0));
            if (f1 > best) {
                best = f1;
                at = score(some.get(nth));
            }
        }
        return at;
    }

    private double f1(List<Map<String, String>> some, int rest) {
        return 2.0 * some.stream().filter(this::right).count() / (some.size() + asked(rest));
    }

    private double recallAtPrecision() {
        double most = 0;
        double right = 0;
        for (int nth = 0; nth < hits.size(); nth++) {
            right += right(hits.get(nth)) ? 1 : 0;
            most = right / (nth + 1) >= RIGHT ? Math.max(most, right / asked(-1)) : most;
        }
        return most;
    }

    private double recallAtTen() {
        Map<String, List<Map<String, String>>> byQuestion = new HashMap<>();
        hits.forEach(hit -> byQuestion.computeIfAbsent(hit.get("query_id"), fresh -> new ArrayList<>()).add(hit));
        double found = byQuestion.values().stream().filter(some -> some.stream().limit(TEN).anyMatch(this::right)).count();
        return found / asked(-1);
    }

    private double asked(int rest) {
        return truth.values().stream()
                .filter(row -> row.containsKey("register_id"))
                .filter(row -> rest < 0 || number(row.get("query_id")) % 2 == rest)
                .count();
    }

    private boolean right(Map<String, String> hit) {
        return hit.get("register_id").equals(truth.get(hit.get("query_id")).get("register_id"));
    }

    private static int number(String id) {
        return Integer.parseInt(id.replaceAll("\\D", ""));
    }

    private static double score(Map<String, String> hit) {
        return Double.parseDouble(hit.get("score"));
    }
}
