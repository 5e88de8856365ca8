package nl.meldroute.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Fifty reporters at once for an hour, beside normal work and bursts of sign-ins: pages stay quick, memory stays flat, no error, no
 * draft lost, and each report that was acknowledged is there, once. All of the house come from one address, as behind one proxy.
 */
final class Hour {
    private static final String TOWN_HALL = "10.20.0.1";
    private static final int REPORTERS = 50;
    private static final List<String> STAFF =
            List.of("FOCAL_OFFICER", "DEPUTY", "DEPARTMENT_CONTACT", "DEPARTMENT_CONTACT", "DEPARTMENT_CONTACT");
    /** Pages that a reporter waits for; not the one that makes a code, slowly on purpose. */
    private static final String[] PAGES = {Draft.LOOK, Draft.ANSWER, Draft.KEEP};

    private final Site site;
    private final Written written;
    private final Duration time;
    private final Tally tally = new Tally();
    private final long end;

    private Hour(Site site, Written written, Duration time) {
        this.site = site;
        this.written = written;
        this.time = time;
        this.end = System.nanoTime() + time.toNanos();
    }

    /** On a copy of the signals, so that each run begins with as many. */
    static void measure(Site filled, Written written, Duration time) throws Exception {
        filled.fill(written);
        Site site = filled.copied("-hour");
        written.part(REPORTERS + " reporters for " + time.toMinutes() + " minutes, beside normal work and bursts of sign-ins");
        try (Program product = site.product(false, Map.of("SERVER_FORWARD_HEADERS_STRATEGY", "native"))) {
            product.until("/status", Duration.ofMinutes(3));
            new Hour(site, written, time).run(product);
        }
        site.remove();
    }

    private void run(Program product) throws Exception {
        long before = site.reportsSent();
        Receipts receipts = new Receipts(() -> visitor(product), tally);
        List<String[]> accounts = Officers.accounts(site.data());
        Storm storm = new Storm(product.address(), accounts, tally, pace(0), each());
        Memory memory = new Memory(product, site, time);
        List<Runnable> all = new ArrayList<>(List.of(storm, memory, this::warmUp));
        for (int number = 1; number <= REPORTERS; number++) {
            all.add(new Reporter(number, visitor(product), receipts, tally, pace(number)));
        }
        for (String role : STAFF) {
            String[] account = accounts.stream().filter(one -> one[0].equals(role)).findFirst().orElseThrow();
            Browser browser = Officers.signIn(visitor(product), account);
            all.add(new Colleague(role, browser, receipts, tally, pace(1000 + all.size())));
        }
        long heap = memory.collected();
        all.stream().map(Thread.ofVirtual()::start).toList().forEach(Load::join);
        receipts.followAll();
        written.line("  heap after a collection: %d MiB before, %d MiB after", heap, memory.collected());
        tell(storm, memory);
        judge(receipts, site.reportsSent() - before);
    }

    private static Browser visitor(Program product) {
        return new Browser(product.address(), TOWN_HALL);
    }

    private Pace pace(int seed) {
        return new Pace(seed, time, end);
    }

    /** A minute; in a run of some minutes less, so that there is more than one burst. */
    private Duration each() {
        Duration part = time.dividedBy(8);
        return part.compareTo(Duration.ofMinutes(1)) < 0 ? part : Duration.ofMinutes(1);
    }

    private void warmUp() {
        Load.sleep(time.dividedBy(10));
        tally.warm();
    }

    private void tell(Storm storm, Memory memory) {
        tally.kinds().forEach(kind -> written.line("  %-32s %s", kind, tally.figures(kind)));
        written.line("  during %d bursts of sign-ins", storm.bursts());
        Stream.of(Draft.LOOK, Draft.ANSWER, Draft.KEEP, Draft.SEND, Colleague.WORK)
                .forEach(kind -> written.line("  %-32s %s", kind, tally.duringBursts(kind)));
        written.goal("p95 of a report page", tally.figures(PAGES).at(0.95), 50, "ms");
        written.goal("p95 of a report page during bursts", tally.duringBursts(PAGES).at(0.95), 50, "ms");
        written.goal("p95 of sending, which makes a code", tally.figures(Draft.SEND).at(0.95), 500, "ms");
        written.goal("p95 of sending during bursts", tally.duringBursts(Draft.SEND).at(0.95), 1000, "ms");
        written.goal("p95 of /work", tally.figures(Colleague.WORK).at(0.95), 100, "ms");
        memory.tell(written);
    }

    private void judge(Receipts receipts, long counted) {
        written.line(
                "  reports: %d acknowledged, %d more in the database, %d opened with their code; the officer read %d of them",
                receipts.acknowledged(), counted, receipts.opened(), receipts.read());
        tally.wrong().forEach(wrong -> written.line("  " + wrong));
        written.goal("errors", tally.errors(), 0, "");
        written.goal("texts of drafts that were lost", tally.lost(), 0, "");
        written.goal("reports lost or doubled", Math.abs(counted - receipts.acknowledged()), 0, "");
        written.goal("reports of which the officer read none", receipts.read() == 0 ? receipts.acknowledged() + 1 : 0, 0, "");
        written.goal("codes that open no report", receipts.acknowledged() - receipts.opened(), 0, "");
    }
}
