package nl.meldroute.kernel;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/**
 * Hashes that are slow and large on purpose: one at a time in the whole product, in order of arrival. However many try at
 * once, they never take more memory than the largest of them. Who reports goes before all who sign in or guess: of those only
 * one stands in the line that reporters stand in.
 */
public final class SlowWork {
    /** How long who finds it crowded is asked to wait. */
    public static final Duration LATER = Duration.ofSeconds(5);

    private static final int MOST_WAITING = 20;
    private static final Semaphore TURN = new Semaphore(1, true);
    private static final Semaphore OTHERS = new Semaphore(1, true);
    private static final AtomicBoolean SPENT = new AtomicBoolean();

    private SlowWork() {}

    /** Does it when it is its turn. Not within other slow work: that would wait for itself. */
    public static <T> T inTurn(Supplier<T> work) {
        OTHERS.acquireUninterruptibly();
        try {
            return ofReporter(work);
        } finally {
            OTHERS.release();
        }
    }

    /** Likewise, before all that wait and are no reporters. */
    public static <T> T ofReporter(Supplier<T> work) {
        TURN.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            SPENT.set(true);
            TURN.release();
        }
    }

    /** Whether there was any since this was asked before: its memory can be given back to the machine. */
    public static boolean wasDone() {
        return SPENT.getAndSet(false);
    }

    /** About how many wait. */
    public static int waiting() {
        return TURN.getQueueLength() + OTHERS.getQueueLength();
    }

    /** Whether so many wait that the next, unless it reports, had better come later: each holds a thread that others need. */
    public static boolean crowded() {
        return waiting() >= MOST_WAITING;
    }
}
