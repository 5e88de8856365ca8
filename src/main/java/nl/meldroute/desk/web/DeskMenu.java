package nl.meldroute.desk.web;

import java.util.List;
import java.util.Set;
import nl.meldroute.identity.Role;
import nl.meldroute.identity.SignedIn;
import nl.meldroute.ui.Menu;
import nl.meldroute.ui.MenuEntry;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The first places in the menu: the list of work, and for officer and deputy the register. */
@Component
@Order(1)
class DeskMenu implements Menu {
    /** Who begins on another page. */
    private static final Set<Role> ELSEWHERE = Set.of(Role.ADMINISTRATOR, Role.EMERGENCY_READER, Role.PRIVACY_OFFICER);

    private final WorkCount workCount;
    private final ForMe forMe;

    DeskMenu(WorkCount workCount, ForMe forMe) {
        this.workCount = workCount;
        this.forMe = forMe;
    }

    @Override
    public List<MenuEntry> entries(SignedIn person) {
        if (ELSEWHERE.contains(person.role())) {
            return List.of();
        }
        boolean handles = person.role() == Role.FOCAL_OFFICER || person.role() == Role.DEPUTY;
        return handles
                ? List.of(
                        new MenuEntry("/work", "desk.menu.work", workCount.count()),
                        MenuEntry.of("/signals", "desk.menu.signals"))
                : List.of(new MenuEntry("/work", "desk.menu.work", forMe.count(person)));
    }
}
