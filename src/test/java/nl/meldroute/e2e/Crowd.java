package nl.meldroute.e2e;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/** People who give signals at the same time, one after another, until it was enough. Whatever breaks, each goes on with the own form. */
final class Crowd {
    /** Stands in the words of all of them, and nowhere else. */
    static final String MARK = "matrassenpakhuis";

    private static final int WITH_FILE = 3;
    private final Battered battered;
    private final Queue<Acknowledged> acknowledged = new ConcurrentLinkedQueue<>();
    private final AtomicInteger begun = new AtomicInteger();
    private final AtomicInteger sent = new AtomicInteger();
    private final AtomicInteger files = new AtomicInteger();
    private final AtomicInteger troubles = new AtomicInteger();
    private final AtomicBoolean enough = new AtomicBoolean();
    private final List<Future<?>> people = new ArrayList<>();

    private Crowd(Battered battered) {
        this.battered = battered;
    }

    /** A signal of which the reporter saw that it was sent. */
    record Acknowledged(String code, String story) {}

    static Crowd of(Battered battered, int size) {
        Crowd crowd = new Crowd(battered);
        ExecutorService threads = Executors.newFixedThreadPool(size);
        for (int one = 0; one < size; one++) {
            crowd.people.add(threads.submit(crowd::report));
        }
        threads.shutdown();
        return crowd;
    }

    private void report() {
        while (!enough.get()) {
            int number = begun.incrementAndGet();
            Persistent reporter =
                    new Persistent(battered.client(), "Mensen slapen in het " + MARK + " " + number + ".");
            boolean file = number % WITH_FILE == 0;
            reporter.send(file).ifPresent(code -> acknowledged.add(new Acknowledged(code, reporter.story())));
            sent.incrementAndGet();
            files.addAndGet(file ? 1 : 0);
            troubles.addAndGet(reporter.troubles());
        }
    }

    /** Fails where one of them had to give up. */
    void assertNobodyGaveUp() throws Exception {
        for (Future<?> one : people) {
            if (one.isDone()) {
                one.get();
            }
        }
    }

    /** Nobody begins another form; ends when the last one was sent. */
    Crowd home() throws Exception {
        enough.set(true);
        for (Future<?> one : people) {
            one.get();
        }
        return this;
    }

    List<Acknowledged> acknowledged() {
        return List.copyOf(acknowledged);
    }

    /** How many forms led to the page that says that it was sent. */
    int sent() {
        return sent.get();
    }

    /** How many of them had a file. */
    int files() {
        return files.get();
    }

    /** How often a page or a connection failed. */
    int troubles() {
        return troubles.get();
    }
}
