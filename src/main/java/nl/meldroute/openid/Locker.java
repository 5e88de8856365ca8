package nl.meldroute.openid;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import nl.meldroute.database.KeyBox;
import nl.meldroute.database.KeyFile;
import nl.meldroute.kernel.SecretMark;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Locks what a browser keeps for ten minutes, each kind for itself, and hashes what the provider calls somebody. */
@Component
@AtProvider
class Locker {
    static final Duration GOOD = Duration.ofMinutes(10);
    private static final String SEPARATOR = "\u001f";
    private final KeyBox box;
    private final SecretMark mark;
    private final JsonMapper json;
    private final Clock clock;

    Locker(KeyFile keyFile, JsonMapper json, Clock clock) {
        this.box = keyFile.box("at the identity provider");
        this.mark = new SecretMark(keyFile.secret("known outside"));
        this.json = json;
        this.clock = clock;
    }

    private record Locked(Instant until, String content) {}

    String lock(Object content) {
        Locked locked = new Locked(clock.instant().plus(GOOD), json.writeValueAsString(content));
        return box.lockInLetters(json.writeValueAsBytes(locked), place(content.getClass()));
    }

    /** What was locked here as this kind, no longer than ten minutes ago. */
    <T> Optional<T> open(String text, Class<T> kind) {
        try {
            return box.unlockLetters(text, place(kind))
                    .map(plain -> json.readValue(plain, Locked.class))
                    .filter(locked -> clock.instant().isBefore(locked.until()))
                    .map(locked -> json.readValue(locked.content(), kind));
        } catch (JacksonException ofAnotherVersion) {
            return Optional.empty();
        }
    }

    /** By what somebody, or a visit, is known here: one who reads it learns neither, and cannot try names either. */
    String hash(String... words) {
        return HexFormat.of().formatHex(mark.of(String.join(SEPARATOR, words)));
    }

    private static String place(Class<?> kind) {
        return kind.getSimpleName();
    }
}
