package nl.meldroute.housestyle.web;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import nl.meldroute.housestyle.HouseStyle;
import nl.meldroute.housestyle.StyleChanged;
import nl.meldroute.housestyle.rules.Palette;
import nl.meldroute.kernel.Sha256;
import nl.meldroute.ui.OwnStyle;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** The style sheet of the municipality, read at the start and kept in memory, so that a page needs no database for it. */
@Component
class StyleSheet implements OwnStyle {
    static final String PAGE = "/style.css";
    private static final int MARK_BYTES = 6;
    private final HouseStyle houseStyle;
    private volatile Optional<Sheet> sheet = Optional.empty();

    StyleSheet(HouseStyle houseStyle) {
        this.houseStyle = houseStyle;
    }

    /**
     * The sheet that is shown now.
     *
     * @param mark another one for another text
     */
    record Sheet(String css, String mark) {
        static Sheet of(Palette palette) {
            String css = palette.css();
            return new Sheet(css, Sha256.mark(css.getBytes(StandardCharsets.UTF_8), MARK_BYTES));
        }
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        sheet = houseStyle.shown().map(Sheet::of);
    }

    /** Only what was really kept. */
    @TransactionalEventListener
    void changed(StyleChanged event) {
        sheet = event.palette().map(Sheet::of);
    }

    Optional<Sheet> now() {
        return sheet;
    }

    @Override
    public Optional<String> address() {
        return sheet.map(now -> PAGE + "?v=" + now.mark());
    }
}
