package nl.meldroute.parameters.web;

import java.util.List;
import nl.meldroute.identity.SignedIn;
import nl.meldroute.ui.Menu;
import nl.meldroute.ui.MenuEntry;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The place of the terms in the menu of who changes them, and of who looks what was changed. */
@Component
@Order(6)
class TermsMenu implements Menu {
    @Override
    public List<MenuEntry> entries(SignedIn person) {
        return switch (person.role()) {
            case ADMINISTRATOR, PRIVACY_OFFICER -> List.of(MenuEntry.of(TermsController.LIST, "parameters.menu"));
            case FOCAL_OFFICER, DEPUTY, DEPARTMENT_CONTACT, REPORTING_CODE_OFFICER, MANAGEMENT, EMERGENCY_READER ->
                List.of();
        };
    }
}
