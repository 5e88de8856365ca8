package nl.meldroute.kernel;

import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/**
 * Hashes that are slow and large on purpose: one at a time in the whole product, in order of arrival. However many try at
 * once, they never take more memory than the largest of them.
 */
public final class SlowWork {
    private static final Semaphore TURN = new Semaphore(1, true);
    private static final AtomicBoolean SPENT = new AtomicBoolean();

    private SlowWork() {}

    /** Does it when it is its turn. Not within other slow work: that would wait for itself. */
    public static <T> T inTurn(Supplier<T> work) {
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
        return TURN.getQueueLength();
    }
}
