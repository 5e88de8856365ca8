package nl.meldroute.openid;

import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Few at once ask the provider something: whoever sends nonsense makes it slow for those who sign in, not for those who report. */
final class Turns {
    private static final int AT_ONCE = 6;
    private static final int WAIT_SECONDS = 2;
    private final Semaphore free = new Semaphore(AT_ONCE, true);

    /** One of them, until it is closed. */
    interface Turn extends AutoCloseable {
        @Override
        void close();
    }

    /** Empty where it takes too long until it is one's turn. */
    Optional<Turn> next() {
        try {
            return free.tryAcquire(WAIT_SECONDS, TimeUnit.SECONDS) ? Optional.of(free::release) : Optional.empty();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
