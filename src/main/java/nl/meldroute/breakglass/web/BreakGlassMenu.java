package nl.meldroute.breakglass.web;

import java.util.List;
import nl.meldroute.breakglass.BreakGlass;
import nl.meldroute.breakglass.EmergencyReaders;
import nl.meldroute.breakglass.Reviews;
import nl.meldroute.identity.SignedIn;
import nl.meldroute.ui.Menu;
import nl.meldroute.ui.MenuEntry;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The one place of an emergency reader, and that of the privacy officer as long as something waits for review. */
@Component
@Order(5)
class BreakGlassMenu implements Menu {
    private final EmergencyReaders readers;
    private final Reviews reviews;
    private final GlassWords words;

    BreakGlassMenu(EmergencyReaders readers, Reviews reviews, GlassWords words) {
        this.readers = readers;
        this.reviews = reviews;
        this.words = words;
    }

    @Override
    public List<MenuEntry> entries(SignedIn person) {
        return switch (person.role()) {
            case EMERGENCY_READER -> List.of(new MenuEntry("/break-glass", "breakglass.title", waiting(person)));
            case PRIVACY_OFFICER -> {
                int open = reviews.waiting().size();
                yield open == 0 ? List.of() : List.of(new MenuEntry(ReviewController.LIST, "breakglass.title", open));
            }
            default -> List.of();
        };
    }

    /** What this person can agree to, and reports that are due. */
    private int waiting(SignedIn person) {
        return (int) readers.waiting().stream()
                .filter(one -> asks(one, person) || one.reportBy(words.now()).isPresent())
                .count();
    }

    private boolean asks(BreakGlass glass, SignedIn person) {
        return glass.state(words.now()) == BreakGlass.State.ASKED && !glass.isOf(person.id());
    }
}
