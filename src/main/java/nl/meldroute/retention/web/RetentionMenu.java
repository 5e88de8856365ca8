package nl.meldroute.retention.web;

import java.util.List;
import nl.meldroute.identity.Role;
import nl.meldroute.identity.SignedIn;
import nl.meldroute.retention.Retentions;
import nl.meldroute.ui.Menu;
import nl.meldroute.ui.MenuEntry;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The place of keeping in the menu of the privacy officer. Officer and deputy come there from their list of work and the register. */
@Component
@Order(4)
class RetentionMenu implements Menu {
    private final Retentions retentions;

    RetentionMenu(Retentions retentions) {
        this.retentions = retentions;
    }

    @Override
    public List<MenuEntry> entries(SignedIn person) {
        return person.role() == Role.PRIVACY_OFFICER
                ? List.of(new MenuEntry("/retention", "retention.menu", retentions.toConfirm()))
                : List.of();
    }
}
