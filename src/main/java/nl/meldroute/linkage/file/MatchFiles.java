package nl.meldroute.linkage.file;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
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
        Options options;
        try {
            options = Options.of(arguments);
        } catch (IllegalArgumentException wrong) {
            tell.println(wrong.getMessage());
            tell.println(USAGE);
            return 2;
        }
        try {
            match(options, tell);
            return 0;
        } catch (IOException unreadable) {
            tell.println("It stopped: " + Options.why(unreadable));
            return 1;
        } catch (OutOfMemoryError full) {
            tell.println("The register does not fit in memory. Give more, for example MELDROUTE_MATCH_MEMORY=4g.");
            return 1;
        }
    }

    private static void match(Options options, PrintStream tell) throws IOException {
        options.roomForHits();
        long begun = System.nanoTime();
        Register register = new Register(options.today());
        Table rows = Table.read(options.register(), options.of(register::add), tell::println);
        register.prepare();
        tell.printf(
                Locale.ROOT,
                "register: %,d rows read, %,d left out, ready in %.1f s%n",
                rows.rows(),
                rows.broken(),
                seconds(begun));
        List<Entry> questions = new ArrayList<>();
        Table asked = Table.read(options.queries(), options.of(questions::add), tell::println);
        tell.printf(Locale.ROOT, "queries: %,d rows read, %,d left out%n", asked.rows(), asked.broken());
        if (questions.size() >= TOO_FEW) {
            learn(register, sample(questions), tell);
        }
        Answers.All answers = new Answers(register, questions).all();
        write(options, answers, questions);
        cost(answers.nanos().clone(), tell);
    }

    private static void learn(Register register, List<Entry> some, PrintStream tell) {
        long begun = System.nanoTime();
        register.learn(some);
        tell.printf(Locale.ROOT, "learned from %,d queries in %.1f s%n", some.size(), seconds(begun));
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

    private static void write(Options options, Answers.All answers, List<Entry> questions) throws IOException {
        Reasons reasons = Reasons.in(options.language());
        try (CsvWriter writer = CsvWriter.builder().build(Files.newBufferedWriter(options.out()))) {
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
    }

    private static void cost(long[] times, PrintStream tell) {
        Arrays.sort(times);
        tell.printf(Locale.ROOT, "CPU per query: p50 %.3f ms, p95 %.3f ms%n", at(times, 50), at(times, 95));
        tell.printf(Locale.ROOT, "peak memory: %,d MiB%n", Memory.peak() >> 20);
    }

    private static double at(long[] sorted, int percent) {
        return sorted.length == 0 ? 0 : sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)] / 1e6;
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }
}
