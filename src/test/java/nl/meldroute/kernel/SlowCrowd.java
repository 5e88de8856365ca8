package nl.meldroute.kernel;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** Slow work that is under way until it is closed, and what waits behind it. */
public final class SlowCrowd implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private final CountDownLatch held = new CountDownLatch(1);
    private final List<Thread> threads = new ArrayList<>();

    public SlowCrowd() {
        CountDownLatch begun = new CountDownLatch(1);
        threads.add(Thread.startVirtualThread(() -> SlowWork.inTurn(() -> {
            begun.countDown();
            return awaited(held);
        })));
        awaited(begun);
    }

    /** So many sign-ins wait. */
    public SlowCrowd with(int waiting) {
        for (int at = 0; at < waiting; at++) {
            waits(() -> SlowWork.inTurn(() -> ""));
        }
        return this;
    }

    /** One more waits, which is there once this returns. */
    public void waits(Runnable work) {
        int before = SlowWork.waiting();
        threads.add(Thread.startVirtualThread(work));
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (SlowWork.waiting() == before && System.nanoTime() < deadline) {
            Thread.onSpinWait();
        }
    }

    /** What is under way ends; the next has its turn. */
    public void go() {
        held.countDown();
    }

    @Override
    public void close() {
        go();
        threads.forEach(SlowCrowd::ended);
    }

    private static boolean awaited(CountDownLatch latch) {
        try {
            latch.await();
            return true;
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private static void ended(Thread thread) {
        try {
            thread.join(PATIENCE);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
