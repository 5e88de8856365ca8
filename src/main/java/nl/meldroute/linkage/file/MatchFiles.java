package nl.meldroute.linkage.file;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.meldroute.linkage.Entry;
import nl.meldroute.linkage.Hit;
import nl.meldroute.linkage.Register;

/**
 * {@code bin/match --register R.csv --queries Q.csv --out HITS.csv}: looks for each row of one file in another and writes what it may be,
 * best first, with the reasons. Ends with 0, with 1 where a file can't be read or written, and with 2 where it was asked wrongly.
 */
public final class MatchFiles {
    private static final int LEARN_FROM = 1000;
    private static final int TOO_FEW = 40;
    private static final String USAGE =
            "bin/match --register R.csv --queries Q.csv --out HITS.csv [--kind person|organisation] [--today 2026-12-01] [--language nl|en]";

    private MatchFiles() {}

    /** The command. */
    public static void main(String[] arguments) {
        System.exit(run(arguments, System.err));
    }

    static int run(String[] arguments, PrintStream tell) {
        Map<String, String> options = new HashMap<>();
        for (int at = 0; at + 1 < arguments.length; at += 2) {
            options.put(arguments[at], arguments[at + 1]);
        }
        if (arguments.length % 2 == 1 || !options.keySet().containsAll(List.of("--register", "--queries", "--out"))) {
            tell.println(USAGE);
            return 2;
        }
        try {
            String today = options.get("--today");
            match(
                    options,
                    today == null ? LocalDate.now(java.time.ZoneId.of("Europe/Amsterdam")) : LocalDate.parse(today),
                    tell);
            return 0;
        } catch (DateTimeParseException noDate) {
            tell.println("--today has to be a date such as 2026-12-01.");
            return 2;
        } catch (IOException unreadable) {
            tell.println("It stopped: " + unreadable.getMessage());
            return 1;
        } catch (OutOfMemoryError full) {
            tell.println("The register does not fit in memory. Give more, for example MELDROUTE_MATCH_MEMORY=4g.");
            return 1;
        }
    }

    private static void match(Map<String, String> options, LocalDate today, PrintStream tell) throws IOException {
        long begun = System.nanoTime();
        Register register = new Register(today);
        Table rows = Table.read(Path.of(options.get("--register")), register::add, tell::println);
        register.prepare();
        tell.printf(
                "register: %,d rows read, %,d left out, ready in %.1f s%n", rows.rows(), rows.broken(), seconds(begun));
        List<Entry> questions = new ArrayList<>();
        Table asked = Table.read(Path.of(options.get("--queries")), questions::add, tell::println);
        tell.printf("queries: %,d rows read, %,d left out%n", asked.rows(), asked.broken());
        if (questions.size() >= TOO_FEW) {
            long learning = System.nanoTime();
            register.learn(sample(questions));
            tell.printf(
                    "learned from %,d queries in %.1f s%n", Math.min(LEARN_FROM, questions.size()), seconds(learning));
        }
        Reasons reasons = Reasons.in(options.getOrDefault("--language", "nl"));
        write(Path.of(options.get("--out")), new Answers(register, questions).all(), questions, reasons, tell);
    }

    /** Spread over the file. */
    private static List<Entry> sample(List<Entry> questions) {
        int step = Math.max(1, questions.size() / LEARN_FROM);
        List<Entry> some = new ArrayList<>();
        for (int at = 0; at < questions.size() && some.size() < LEARN_FROM; at += step) {
            some.add(questions.get(at));
        }
        return some;
    }

    private static void write(Path out, Answers.All answers, List<Entry> questions, Reasons reasons, PrintStream tell)
            throws IOException {
        try (CsvWriter writer = CsvWriter.builder().build(Files.newBufferedWriter(out))) {
            writer.writeRecord("query_id", "register_id", "band", "score", "reasons");
            for (int at = 0; at < questions.size(); at++) {
                for (Hit hit : answers.hits().get(at)) {
                    writer.writeRecord(
                            questions.get(at).id(),
                            hit.id(),
                            hit.band().code(),
                            Double.toString(hit.score()),
                            reasons.of(hit));
                }
            }
        }
        long[] times = answers.nanos().clone();
        Arrays.sort(times);
        tell.printf(
                "CPU per query: p50 %.3f ms, p95 %.3f ms%npeak memory: %,d MiB%n",
                at(times, 50), at(times, 95), Memory.peak() >> 20);
    }

    private static double at(long[] sorted, int percent) {
        return sorted.length == 0 ? 0 : sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)] / 1e6;
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }
}
