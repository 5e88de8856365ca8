package nl.meldroute.administration.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import nl.meldroute.identity.NotForYou;
import nl.meldroute.identity.SignedIn;
import nl.meldroute.kernel.AccountId;
import nl.meldroute.ui.Form;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * The page that shows a password for once. It is the answer to the form itself: a password stands in no address and no cookie.
 * Pressing twice gives the same answer twice: for a minute it is kept in memory, for who asked and for what this form asked.
 */
@Component
class GivenPage {
    private static final Duration KEPT = Duration.ofMinutes(1);
    private final Map<Asked, Kept> kept = new HashMap<>();
    private final Clock clock;

    GivenPage(Clock clock) {
        this.clock = clock;
    }

    /**
     * A password for once.
     *
     * @param name of whom it is for
     * @param back where the page leads
     */
    record Given(String name, String password, String back) {
        @Override
        public String toString() {
            return "Given[secret]";
        }
    }

    private record Asked(AccountId by, UUID form, Object what) {}

    private record Kept(Given given, Instant until) {}

    /**
     * What this form was answered with a moment ago, or else what is made now; one at a time.
     *
     * @param what the form asks: another answer where somebody changed it
     * @param make gives nothing where there is no password to show; then nothing is kept
     */
    synchronized Optional<Given> once(Form form, Object what, Supplier<Optional<Given>> make) {
        forget();
        AccountId person = SignedIn.current().orElseThrow(NotForYou::new).id();
        Asked asked = new Asked(person, form.once(), what);
        Optional<Given> before = Optional.ofNullable(kept.get(asked)).map(Kept::given);
        if (before.isPresent()) {
            return before;
        }
        Optional<Given> made = make.get();
        made.ifPresent(given -> kept.put(asked, new Kept(given, clock.instant().plus(KEPT))));
        return made;
    }

    @Scheduled(fixedDelayString = "PT1M")
    synchronized void forget() {
        Instant now = clock.instant();
        kept.values().removeIf(one -> one.until().isBefore(now));
    }

    static String show(Model model, Given given) {
        model.addAttribute("given", given);
        return "administration/given";
    }
}
