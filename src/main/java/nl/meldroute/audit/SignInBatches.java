package nl.meldroute.audit;

import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nl.meldroute.audit.store.Entries;
import nl.meldroute.database.ActingDatabase;
import nl.meldroute.identity.SignInLog;
import nl.meldroute.kernel.AccountId;
import nl.meldroute.kernel.Acting;
import nl.meldroute.kernel.Purpose;
import org.springframework.context.annotation.DependsOn;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Writes sign-ins to the audit in shuffled batches of a quarter of an hour. Written one by one they would stand in the
 * database next to the report that the same person gave, and the order alone would name the reporter.
 */
@Component
@DependsOn("checkpointWriter") // Which signs, at the end, what this one wrote last.
class SignInBatches implements SignInLog {
    private static final Duration BATCH = Duration.ofMinutes(15);
    private final List<SignIn> waiting = new ArrayList<>();
    private final Entries entries;
    private final ActingDatabase database;
    private final Clock clock;

    SignInBatches(Entries entries, ActingDatabase database, Clock clock) {
        this.entries = entries;
        this.database = database;
        this.clock = clock;
    }

    private record SignIn(Act act, Instant quarter) {}

    @Override
    public void signedIn(AccountId account) {
        add(new SignIn(Act.on(account, "sign-in"), quarter()));
    }

    @Override
    public void passwordChosen(AccountId account) {
        add(new SignIn(Act.on(account, "password.choose"), quarter()));
    }

    @Override
    public void changed(AccountId account, Change change) {
        add(new SignIn(Act.on(account, change.act()), quarter()));
    }

    @Override
    public void refused() {
        add(new SignIn(Act.of("sign-in", "account").refused(), quarter()));
    }

    /** Writes what waits. */
    @Scheduled(fixedRateString = "PT15M", initialDelayString = "PT15M")
    @PreDestroy
    void write() {
        List<SignIn> batch = takeAll();
        if (!batch.isEmpty()) {
            Acting acting = Acting.nobody(Purpose.SIGN_IN);
            database.as(acting, () -> {
                batch.forEach(signIn -> entries.append(acting, signIn.act(), signIn.quarter()));
                return batch.size();
            });
        }
    }

    private synchronized void add(SignIn signIn) {
        waiting.add(signIn);
    }

    private synchronized List<SignIn> takeAll() {
        List<SignIn> batch = new ArrayList<>(waiting);
        waiting.clear();
        Collections.shuffle(batch);
        return batch;
    }

    private Instant quarter() {
        long seconds = clock.instant().getEpochSecond();
        return Instant.ofEpochSecond(seconds - seconds % BATCH.toSeconds());
    }
}
