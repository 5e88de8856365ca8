package nl.meldroute.reporting.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.meldroute.kernel.SetBack;
import nl.meldroute.reporting.rules.CodePatience;
import nl.meldroute.ui.Cookies;
import org.springframework.stereotype.Component;

/**
 * Slows down whoever guesses receipt codes. Counted for each browser, and more generously for each address, since all staff
 * may come from one. In memory only, for an hour: who tried is written down nowhere. A try counts as wrong before it is
 * looked at, so that two at once are two.
 */
@Component
class CodeTries {
    private static final int FREE_OF_BROWSER = 5;
    private static final int FREE_OF_ADDRESS = 100;
    private static final Duration REMEMBERED = Duration.ofHours(1);
    private final Map<String, Wrong> wrong = new HashMap<>();
    private final Clock clock;

    CodeTries(Clock clock) {
        this.clock = clock;
    }

    private record Wrong(int count, Instant last, Instant next) {
        static final Wrong NEVER = new Wrong(0, Instant.EPOCH, Instant.EPOCH);

        /** As if it were now, where the clock was set back since. */
        Wrong by(Instant now) {
            return SetBack.since(last, now) ? new Wrong(count, now, now.plus(Duration.between(last, next))) : this;
        }
    }

    /** Begins a try; how long to wait instead, if it is too early. */
    synchronized Optional<Duration> begin(HttpServletRequest request) {
        Instant now = clock.instant();
        wrong.values().removeIf(one -> one.last().plus(REMEMBERED).isBefore(now));
        wrong.replaceAll((_, one) -> one.by(now));
        Map<String, Integer> free = free(request);
        Optional<Instant> next = free.keySet().stream()
                .map(wrong::get)
                .filter(Objects::nonNull)
                .map(Wrong::next)
                .filter(now::isBefore)
                .max(Instant::compareTo);
        if (next.isEmpty()) {
            free.forEach((who, allowed) -> {
                int count = wrong.getOrDefault(who, Wrong.NEVER).count() + 1;
                wrong.put(who, new Wrong(count, now, now.plus(CodePatience.after(count, allowed))));
            });
        }
        return next.map(until -> Duration.between(now, until));
    }

    /** The code was right: this browser begins anew, and the address has one less against it. */
    synchronized void right(HttpServletRequest request) {
        Instant now = clock.instant();
        free(request).keySet().forEach(who -> {
            int count = wrong.getOrDefault(who, Wrong.NEVER).count() - 1;
            wrong.put(who, new Wrong(who.startsWith("browser") ? 0 : Math.max(0, count), now, now));
        });
    }

    private static Map<String, Integer> free(HttpServletRequest request) {
        String address = request.getRemoteAddr();
        String browser = Cookies.read(request, "mr-form").orElse(address);
        return Map.of("browser " + browser, FREE_OF_BROWSER, "address " + address, FREE_OF_ADDRESS);
    }
}
