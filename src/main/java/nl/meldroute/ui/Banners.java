package nl.meldroute.ui;

import java.util.List;
import java.util.Locale;
import nl.meldroute.identity.SignedIn;

/** What a module puts above pages. Modules to the right bring theirs; the layout knows none of them. */
public interface Banners {
    /**
     * Those for this person; none where the module has nothing to say.
     *
     * @param path of the page
     */
    List<Banner> above(SignedIn person, String path, Locale locale);
}
