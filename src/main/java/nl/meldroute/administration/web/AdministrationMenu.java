package nl.meldroute.administration.web;

import java.util.List;
import nl.meldroute.administration.Nominations;
import nl.meldroute.audit.Restorations;
import nl.meldroute.identity.SignedIn;
import nl.meldroute.ui.Menu;
import nl.meldroute.ui.MenuEntry;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The whole menu of the administrator, and the place of appointments in that of the privacy officer. */
@Component
@Order(5)
class AdministrationMenu implements Menu {
    private final Nominations nominations;
    private final Restorations restorations;

    AdministrationMenu(Nominations nominations, Restorations restorations) {
        this.nominations = nominations;
        this.restorations = restorations;
    }

    @Override
    public List<MenuEntry> entries(SignedIn person) {
        return switch (person.role()) {
            case ADMINISTRATOR ->
                List.of(
                        MenuEntry.of("/admin", "administration.menu"),
                        MenuEntry.of("/admin/users", "administration.users"),
                        appointments(),
                        MenuEntry.of("/admin/departments", "administration.departments"),
                        MenuEntry.of("/partners", "partners.title"),
                        MenuEntry.of("/admin/policy", "administration.policy"));
            case PRIVACY_OFFICER ->
                restorations.standing() == Restorations.Standing.SAID
                        ? List.of(appointments(), new MenuEntry(RestoredController.PAGE, "administration.restored", 1))
                        : List.of(appointments());
            case FOCAL_OFFICER, DEPUTY, DEPARTMENT_CONTACT, REPORTING_CODE_OFFICER, MANAGEMENT, EMERGENCY_READER ->
                List.of();
        };
    }

    private MenuEntry appointments() {
        return new MenuEntry("/appointments", "administration.nominations", nominations.toAgree());
    }
}
