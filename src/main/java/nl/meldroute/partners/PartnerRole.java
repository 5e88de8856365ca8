package nl.meldroute.partners;

import java.util.Optional;
import java.util.stream.Stream;

/** The part that a partner plays in the rules of step 4. The directory may hold more partners than these. */
public enum PartnerRole {
    VEILIG_THUIS("veilig-thuis"),
    POLICE("avim"),
    LABOUR_INSPECTORATE("nla"),
    CARE_COORDINATOR("care-coordinator"),
    /** A colleague: consulted, never written to. */
    REPORTING_CODE_OFFICER("reporting-code-officer"),
    CHILD_PROTECTION("child-protection"),
    NIDOS("nidos"),
    SCHOOL_ATTENDANCE("school-attendance"),
    BELLE("belle"),
    PRETTY_WOMAN("pretty-woman"),
    RIEC("riec"),
    SAFETY_HOUSE("safety-house"),
    SIGNAL_TABLE("signal-table");

    private final String slug;

    PartnerRole(String slug) {
        this.slug = slug;
    }

    /** As it stands in addresses and in the edition. */
    public String slug() {
        return slug;
    }

    public static Optional<PartnerRole> of(String slug) {
        return Stream.of(values()).filter(role -> role.slug.equals(slug)).findFirst();
    }
}
