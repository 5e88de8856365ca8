package nl.meldroute.privacy;

import nl.meldroute.identity.Role;

/** Who reads a part of a signal that is lent: whoever has this role in this department, or in any where it is empty. */
public record Reader(Role role, String department) {
    /** The reporting-code officer and the deputy of that colleague, whichever their department (2.2 4.5). */
    public static final Reader REPORTING_CODE = new Reader(Role.REPORTING_CODE_OFFICER, "");

    /** The two who read one signal in an emergency; which two is known where they asked. */
    public static final Reader EMERGENCY = new Reader(Role.EMERGENCY_READER, "");
}
