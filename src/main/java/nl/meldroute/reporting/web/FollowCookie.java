package nl.meldroute.reporting.web;

import com.google.crypto.tink.subtle.AesGcmJce;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import nl.meldroute.database.KeyFile;
import nl.meldroute.policy.Edition;
import nl.meldroute.policy.ParameterName;
import nl.meldroute.reporting.Days;
import nl.meldroute.ui.Cookies;
import nl.meldroute.vault.Receipt;
import org.springframework.stereotype.Component;

/**
 * What a receipt code gave, kept in the reporter's own browser, encrypted, until nothing was asked for twenty minutes. The
 * server keeps nothing of it.
 */
@Component
class FollowCookie {
    private static final String COOKIE = "mr-follow";
    private static final int HALF = 32;
    private static final byte[] CONTEXT = "reporting.follow".getBytes(StandardCharsets.UTF_8);
    private final AesGcmJce cipher;
    private final Edition edition;
    private final Clock clock;

    FollowCookie(KeyFile keyFile, Edition edition, Clock clock) throws GeneralSecurityException {
        this.cipher = new AesGcmJce(keyFile.secret("follow"));
        this.edition = edition;
        this.clock = clock;
    }

    /** The receipt, if the page was used lately; its time begins again. */
    Optional<Receipt.Opened> use(HttpServletRequest request, HttpServletResponse response) {
        Optional<Receipt.Opened> receipt = Cookies.read(request, COOKIE).flatMap(this::open);
        receipt.ifPresent(found -> write(request, response, found));
        return receipt;
    }

    void write(HttpServletRequest request, HttpServletResponse response, Receipt.Opened receipt) {
        Cookies.set(request, response, COOKIE, new Cookies.Kept(seal(receipt), idle()));
    }

    void clear(HttpServletRequest request, HttpServletResponse response) {
        if (Cookies.read(request, COOKIE).isPresent()) {
            Cookies.clear(request, response, COOKIE);
        }
    }

    private String seal(Receipt.Opened receipt) {
        byte[] plain = ByteBuffer.allocate(Long.BYTES + 2 * HALF)
                .putLong(clock.instant().getEpochSecond())
                .put(receipt.lookup())
                .put(receipt.privateKey())
                .array();
        try {
            return Base64.getUrlEncoder().withoutPadding().encodeToString(cipher.encrypt(plain, CONTEXT));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("AES-256-GCM does not seal", impossible);
        }
    }

    private Optional<Receipt.Opened> open(String sealed) {
        try {
            ByteBuffer plain =
                    ByteBuffer.wrap(cipher.decrypt(Base64.getUrlDecoder().decode(sealed), CONTEXT));
            Instant used = Instant.ofEpochSecond(plain.getLong());
            byte[] lookup = new byte[HALF];
            byte[] privateKey = new byte[HALF];
            plain.get(lookup).get(privateKey);
            boolean over = clock.instant().isAfter(used.plus(idle()));
            return over ? Optional.empty() : Optional.of(new Receipt.Opened(lookup, privateKey));
        } catch (GeneralSecurityException | IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    private Duration idle() {
        return edition.parameter(ParameterName.FOLLOW_IDLE, Days.today(clock));
    }
}
