package nl.meldroute.housestyle;

import java.util.Optional;
import nl.meldroute.audit.Act;
import nl.meldroute.audit.Audit;
import nl.meldroute.housestyle.rules.Colour;
import nl.meldroute.housestyle.rules.Palette;
import nl.meldroute.housestyle.store.HouseColourRow;
import nl.meldroute.identity.Door;
import nl.meldroute.identity.JobDoor;
import nl.meldroute.identity.ModuleDoor;
import nl.meldroute.identity.Role;
import nl.meldroute.kernel.Purpose;
import org.springframework.context.ApplicationEventPublisher;

/** The house colour of the municipality: one that everybody can read, or none; then the pages have the colours of the product. */
@ModuleDoor
public class HouseStyle {
    private static final String WHAT = "housestyle";
    private final HouseColourRow row;
    private final Audit audit;
    private final ApplicationEventPublisher events;

    HouseStyle(HouseColourRow row, Audit audit, ApplicationEventPublisher events) {
        this.row = row;
        this.audit = audit;
        this.events = events;
    }

    /** The colour that was chosen; empty where the pages have those of the product. */
    @Door(to = Role.ADMINISTRATOR, purpose = Purpose.ADMINISTRATION)
    public Optional<Colour> chosen() {
        return row.read();
    }

    /**
     * Gives all pages this colour from now on. Throws {@link IllegalArgumentException} where words can't be read in it. Publishes
     * {@link StyleChanged}.
     */
    @Door(to = Role.ADMINISTRATOR, purpose = Purpose.ADMINISTRATION)
    public void choose(Palette palette) {
        if (!palette.readable()) {
            throw new IllegalArgumentException("Words have a contrast of at least " + Palette.LEAST);
        }
        row.keep(palette.house());
        audit.record(Act.of("housestyle.choose", WHAT));
        events.publishEvent(new StyleChanged(Optional.of(palette)));
    }

    /** Gives all pages the colours of the product again. Publishes {@link StyleChanged}. */
    @Door(to = Role.ADMINISTRATOR, purpose = Purpose.ADMINISTRATION)
    public void reset() {
        row.remove();
        audit.record(Act.of("housestyle.reset", WHAT));
        events.publishEvent(new StyleChanged(Optional.empty()));
    }

    /** What all pages are to show. */
    @JobDoor(purpose = Purpose.INFORMING)
    public Optional<Palette> shown() {
        return row.read().map(Palette::new).filter(Palette::readable);
    }
}
