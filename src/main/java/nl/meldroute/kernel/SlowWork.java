package nl.meldroute.kernel;

import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/**
 * Hashes that are slow and large on purpose: one at a time in the whole product, in order of arrival. However many try at
 * once, they never take more memory than the largest of them.
 */
public final class SlowWork {
    private static final Semaphore TURN = new Semaphore(1, true);

    private SlowWork() {}

    /** Does it when it is its turn. Not within other slow work: that would wait for itself. */
    public static <T> T inTurn(Supplier<T> work) {
        TURN.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            TURN.release();
        }
    }

    /** About how many wait. */
    public static int waiting() {
        return TURN.getQueueLength();
    }
}
