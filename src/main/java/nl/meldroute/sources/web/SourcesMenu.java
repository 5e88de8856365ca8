package nl.meldroute.sources.web;

import java.util.List;
import nl.meldroute.identity.Role;
import nl.meldroute.identity.SignedIn;
import nl.meldroute.ui.Menu;
import nl.meldroute.ui.MenuEntry;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The place of the sources in the menu of who reads which there are; who keeps them comes from the page on which they are asked. */
@Component
@Order(7)
class SourcesMenu implements Menu {
    @Override
    public List<MenuEntry> entries(SignedIn person) {
        return person.role() == Role.PRIVACY_OFFICER
                ? List.of(MenuEntry.of(SourceController.LIST, "sources.menu"))
                : List.of();
    }
}
