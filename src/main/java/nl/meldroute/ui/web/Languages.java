package nl.meldroute.ui.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import nl.meldroute.ui.Cookies;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.LocaleResolver;

/**
 * Dutch, until the reader chose English. What the browser asks for is ignored, by decision: the offices share computers. A
 * public page keeps nothing of who reads it, so there the path alone says the language.
 */
class Languages implements LocaleResolver {
    static final String COOKIE = "mr-lang";
    static final Locale DUTCH = Locale.of("nl");
    static final Locale ENGLISH = Locale.of("en");
    private static final Duration KEPT = Duration.ofDays(365);

    static Locale of(HttpServletRequest request) {
        if (isPublic(request)) {
            return request.getRequestURI().endsWith("/en") ? ENGLISH : DUTCH;
        }
        Optional<String> chosen = Cookies.read(request, COOKIE).filter("en"::equals);
        return chosen.isPresent() ? ENGLISH : DUTCH;
    }

    /** A page for somebody who may be watched: it sets no cookie, and reads none. */
    static boolean isPublic(HttpServletRequest request) {
        return request.getRequestURI().startsWith(request.getContextPath() + "/public/");
    }

    static void choose(HttpServletRequest request, HttpServletResponse response, String language) {
        String known = language.equals("en") ? "en" : "nl";
        Cookies.set(request, response, COOKIE, new Cookies.Kept(known, KEPT));
    }

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return of(request);
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        throw new IllegalStateException("The reader chooses the language with POST /language");
    }
}
