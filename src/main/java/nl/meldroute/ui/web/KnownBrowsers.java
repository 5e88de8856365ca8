package nl.meldroute.ui.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.meldroute.database.KeyBox;
import nl.meldroute.database.KeyFile;
import nl.meldroute.kernel.RandomIds;
import nl.meldroute.kernel.Sha256;
import nl.meldroute.ui.Cookies;
import org.springframework.stereotype.Component;

/**
 * Knows a browser in which somebody signed in before, so that mistakes of strangers do not slow down who works there. It opens
 * nothing, and is sent to the pages for signing in alone. The cookie holds the last few names, hashed and sealed: neither the
 * browser nor who reads it learns whose they are.
 */
@Component
class KnownBrowsers {
    private static final String COOKIE = "mr-known";
    private static final String PATH = "/login";
    private static final Duration KEPT = Duration.ofDays(180);
    private static final int MOST = 3;
    private static final int HASH_BYTES = 32;
    private static final int ID_BYTES = 16;
    private static final String SHAPE = "[A-Za-z0-9_-]{20,200}(\\.[A-Za-z0-9_-]{20,200}){0,5}";
    private final KeyBox box;

    KnownBrowsers(KeyFile keyFile) {
        this.box = keyFile.box("known browsers");
    }

    /** From where this name tries to sign in now. */
    Attempt attempt(HttpServletRequest request, String name) {
        Optional<String> browser = sealed(request)
                .flatMap(one -> box.unlockLetters(one, COOKIE).stream())
                .filter(plain -> isOf(plain, name))
                .map(plain -> "browser " + HexFormat.of().formatHex(plain, HASH_BYTES, HASH_BYTES + ID_BYTES))
                .findFirst();
        return new Attempt(
                browser.orElseGet(() -> Attempt.network(request)),
                browser.isPresent(),
                Attempt.device(request),
                Cookies.read(request, SignInContexts.COOKIE).orElse(null));
    }

    /** This name signed in here. */
    void remember(HttpServletRequest request, HttpServletResponse response, String name) {
        List<String> others = sealed(request)
                .filter(one -> box.unlockLetters(one, COOKIE)
                        .filter(plain -> !isOf(plain, name))
                        .isPresent())
                .limit(MOST - 1L)
                .toList();
        byte[] plain = ByteBuffer.allocate(HASH_BYTES + ID_BYTES)
                .put(hash(name))
                .put(RandomIds.bytes(ID_BYTES))
                .array();
        String value = Stream.concat(Stream.of(box.lockInLetters(plain, COOKIE)), others.stream())
                .collect(Collectors.joining("."));
        Cookies.keepAt(request, response, COOKIE, PATH, new Cookies.Kept(value, KEPT));
    }

    /** A name as accounts have it. */
    static String plain(String username) {
        return username.strip().toLowerCase(Locale.ROOT);
    }

    private static Stream<String> sealed(HttpServletRequest request) {
        return Cookies.readAt(request, COOKIE).filter(value -> value.matches(SHAPE)).stream()
                .flatMap(value -> Stream.of(value.split("\\.")));
    }

    private static boolean isOf(byte[] plain, String name) {
        return plain.length == HASH_BYTES + ID_BYTES && Arrays.equals(plain, 0, HASH_BYTES, hash(name), 0, HASH_BYTES);
    }

    private static byte[] hash(String name) {
        return Sha256.of(plain(name));
    }
}
