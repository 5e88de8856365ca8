package nl.meldroute.ui.web;

import com.google.crypto.tink.subtle.AesGcmJce;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
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
    private final AesGcmJce cipher;
    private final Accounts accounts;
    private final Clock clock;

    Halfway(KeyFile keyFile, Accounts accounts, Clock clock) throws GeneralSecurityException {
        this.cipher = new AesGcmJce(keyFile.secret("half way in"));
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
        Cookies.set(request, response, COOKIE, new Cookies.Kept(seal(text), GOOD));
    }

    /** Where this browser stands, if it is half-way for this. */
    Optional<Step> at(HttpServletRequest request, NextProof next) {
        return Cookies.read(request, COOKIE)
                .flatMap(this::open)
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

    private String seal(String text) {
        try {
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(cipher.encrypt(text.getBytes(StandardCharsets.UTF_8), new byte[0]));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("AES-256-GCM does not seal", impossible);
        }
    }

    private Optional<String> open(String sealed) {
        try {
            byte[] plain = cipher.decrypt(Base64.getUrlDecoder().decode(sealed), new byte[0]);
            return Optional.of(new String(plain, StandardCharsets.UTF_8));
        } catch (GeneralSecurityException | IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }
}
