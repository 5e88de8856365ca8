package nl.meldroute.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;

/** How long everything took that was asked, by its kind, and what went wrong. Times count once it is warm, mistakes always. */
final class Tally {
    private static final int TOLD = 10;
    private final Map<String, Queue<Long>> all = new ConcurrentHashMap<>();
    private final Map<String, Queue<Long>> inBursts = new ConcurrentHashMap<>();
    private final Queue<String> errors = new ConcurrentLinkedQueue<>();
    private final Queue<String> lost = new ConcurrentLinkedQueue<>();
    private volatile boolean warm;
    private volatile boolean burst;

    /** The answer was none that belongs there: what would come after it makes no sense. */
    static final class Unexpected extends RuntimeException {
        Unexpected(String what) {
            super(what);
        }
    }

    /** Takes the time of a request; an answer that is not one of these is an error. */
    Browser.Answer time(String kind, Supplier<Browser.Answer> request, Integer... expected) {
        boolean during = burst;
        long began = System.nanoTime();
        Browser.Answer answer = request.get();
        long took = System.nanoTime() - began;
        if (warm) {
            all.computeIfAbsent(kind, _ -> new ConcurrentLinkedQueue<>()).add(took);
            if (during || burst) {
                inBursts.computeIfAbsent(kind, _ -> new ConcurrentLinkedQueue<>()).add(took);
            }
        }
        if (!Arrays.asList(expected).contains(answer.status())) {
            throw new Unexpected(kind + " answers " + answer.status());
        }
        return answer;
    }

    /** Does something of which the end is an error, and goes on. */
    void guarded(Runnable act) {
        try {
            act.run();
        } catch (Pace.Over over) {
            throw over;
        } catch (RuntimeException wrong) {
            errors.add(wrong.getMessage() + (wrong instanceof Unexpected ? "" : " (" + cause(wrong).getClass().getSimpleName() + ")"));
        }
    }

    private static Throwable cause(Throwable wrong) {
        return wrong.getCause() == null ? wrong : cause(wrong.getCause());
    }

    void lost(String what) {
        lost.add(what);
    }

    void warm() {
        warm = true;
    }

    void burst(boolean now) {
        burst = now;
    }

    int errors() {
        return errors.size();
    }

    int lost() {
        return lost.size();
    }

    List<String> kinds() {
        return all.keySet().stream().sorted().toList();
    }

    Figures figures(String... kinds) {
        return of(all, kinds);
    }

    Figures duringBursts(String... kinds) {
        return of(inBursts, kinds);
    }

    /** The first of what went wrong. */
    List<String> wrong() {
        List<String> told = new ArrayList<>();
        errors.stream().limit(TOLD).map("error: "::concat).forEach(told::add);
        lost.stream().limit(TOLD).map("lost: "::concat).forEach(told::add);
        return told;
    }

    private static Figures of(Map<String, Queue<Long>> times, String... kinds) {
        List<Long> nanos = Arrays.stream(kinds)
                .map(kind -> times.getOrDefault(kind, new ConcurrentLinkedQueue<>()))
                .flatMap(Collection::stream)
                .toList();
        return Figures.ofNanos(nanos);
    }
}
