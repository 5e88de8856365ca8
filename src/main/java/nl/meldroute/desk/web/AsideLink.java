package nl.meldroute.desk.web;

import java.util.List;
import nl.meldroute.desk.Overview;
import nl.meldroute.identity.Role;
import nl.meldroute.identity.SignedIn;
import nl.meldroute.intake.Entry;
import org.jspecify.annotations.Nullable;

/** The page by which the deputy puts the officer aside, or lets the officer in again. */
final class AsideLink {
    private AsideLink() {}

    /** The last part of its path; nothing for the officer, and where the officer said to know those involved. */
    static @Nullable String of(Overview overview) {
        if (SignedIn.current().filter(person -> person.role() == Role.DEPUTY).isEmpty()) {
            return null;
        }
        if (overview.past().readers().stream().anyMatch(reader -> reader.role() == Role.FOCAL_OFFICER)) {
            return "aside";
        }
        List<Entry.Kind> kinds =
                overview.past().entries().stream().map(Entry::kind).toList();
        return kinds.contains(Entry.Kind.PUT_ASIDE) ? "let-in" : null;
    }
}
