package nl.meldroute.ui.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import nl.meldroute.ui.Cookies;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.LocaleResolver;

/** Dutch, until the reader chose English. What the browser asks for is ignored, by decision: the offices share computers. */
class Languages implements LocaleResolver {
    static final String COOKIE = "mr-lang";
    static final Locale DUTCH = Locale.of("nl");
    static final Locale ENGLISH = Locale.of("en");
    private static final Duration KEPT = Duration.ofDays(365);

    static Locale of(HttpServletRequest request) {
        Optional<String> chosen = Cookies.read(request, COOKIE).filter("en"::equals);
        return chosen.isPresent() ? ENGLISH : DUTCH;
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
