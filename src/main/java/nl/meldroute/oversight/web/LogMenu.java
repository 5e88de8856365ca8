package nl.meldroute.oversight.web;

import java.util.List;
import nl.meldroute.identity.Role;
import nl.meldroute.identity.SignedIn;
import nl.meldroute.oversight.Months;
import nl.meldroute.ui.Menu;
import nl.meldroute.ui.MenuEntry;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Where the privacy officer begins; the number is that of the month to look at, and one for those before it. */
@Component
@Order(2)
class LogMenu implements Menu {
    private final Months months;

    LogMenu(Months months) {
        this.months = months;
    }

    @Override
    public List<MenuEntry> entries(SignedIn person) {
        return person.role() == Role.PRIVACY_OFFICER
                ? List.of(new MenuEntry(
                        LogController.LOG,
                        "oversight.menu",
                        Math.min(2, months.waiting().size())))
                : List.of();
    }
}
