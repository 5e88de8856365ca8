package nl.meldroute.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The memory of the product over time: sixty looks at what is resident. */
final class Memory implements Runnable {
    private static final int LOOKS = 60;
    private static final Pattern USED = Pattern.compile("used (\\d+)K");
    private final Program product;
    private final Site site;
    private final Duration time;
    private final List<Long> resident = new ArrayList<>();

    Memory(Program product, Site site, Duration time) {
        this.product = product;
        this.site = site;
        this.time = time;
    }

    @Override
    public void run() {
        for (int look = 1; look <= LOOKS; look++) {
            Load.sleep(time.dividedBy(LOOKS));
            resident.add(product.resident());
        }
    }

    void tell(Written written) {
        String looks = resident.stream().map(String::valueOf).collect(Collectors.joining(" "));
        written.line("  resident, MiB, each %d s: %s", time.dividedBy(LOOKS).toSeconds(), looks);
        written.line("  median of the second quarter %.0f MiB, of the last %.0f MiB", quarter(2), quarter(4));
        written.line("  slope since the first quarter %.1f MiB an hour", slope());
        written.goal("resident memory, last quarter above the second", 100 * (quarter(4) / quarter(2) - 1), 10, "%");
        written.goal("resident memory of the application, at most", product.residentMost(), 400, "MiB");
    }

    private double quarter(int number) {
        List<Long> looks = resident.subList(LOOKS / 4 * (number - 1), LOOKS / 4 * number).stream().sorted().toList();
        return looks.get(looks.size() / 2);
    }

    /** Of the line with the least squares through what came after the first quarter. */
    private double slope() {
        int from = LOOKS / 4;
        double middle = (from + LOOKS - 1) / 2.0;
        double mean = IntStream.range(from, LOOKS).mapToLong(resident::get).average().orElse(0);
        double together = IntStream.range(from, LOOKS).mapToDouble(at -> (at - middle) * (resident.get(at) - mean)).sum();
        double alone = IntStream.range(from, LOOKS).mapToDouble(at -> (at - middle) * (at - middle)).sum();
        return together / alone * LOOKS * 3600 / time.toSeconds();
    }

    /** The heap in use, in MiB, once what is not used was let go. */
    long collected() {
        try {
            site.collect(product.pid());
            Matcher used = USED.matcher(site.heap(product.pid()));
            return used.results().mapToLong(found -> Long.parseLong(found.group(1))).sum() / 1024;
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
