package nl.meldroute.housestyle.web;

import java.util.List;
import nl.meldroute.identity.Role;
import nl.meldroute.identity.SignedIn;
import nl.meldroute.ui.Menu;
import nl.meldroute.ui.MenuEntry;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The place of the house style in the menu of the administrator. */
@Component
@Order(6)
class HouseStyleMenu implements Menu {
    @Override
    public List<MenuEntry> entries(SignedIn person) {
        return person.role() == Role.ADMINISTRATOR
                ? List.of(MenuEntry.of("/admin/appearance", "housestyle.title"))
                : List.of();
    }
}
