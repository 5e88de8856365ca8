package nl.meldroute.bench.rivals;

import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** What somebody could take instead: it is given a register, is asked, and says what it takes for the same with a score. */
abstract class Rival {
    /** A record with what the rival makes of it. */
    record Found(String id, double score) {}

    abstract void index(Map<String, String> row) throws Exception;

    abstract void ready() throws Exception;

    abstract List<Found> find(Map<String, String> question) throws Exception;

    /** {@code REGISTER QUERIES OUT}: writes its hits, and says what they cost. */
    static void measure(Rival rival, String[] files) throws Exception {
        long begun = System.nanoTime();
        try (Stream<Map<String, String>> rows = Rows.of(Path.of(files[0]))) {
            for (Iterator<Map<String, String>> all = rows.iterator(); all.hasNext(); ) {
                rival.index(all.next());
            }
        }
        rival.ready();
        System.err.printf(Locale.ROOT, "ready in %.1f s%n", (System.nanoTime() - begun) / 1e9);
        ask(rival, Path.of(files[1]), Path.of(files[2]));
    }

    private static void ask(Rival rival, Path queries, Path out) throws Exception {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        List<Map<String, String>> questions;
        try (Stream<Map<String, String>> rows = Rows.of(queries)) {
            questions = rows.toList();
        }
        long[] nanos = new long[questions.size()];
        try (PrintWriter hits = new PrintWriter(Files.newBufferedWriter(out))) {
            hits.println("query_id,register_id,band,score,reasons");
            for (int at = 0; at < nanos.length; at++) {
                long before = threads.getCurrentThreadCpuTime();
                List<Found> found = rival.find(questions.get(at));
                nanos[at] = threads.getCurrentThreadCpuTime() - before;
                for (Found one : found) {
                    hits.printf(Locale.ROOT, "%s,%s,,%.9f,%n", questions.get(at).get("id"), one.id(), one.score());
                }
            }
        }
        Arrays.sort(nanos);
        System.err.printf(
                Locale.ROOT, "CPU per query: p50 %.3f ms, p95 %.3f ms%n", nanos[nanos.length / 2] / 1e6, nanos[nanos.length * 95 / 100] / 1e6);
        System.err.printf("peak memory: %,d MiB%n", peak() >> 10);
    }

    private static long peak() throws IOException {
        return Files.readAllLines(Path.of("/proc/self/status")).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .findFirst()
                .orElse(0);
    }
}
