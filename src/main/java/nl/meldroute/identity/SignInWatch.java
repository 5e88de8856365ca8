package nl.meldroute.identity;

import java.time.Clock;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Takes sign-ins across a restart, and ends those whose account was closed or changed. That is looked up every few seconds
 * instead of at every page: whoever leaves, or whose password leaked, is out within half a minute, and a page costs nothing.
 */
@Component
@ConditionalOnWebApplication
class SignInWatch implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(SignInWatch.class);
    private final RunningSignIns running;
    private final SignInBook book;
    private final Accounts accounts;
    private final Clock clock;
    private volatile boolean begun;

    SignInWatch(RunningSignIns running, SignInBook book, Accounts accounts, Clock clock) {
        this.running = running;
        this.book = book;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** Before the server takes its first request. */
    @Override
    public void start() {
        try {
            book.take(clock.instant()).forEach(running::resume);
        } catch (DataAccessException | TransactionException noDatabase) {
            LOG.warn("Sign-ins of before are lost ({})", noDatabase.getClass().getSimpleName());
        }
        begun = true;
    }

    /** After the server answered its last one. */
    @Override
    public void stop() {
        begun = false;
        try {
            book.write(running.all());
        } catch (DataAccessException | TransactionException noDatabase) {
            LOG.warn("Everybody signs in anew ({})", noDatabase.getClass().getSimpleName());
        }
    }

    @Override
    public boolean isRunning() {
        return begun;
    }

    /** Starts before the web server, and so stops after it. */
    @Override
    public int getPhase() {
        return 0;
    }

    /** Without a database no page shows anything either, so what was known is enough until it is back. */
    @Scheduled(fixedDelayString = "PT10S")
    void look() {
        try {
            Instant before = clock.instant();
            running.compare(accounts.stamps(), before);
        } catch (DataAccessException | TransactionException noDatabase) {
            LOG.debug(
                    "Whose account changed is not known: {}",
                    noDatabase.getClass().getName());
        }
    }
}
