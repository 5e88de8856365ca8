package nl.meldroute.parameters.web;

import java.util.List;
import nl.meldroute.identity.Role;
import nl.meldroute.identity.SignedIn;
import nl.meldroute.ui.Menu;
import nl.meldroute.ui.MenuEntry;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The place of the terms in the menu of who looks what was changed; who changes them comes from the page of the policy. */
@Component
@Order(6)
class TermsMenu implements Menu {
    @Override
    public List<MenuEntry> entries(SignedIn person) {
        return person.role() == Role.PRIVACY_OFFICER
                ? List.of(MenuEntry.of(TermsController.LIST, "parameters.menu"))
                : List.of();
    }
}
