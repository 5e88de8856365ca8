package nl.meldroute.bench;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.DoubleStream;

/** Times in milliseconds, in order. */
record Figures(double[] sorted) {
    static Figures ofNanos(Collection<Long> nanos) {
        double[] times = nanos.stream().mapToDouble(nano -> nano / 1e6).sorted().toArray();
        return new Figures(times);
    }

    /** These and those as one. */
    Figures with(Figures more) {
        return new Figures(DoubleStream.concat(Arrays.stream(sorted), Arrays.stream(more.sorted)).sorted().toArray());
    }

    double at(double share) {
        return sorted.length == 0 ? Double.NaN : sorted[(int) Math.min(sorted.length - 1, share * sorted.length)];
    }

    double median() {
        return at(0.5);
    }

    /** How far the middle half lies apart. */
    double spread() {
        return at(0.75) - at(0.25);
    }

    double sum() {
        return Arrays.stream(sorted).sum();
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%6d requests   p50 %7.1f   p95 %7.1f   p99 %7.1f   most %7.1f ms",
                sorted.length,
                at(0.50),
                at(0.95),
                at(0.99),
                at(1));
    }
}
