package nl.meldroute.ui.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import nl.meldroute.ui.Cookies;
import org.jspecify.annotations.Nullable;

/** How somebody likes the pages in this browser: light, dark or as the device; letters as shortcuts or not. */
final class Looks {
    static final String DEVICE = "device";
    static final List<String> CHOICES = List.of("light", "dark", DEVICE);
    private static final String LOOK = "mr-look";
    private static final String KEYS = "mr-keys";
    private static final String OFF = "off";
    private static final Duration KEPT = Duration.ofDays(365);

    private Looks() {}

    /** What was chosen; null to follow the device. */
    static @Nullable String of(HttpServletRequest request) {
        String chosen = Cookies.read(request, LOOK).orElse(DEVICE);
        return CHOICES.contains(chosen) && !chosen.equals(DEVICE) ? chosen : null;
    }

    static boolean keys(HttpServletRequest request) {
        return Cookies.read(request, KEYS).filter(OFF::equals).isEmpty();
    }

    /** Remembers the choices; what is as usual is not kept. */
    static void choose(HttpServletRequest request, HttpServletResponse response, String look, boolean keys) {
        keep(request, response, LOOK, CHOICES.contains(look) && !look.equals(DEVICE) ? look : "");
        keep(request, response, KEYS, keys ? "" : OFF);
    }

    private static void keep(HttpServletRequest request, HttpServletResponse response, String name, String value) {
        if (value.isEmpty()) {
            Cookies.clear(request, response, name);
        } else {
            Cookies.set(request, response, name, new Cookies.Kept(value, KEPT));
        }
    }
}
