package nl.meldroute.openid;

import com.google.crypto.tink.subtle.AesGcmJce;
import com.google.crypto.tink.subtle.PrfHmacJce;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.spec.SecretKeySpec;
import nl.meldroute.database.KeyFile;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Locks what a browser keeps for ten minutes, each kind for itself, and hashes what the provider calls somebody. */
@Component
@AtProvider
class Locker {
    static final Duration GOOD = Duration.ofMinutes(10);
    private static final int HASH_BYTES = 32;
    private static final String SEPARATOR = "\u001f";
    private final AesGcmJce cipher;
    private final PrfHmacJce hmac;
    private final JsonMapper json;
    private final Clock clock;

    Locker(KeyFile keyFile, JsonMapper json, Clock clock) throws GeneralSecurityException {
        this.cipher = new AesGcmJce(keyFile.secret("at the identity provider"));
        this.hmac = new PrfHmacJce("HMACSHA256", new SecretKeySpec(keyFile.secret("known outside"), "HMAC"));
        this.json = json;
        this.clock = clock;
    }

    private record Locked(Instant until, String content) {}

    String lock(Object content) {
        Locked locked = new Locked(clock.instant().plus(GOOD), json.writeValueAsString(content));
        try {
            byte[] sealed = cipher.encrypt(json.writeValueAsBytes(locked), kind(content.getClass()));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(sealed);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("AES-256-GCM does not seal", impossible);
        }
    }

    /** What was locked here as this kind, no longer than ten minutes ago. */
    <T> Optional<T> open(String text, Class<T> kind) {
        try {
            byte[] plain = cipher.decrypt(Base64.getUrlDecoder().decode(text), kind(kind));
            Locked locked = json.readValue(plain, Locked.class);
            return clock.instant().isBefore(locked.until())
                    ? Optional.of(json.readValue(locked.content(), kind))
                    : Optional.empty();
        } catch (GeneralSecurityException | IllegalArgumentException | JacksonException notOurs) {
            return Optional.empty();
        }
    }

    /** By what somebody, or a visit, is known here: one who reads it learns neither, and cannot try names either. */
    String hash(String... words) {
        try {
            byte[] text = String.join(SEPARATOR, words).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(hmac.compute(text, HASH_BYTES));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("HMAC is not there", impossible);
        }
    }

    private static byte[] kind(Class<?> kind) {
        return kind.getSimpleName().getBytes(StandardCharsets.UTF_8);
    }
}
