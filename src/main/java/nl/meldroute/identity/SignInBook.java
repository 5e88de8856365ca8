package nl.meldroute.identity;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.meldroute.identity.store.AccountRows;
import nl.meldroute.identity.store.SignInRows;
import nl.meldroute.identity.store.SignInRows.Row;
import nl.meldroute.kernel.Purpose;

/**
 * Where sign-ins are written when the product stops, and taken out of when it starts: so nobody signs in anew after an
 * upgrade. After a crash there is nothing to take, and all sign in anew: what ended meanwhile must not come back.
 */
@ModuleDoor
class SignInBook {
    private static final Duration QUARTER = Duration.ofMinutes(15);
    private final SignInRows rows;
    private final AccountRows accounts;

    SignInBook(SignInRows rows, AccountRows accounts) {
        this.rows = rows;
        this.accounts = accounts;
    }

    /** Writes them down, in no order, with the quarter of an hour in which each began. */
    @JobDoor(purpose = Purpose.SIGN_IN)
    public void write(Map<String, SignIn> running) {
        rows.take();
        List<Row> written = new ArrayList<>();
        running.forEach((key, one) -> written.add(new Row(
                key,
                one.id(),
                one.person().id(),
                one.stamp(),
                one.device(),
                quarter(one.person().since()),
                one.outside())));
        Collections.shuffle(written);
        rows.insert(written);
    }

    /** Takes out those whose account is what it was. The last proof of each counts as old. */
    @JobDoor(purpose = Purpose.SIGN_IN)
    public Map<String, SignIn> take(Instant now) {
        Map<String, SignIn> taken = new HashMap<>();
        rows.take().forEach(row -> resumed(row, now).ifPresent(one -> taken.put(row.key(), one)));
        return taken;
    }

    private Optional<SignIn> resumed(Row row, Instant now) {
        return accounts.stamp(row.account())
                .filter(row.stamp()::equals)
                .flatMap(_ -> accounts.byId(row.account()))
                .map(account ->
                        new SignedIn(account.id(), account.name(), account.role(), account.department(), row.since()))
                .map(person ->
                        new SignIn(row.id(), person, row.stamp(), row.device(), now, row.since(), row.outside()));
    }

    private static Instant quarter(Instant moment) {
        long seconds = moment.getEpochSecond();
        return Instant.ofEpochSecond(seconds - seconds % QUARTER.toSeconds());
    }
}
