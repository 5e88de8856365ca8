package nl.meldroute.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** Some users at once, each on a virtual thread, who ask, think, and ask again until the time is over. */
record Load(int users, Duration think, Duration warmUp, Duration time) {
    static final int USERS = 20;

    /** What came of it: how long each request took, how many went wrong, and requests per second. */
    record Outcome(Figures figures, int wrong, double perSecond) {
        @Override
        public String toString() {
            return figures + String.format(java.util.Locale.ROOT, "   %7.1f per second", perSecond)
                    + (wrong == 0 ? "" : "   WRONG ANSWERS: " + wrong);
        }
    }

    /** One user's request; throws where the answer is not the one that belongs there. */
    interface User extends Consumer<Stopwatch> {}

    /** Takes the time of what is measured, and of nothing else that a user does. */
    static final class Stopwatch {
        private final Queue<Long> times = new ConcurrentLinkedQueue<>();
        private final AtomicInteger wrong = new AtomicInteger();
        private volatile boolean measuring;

        Browser.Answer time(int status, java.util.function.Supplier<Browser.Answer> request) {
            long began = System.nanoTime();
            Browser.Answer answer = request.get();
            long took = System.nanoTime() - began;
            if (measuring) {
                times.add(took);
                if (answer.status() != status) {
                    wrong.incrementAndGet();
                }
            }
            return answer;
        }
    }

    Outcome of(List<? extends User> all) {
        Stopwatch watch = new Stopwatch();
        long begin = System.nanoTime() + warmUp.toNanos();
        long end = begin + time.toNanos();
        List<Thread> threads = new ArrayList<>();
        for (User user : all.subList(0, users)) {
            threads.add(Thread.ofVirtual().start(() -> {
                pause();
                while (System.nanoTime() < end) {
                    user.accept(watch);
                    pause();
                }
            }));
        }
        sleep(warmUp);
        watch.measuring = true;
        sleep(time);
        watch.measuring = false;
        threads.forEach(Load::join);
        Figures figures = Figures.ofNanos(watch.times);
        return new Outcome(figures, watch.wrong.get(), figures.sorted().length / (time.toMillis() / 1000.0));
    }

    private void pause() {
        if (!think.isZero()) {
            sleep(Duration.ofMillis((long) (think.toMillis() * ThreadLocalRandom.current().nextDouble(0.5, 1.5))));
        }
    }

    static void sleep(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
