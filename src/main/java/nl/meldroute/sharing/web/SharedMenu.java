package nl.meldroute.sharing.web;

import java.util.List;
import java.util.Set;
import nl.meldroute.identity.Role;
import nl.meldroute.identity.SignedIn;
import nl.meldroute.sharing.ReceivedShares;
import nl.meldroute.ui.Menu;
import nl.meldroute.ui.MenuEntry;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The place in the menu of whoever something may be shared with. */
@Component
@Order(2)
class SharedMenu implements Menu {
    private static final Set<Role> READERS = Set.of(Role.DEPARTMENT_CONTACT, Role.REPORTING_CODE_OFFICER);
    private final ReceivedShares received;

    SharedMenu(ReceivedShares received) {
        this.received = received;
    }

    @Override
    public List<MenuEntry> entries(SignedIn person) {
        return READERS.contains(person.role())
                ? List.of(new MenuEntry("/shared", "sharing.menu", received.count()))
                : List.of();
    }
}
