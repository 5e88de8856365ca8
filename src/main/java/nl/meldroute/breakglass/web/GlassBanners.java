package nl.meldroute.breakglass.web;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import nl.meldroute.breakglass.BreakGlass;
import nl.meldroute.breakglass.EmergencyReaders;
import nl.meldroute.breakglass.Reviews;
import nl.meldroute.identity.SignedIn;
import nl.meldroute.ui.Banner;
import nl.meldroute.ui.Banners;
import org.springframework.stereotype.Component;

/**
 * For the two, on each page: that they read a signal, how long still, and the button that ends it. For officer and deputy, above their
 * work: what nobody reviewed.
 */
@Component
class GlassBanners implements Banners {
    private static final String WORK = "/work";
    private final EmergencyReaders readers;
    private final Reviews reviews;
    private final GlassWords words;

    GlassBanners(EmergencyReaders readers, Reviews reviews, GlassWords words) {
        this.readers = readers;
        this.reviews = reviews;
        this.words = words;
    }

    @Override
    public List<Banner> above(SignedIn person, String path, Locale locale) {
        return switch (person.role()) {
            case EMERGENCY_READER ->
                readers.waiting().stream()
                        .filter(one -> one.isOf(person.id()) && one.state(words.now()) == BreakGlass.State.OPEN)
                        .map(one -> running(one, locale))
                        .toList();
            case FOCAL_OFFICER, DEPUTY -> path.equals(WORK) ? waiting(reviews.waiting()) : List.of();
            default -> List.of();
        };
    }

    private Banner running(BreakGlass glass, Locale locale) {
        BreakGlass.Opening opening = Objects.requireNonNull(glass.opening());
        String path = GlassView.path(glass.id());
        return new Banner(
                "breakglass.banner",
                List.of(words.left(opening.until(), locale), words.time(opening.until())),
                new Banner.Press(path, "breakglass.banner.read"),
                List.of(new Banner.Press(path + "/end", "breakglass.end")),
                true);
    }

    private List<Banner> waiting(List<BreakGlass> open) {
        if (open.isEmpty()) {
            return List.of();
        }
        boolean late = open.stream().anyMatch(words::late);
        String key = late ? "breakglass.banner.late" : "breakglass.banner.review";
        Banner.Press look = new Banner.Press(ReviewController.LIST, "breakglass.banner.look");
        return List.of(new Banner(key, List.of(Integer.toString(open.size())), look, List.of(), late));
    }
}
