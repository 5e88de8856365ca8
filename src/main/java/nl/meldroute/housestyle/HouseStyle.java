package nl.meldroute.housestyle;

import java.util.Optional;
import nl.meldroute.audit.Act;
import nl.meldroute.audit.Audit;
import nl.meldroute.housestyle.rules.Colour;
import nl.meldroute.housestyle.rules.Palette;
import nl.meldroute.housestyle.store.HouseColourRow;
import nl.meldroute.housestyle.store.LogoRow;
import nl.meldroute.identity.Door;
import nl.meldroute.identity.JobDoor;
import nl.meldroute.identity.ModuleDoor;
import nl.meldroute.identity.Role;
import nl.meldroute.kernel.Purpose;
import org.springframework.context.ApplicationEventPublisher;

/**
 * The house colour of the municipality: one that everybody can read, or none; then the pages have the colours of the product. And its
 * logo, if it has one.
 */
@ModuleDoor
public class HouseStyle {
    private static final String WHAT = "housestyle";
    private final HouseColourRow row;
    private final LogoRow logoRow;
    private final Audit audit;
    private final ApplicationEventPublisher events;

    HouseStyle(HouseColourRow row, LogoRow logoRow, Audit audit, ApplicationEventPublisher events) {
        this.row = row;
        this.logoRow = logoRow;
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

    /** The logo that was chosen; empty where there is none. */
    @Door(to = Role.ADMINISTRATOR, purpose = Purpose.ADMINISTRATION)
    public Optional<Logo> logo() {
        return logoRow.read();
    }

    /** Shows this logo on all pages from now on. Publishes {@link LogoChanged}. */
    @Door(to = Role.ADMINISTRATOR, purpose = Purpose.ADMINISTRATION)
    public void show(Logo logo) {
        logoRow.keep(logo);
        audit.record(Act.of("housestyle.logo", WHAT));
        events.publishEvent(new LogoChanged(Optional.of(logo)));
    }

    /** Shows no logo any more. Publishes {@link LogoChanged}. */
    @Door(to = Role.ADMINISTRATOR, purpose = Purpose.ADMINISTRATION)
    public void removeLogo() {
        logoRow.remove();
        audit.record(Act.of("housestyle.logo.remove", WHAT));
        events.publishEvent(new LogoChanged(Optional.empty()));
    }

    /** What all pages are to show. */
    @JobDoor(purpose = Purpose.INFORMING)
    public Optional<Logo> logoOnPages() {
        return logoRow.read();
    }
}
