package nl.meldroute.ui;

import java.util.List;
import nl.meldroute.identity.SignedIn;

/** What a module adds to the menu. Modules to the right bring theirs; the layout knows none of them. */
public interface Menu {
    /** The entries for this person; none where the module has nothing for the role. */
    List<MenuEntry> entries(SignedIn person);
}
