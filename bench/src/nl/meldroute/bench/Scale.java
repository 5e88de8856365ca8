package nl.meldroute.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The same pages with few signals and with many, in turns, so that what else the machine does is the same for all. The work that
 * is open is as much in each; what grows is the register behind it.
 */
final class Scale implements AutoCloseable {
    private static final List<String> PAGES = List.of("/work", "/signals", "/signals/{number}", "/follow-ups");
    private static final int ROUNDS = 3;
    /** How much slower a page with the most signals may be than with the fewest. */
    private static final double FLAT = 1.5;

    private static final double P95 = 0.95;
    private static final double MOST = 100;
    private final List<Running> all = new ArrayList<>();
    private final Written written;

    private Scale(Written written) {
        this.written = written;
    }

    /** A product with its signals, and who asks for its pages. */
    private record Running(Site site, Program product, Officers officers, Map<String, Figures> found) {
        List<Load.User> asking(String page) {
            return page.contains("{") ? officers.openingAnywhere(site.signals()) : officers.asking(page);
        }
    }

    /** Fills what was not filled before, and starts all of them. */
    static Scale of(Path root, List<Integer> sizes, Written written) throws IOException {
        Scale scale = new Scale(written);
        List<Site> sites = new ArrayList<>();
        for (int size : sizes) {
            sites.add(new Site(root, size, Site.PRODUCT + sites.size()));
            sites.getLast().fill(written);
        }
        for (Site site : sites) {
            Program product = site.product(false);
            scale.all.add(new Running(site, product, scale.signedIn(site, product), new LinkedHashMap<>()));
        }
        return scale;
    }

    private Officers signedIn(Site site, Program product) {
        try {
            product.until("/status", Duration.ofMinutes(3));
            return new Officers(product.address(), site.data(), Load.USERS);
        } catch (RuntimeException failed) {
            product.close();
            close();
            throw failed;
        }
    }

    void compare(Duration think, Duration time) {
        written.part("20 users who think a second, in " + ROUNDS + " turns");
        Load warming = new Load(Load.USERS, think, time.dividedBy(2).plusSeconds(5), Duration.ofSeconds(1));
        Load load = new Load(Load.USERS, think, Duration.ofSeconds(2), time.dividedBy(2));
        for (String page : PAGES) {
            all.forEach(one -> warming.of(one.asking(page)));
            for (int round = 1; round <= ROUNDS; round++) {
                all.forEach(one -> measure(one, page, load));
            }
            all.forEach(one -> written.line(
                    "  %-18s with %6d signals  %s   %.2f of %d",
                    page, one.site().signals(), one.found().get(page), ratio(one, page), few().site().signals()));
        }
        PAGES.forEach(this::judge);
        all.forEach(one -> written.line(
                "  with %6d signals: %d MiB resident, the database %d MiB; load of the machine %s",
                one.site().signals(), one.product().resident(), one.product().ofChildren(), Written.load()));
    }

    private void measure(Running one, String page, Load load) {
        Load.Outcome outcome = load.of(one.asking(page));
        if (outcome.wrong() > 0) {
            throw new IllegalStateException(outcome.wrong() + " wrong answers of " + page);
        }
        one.found().merge(page, outcome.figures(), Figures::with);
    }

    private void judge(String page) {
        Running many = all.getLast();
        String name = "p95 of " + page + " with " + many.site().signals();
        written.goal(name, many.found().get(page).at(P95), MOST, "ms");
        written.goal(name + ", of " + few().site().signals(), ratio(many, page), FLAT, "times");
    }

    private double ratio(Running one, String page) {
        return one.found().get(page).at(P95) / few().found().get(page).at(P95);
    }

    private Running few() {
        return all.getFirst();
    }

    @Override
    public void close() {
        all.forEach(one -> one.product().close());
    }
}
