package nl.meldroute.ui.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.meldroute.database.KeyBox;
import nl.meldroute.database.KeyFile;
import nl.meldroute.identity.Account;
import nl.meldroute.identity.Accounts;
import nl.meldroute.identity.NextProof;
import nl.meldroute.kernel.AccountId;
import nl.meldroute.ui.Cookies;
import org.springframework.stereotype.Component;

/**
 * Who showed the right password and has something more to show. Nobody is signed in by it: for ten minutes it opens the page
 * that asks for the next proof, in the same browser, as long as the account is what it was.
 */
@Component
class Halfway {
    private static final String COOKIE = "mr-halfway";
    private static final String SEPARATOR = "\u001f";
    private static final int PARTS = 4;
    private static final Duration GOOD = Duration.ofMinutes(10);
    private final KeyBox box;
    private final Accounts accounts;
    private final Clock clock;

    Halfway(KeyFile keyFile, Accounts accounts, Clock clock) {
        this.box = keyFile.box("half way in");
        this.accounts = accounts;
        this.clock = clock;
    }

    /** What the right password opened. */
    record Step(Account account, String stamp, NextProof next) {}

    void begin(HttpServletRequest request, HttpServletResponse response, Step step) {
        String text = String.join(
                SEPARATOR,
                step.account().id().toString(),
                step.stamp(),
                step.next().name(),
                clock.instant().plus(GOOD).toString());
        Cookies.set(request, response, COOKIE, new Cookies.Kept(box.lockWords(text, COOKIE), GOOD));
    }

    /** Where this browser stands, if it is half-way for this. */
    Optional<Step> at(HttpServletRequest request, NextProof next) {
        return Cookies.read(request, COOKIE)
                .flatMap(value -> box.unlockWords(value, COOKIE))
                .map(text -> text.split(SEPARATOR, -1))
                .filter(parts -> parts.length == PARTS && parts[2].equals(next.name()))
                .filter(parts -> clock.instant().isBefore(Instant.parse(parts[3])))
                .flatMap(parts -> step(new AccountId(UUID.fromString(parts[0])), parts[1], next));
    }

    void done(HttpServletRequest request, HttpServletResponse response) {
        Cookies.clear(request, response, COOKIE);
    }

    private Optional<Step> step(AccountId id, String stamp, NextProof next) {
        return Optional.ofNullable(accounts.stamps().get(id))
                .filter(stamp::equals)
                .flatMap(_ -> accounts.find(id))
                .map(account -> new Step(account, stamp, next));
    }
}
