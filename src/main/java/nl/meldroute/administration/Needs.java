package nl.meldroute.administration;

import java.util.List;
import nl.meldroute.identity.Door;
import nl.meldroute.identity.ModuleDoor;
import nl.meldroute.identity.Role;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.partners.Partners;
import nl.meldroute.partners.PhoneLine;
import nl.meldroute.reporting.Need;
import nl.meldroute.reporting.Readiness;

/** What the administrator still sees to: before reports may be taken, and after that. */
@ModuleDoor
public class Needs {
    private final Readiness readiness;
    private final Partners partners;

    Needs(Readiness readiness, Partners partners) {
        this.readiness = readiness;
        this.partners = partners;
    }

    /** What is missing before reports may be taken. */
    @Door(to = Role.ADMINISTRATOR, purpose = Purpose.INFORMING)
    public List<Need> missing() {
        return readiness.missing();
    }

    /** How many numbers of partners have to be filled in or checked before somebody uses them. */
    @Door(to = Role.ADMINISTRATOR, purpose = Purpose.INFORMING)
    public int numbersToCheck() {
        return (int) partners.all().stream()
                .flatMap(partner -> partner.lines().stream())
                .filter(PhoneLine::due)
                .count();
    }
}
