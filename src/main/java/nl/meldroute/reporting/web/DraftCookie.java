package nl.meldroute.reporting.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import nl.meldroute.reporting.DraftKey;
import nl.meldroute.ui.Cookies;
import org.springframework.stereotype.Component;

/** The cookie that holds the key of the draft. Who throws a draft away keeps the key for ten minutes, to take it back. */
@Component
class DraftCookie {
    private static final String DRAFT = "mr-draft";
    private static final String THROWN_AWAY = "mr-undo";
    private static final Duration KEPT = Duration.ofDays(3);
    private static final Duration UNDO = Duration.ofMinutes(10);

    Optional<DraftKey> read(HttpServletRequest request) {
        return Cookies.read(request, DRAFT).flatMap(DraftKey::parse);
    }

    /** The key, if the browser holds the one of this draft. */
    Optional<DraftKey> read(HttpServletRequest request, UUID draft) {
        return read(request).filter(key -> key.draft().equals(draft));
    }

    void write(HttpServletRequest request, HttpServletResponse response, DraftKey key) {
        Cookies.set(request, response, DRAFT, new Cookies.Kept(key.cookie(), KEPT));
    }

    void clear(HttpServletRequest request, HttpServletResponse response) {
        Cookies.clear(request, response, DRAFT);
    }

    void throwAway(HttpServletRequest request, HttpServletResponse response, DraftKey key) {
        Cookies.set(request, response, THROWN_AWAY, new Cookies.Kept(key.cookie(), UNDO));
        clear(request, response);
    }

    Optional<DraftKey> takeBack(HttpServletRequest request, HttpServletResponse response) {
        Optional<DraftKey> key = Cookies.read(request, THROWN_AWAY).flatMap(DraftKey::parse);
        key.ifPresent(found -> {
            write(request, response, found);
            Cookies.clear(request, response, THROWN_AWAY);
        });
        return key;
    }
}
