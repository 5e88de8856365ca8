package nl.meldroute.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Measures the product against its goals. Started by {@code bin/bench}, which says what it takes. */
public final class Bench {
    private static final Duration THINK = Duration.ofSeconds(1);
    private static final List<String> PARTS = List.of("start", "weight", "codes", "pages", "bare", "memory");
    /** Never by itself: it needs a hundred thousand signals. */
    private static final String SCALE = "scale";
    /** Nor this one: it takes an hour. */
    private static final String HOUR = "hour";

    private final Site site;
    private final Written written;
    private final Duration warmUp;
    private final Duration time;

    private Bench(Site site, Written written, int seconds) {
        this.site = site;
        this.written = written;
        this.time = Duration.ofSeconds(seconds);
        this.warmUp = Duration.ofSeconds(seconds / 2 + 5);
    }

    public static void main(String[] arguments) throws Exception {
        Set<String> asked = Set.of(arguments);
        double margin = Math.max(1, Double.parseDouble(setting("BENCH_MARGIN", "1")));
        Written written = new Written(margin);
        int seconds = Integer.parseInt(setting("BENCH_SECONDS", "20"));
        int signals = Integer.parseInt(setting("BENCH_SIGNALS", "10000"));
        Site site = new Site(Path.of("."), signals, Site.PRODUCT);
        String much = asked.contains(SCALE) ? sizes().toString() : "" + signals;
        written.line("Meldroute with %s signals, %s", much, LocalDateTime.now().truncatedTo(ChronoUnit.MINUTES));
        String setting = asked.contains(HOUR) ? "BENCH_MINUTES=" + minutes() : "BENCH_SECONDS=" + seconds;
        written.line("command     bin/bench %s (%s)", String.join(" ", arguments), setting);
        written.machine();
        new Bench(site, written, seconds).run(asked);
        Path results = site.home().resolve(asked.contains(HOUR) ? "hour.txt" : "result.txt");
        if (margin > 1) {
            written.line("");
            written.line("limits are %.1f times the goals, for the other work of this machine", margin);
        }
        written.keep(results);
        System.out.println("\nkept in " + results);
        if (asked.contains("--limits") && !written.missed().isEmpty()) {
            System.out.println("beyond the limits: " + String.join(", ", written.missed()));
            System.exit(1);
        }
    }

    private static String setting(String name, String otherwise) {
        return System.getenv().getOrDefault(name, otherwise);
    }

    private static int minutes() {
        return Integer.parseInt(setting("BENCH_MINUTES", "60"));
    }

    private static List<Integer> sizes() {
        return Stream.of(setting("BENCH_SIZES", "1000 10000 100000").split("[ ,]+"))
                .map(Integer::valueOf)
                .sorted()
                .toList();
    }

    private void run(Set<String> asked) throws Exception {
        if (asked.contains(SCALE)) {
            try (Scale scale = Scale.of(site.root(), sizes(), written)) {
                scale.compare(THINK, time);
            }
        }
        if (PARTS.stream().anyMatch(part -> wanted(asked, part))) {
            measure(asked);
        }
        if (asked.contains(HOUR)) {
            Hour.measure(site, written, Duration.ofMinutes(minutes()));
        }
    }

    private void measure(Set<String> asked) throws Exception {
        site.fill(written);
        if (wanted(asked, "start")) {
            starts();
        }
        boolean served = PARTS.stream().skip(1).anyMatch(part -> wanted(asked, part));
        if (served) {
            try (Program product = site.product(false)) {
                product.until("/status", Duration.ofMinutes(3));
                serve(product, asked);
            }
        }
    }

    private static boolean wanted(Set<String> asked, String part) {
        return asked.stream().allMatch(word -> word.startsWith("--")) || asked.contains(part);
    }

    private void serve(Program product, Set<String> asked) throws Exception {
        if (wanted(asked, "weight")) {
            written.part("weight of the pages of a report, without letters and photos");
            new Weight(product.address(), written).all();
        }
        if (wanted(asked, "codes")) {
            written.part("time of the answer to a receipt code");
            new Codes(product.address(), written).compare();
        }
        if (wanted(asked, "pages") || wanted(asked, "bare") || wanted(asked, "memory")) {
            Officers officers = new Officers(product.address(), site.data(), Load.USERS);
            Reporters reporters = new Reporters(product.address(), Load.USERS);
            if (wanted(asked, "pages")) {
                thinking(officers, reporters);
                hurried(product, officers, reporters);
            }
            if (wanted(asked, "bare")) {
                beside(product, officers, reporters);
            }
            memory(product);
        }
    }

    private void thinking(Officers officers, Reporters reporters) {
        Load load = new Load(Load.USERS, THINK, warmUp, time);
        written.part("20 users who think a second");
        Figures work = tell("/work", load.of(officers.asking("/work")));
        Figures register = tell("/signals", load.of(officers.asking("/signals")));
        Figures signal = tell("/signals/{number}", load.of(officers.opening()));
        Figures waits = tell("/follow-ups", load.of(officers.asking("/follow-ups")));
        Figures look = tell("GET of a report page", load.of(reporters.looking()));
        Figures answer = tell("POST of a report page", load.of(reporters.answering()));
        written.goal("p95 of /work", work.at(0.95), 100, "ms");
        written.goal("p95 of /signals", register.at(0.95), 100, "ms");
        written.goal("p95 of /signals/{number}", signal.at(0.95), 100, "ms");
        written.goal("p95 of /follow-ups", waits.at(0.95), 100, "ms");
        written.goal("p95 of GET of a report page", look.at(0.95), 50, "ms");
        written.goal("p95 of POST of a report page", answer.at(0.95), 50, "ms");
    }

    private void hurried(Program product, Officers officers, Reporters reporters) {
        Load load = new Load(Load.USERS, Duration.ZERO, Duration.ofSeconds(5), time);
        written.part("20 users without a pause");
        costing(product, "/work", () -> load.of(officers.asking("/work")));
        costing(product, "/signals", () -> load.of(officers.asking("/signals")));
        costing(product, "/signals/{number}", () -> load.of(officers.opening()));
        costing(product, "GET of a report page", () -> load.of(reporters.looking()));
        costing(product, "GET and POST of a report page", () -> load.of(reporters.reporting()));
    }

    private void costing(Program product, String name, java.util.function.Supplier<Load.Outcome> load) {
        double before = product.processor();
        Load.Outcome outcome = load.get();
        double used = product.processor() - before;
        double all = outcome.perSecond() * (time.toSeconds() + 5);
        written.line("  %-30s %s", name, outcome);
        written.line("  %-30s about %.1f ms of processor time of the application each", "", used * 1000 / all);
    }

    private void beside(Program product, Officers officers, Reporters reporters) throws Exception {
        written.part("requests per second beside a bare Spring Boot list page, 20 users without a pause, in turns");
        Load load = new Load(Load.USERS, Duration.ZERO, Duration.ofSeconds(5), time);
        try (Program bare = site.bare()) {
            bare.until("/", Duration.ofMinutes(2));
            Browser visitor = new Browser(bare.address());
            List<Load.User> list = java.util.Collections.nCopies(
                    Load.USERS, watch -> watch.time(200, () -> new Browser(bare.address()).get("/")));
            visitor.get("/");
            load.of(list);
            List<double[]> rounds = new ArrayList<>();
            for (int round = 1; round <= 3; round++) {
                double[] rates = {
                    load.of(list).perSecond(),
                    load.of(officers.asking("/work")).perSecond(),
                    load.of(reporters.looking()).perSecond()
                };
                rounds.add(rates);
                written.line(
                        "  round %d (load %s): bare %.0f   /work %.0f (%.2f of bare)   report page %.0f (%.2f of bare)",
                        round, Written.load(), rates[0], rates[1], rates[1] / rates[0], rates[2], rates[2] / rates[0]);
            }
        }
    }

    private void memory(Program product) throws Exception {
        written.part("memory after the load");
        written.line("  heap: %s", site.heap(product.pid()));
        written.line("  PostgreSQL and its connections: %d MiB", product.ofChildren());
        written.goal("resident memory of the application, now", product.resident(), 400, "MiB");
        written.goal("resident memory of the application, at most", product.residentMost(), 400, "MiB");
    }

    private void starts() throws Exception {
        written.part("from the start of the process to /status, with " + site.signals() + " signals, five times");
        written.goal("start, plain (median)", start("plain", true), 5000, "ms");
        if (Files.exists(site.cache())) {
            written.goal("start, with the JDK's AOT cache (median)", start("cache", false), 3000, "ms");
        }
        bareStart();
    }

    /** The least that starts on this machine: one list page, plain, on a database that runs already. */
    private void bareStart() throws Exception {
        try (Program product = site.product(true)) {
            product.until("/status", Duration.ofMinutes(3));
            List<Long> times = new ArrayList<>();
            for (int round = 0; round < 5; round++) {
                try (Program bare = site.bare()) {
                    times.add((long) (bare.until("/", Duration.ofMinutes(2)) * 1e6));
                }
            }
            written.line("  beside it, the bare list page, plain and without starting a database: %.0f ms (median)", Figures.ofNanos(times).median());
        }
    }

    private double start(String name, boolean plain) {
        List<Long> times = new ArrayList<>();
        for (int round = 0; round < 5; round++) {
            try (Program product = site.product(plain)) {
                times.add((long) (product.until("/status", Duration.ofMinutes(3)) * 1e6));
                written.line("  %s: %.0f ms, %d MiB (load %s)", name, times.getLast() / 1e6, product.resident(), Written.load());
            }
        }
        return Figures.ofNanos(times).median();
    }

    private Figures tell(String name, Load.Outcome outcome) {
        written.line("  %-26s %s", name, outcome);
        return outcome.figures();
    }
}
