package nl.meldroute.housestyle.web;

import java.util.Optional;
import nl.meldroute.housestyle.HouseStyle;
import nl.meldroute.housestyle.Logo;
import nl.meldroute.housestyle.LogoChanged;
import nl.meldroute.kernel.Sha256;
import nl.meldroute.ui.OwnLogo;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** The logo of the municipality, read at the start and kept in memory, so that a page needs no database for it. */
@Component
class LogoImage implements OwnLogo {
    static final String PAGE = "/logo";
    private static final int MARK_BYTES = 8;
    private final HouseStyle houseStyle;
    private volatile Optional<Marked> logo = Optional.empty();

    LogoImage(HouseStyle houseStyle) {
        this.houseStyle = houseStyle;
    }

    /**
     * The logo that is shown now.
     *
     * @param mark another one for another picture
     */
    record Marked(Logo logo, String mark) {
        static Marked of(Logo logo) {
            return new Marked(logo, Sha256.mark(logo.content(), MARK_BYTES));
        }

        Shown shown() {
            int wide = Math.max(1, Math.round((float) HEIGHT * logo.width() / logo.height()));
            return new Shown(PAGE + "?v=" + mark, logo.words(), wide, HEIGHT);
        }
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        logo = houseStyle.logoOnPages().map(Marked::of);
    }

    /** Only what was really kept. */
    @TransactionalEventListener
    void changed(LogoChanged event) {
        logo = event.logo().map(Marked::of);
    }

    Optional<Logo> marked(String mark) {
        return logo.filter(now -> now.mark().equals(mark)).map(Marked::logo);
    }

    @Override
    public Optional<Shown> shown() {
        return logo.map(Marked::shown);
    }
}
