package nl.meldroute.identity;

import static nl.meldroute.kernel.FieldClass.CASE;
import static nl.meldroute.kernel.FieldClass.CRIMINAL;
import static nl.meldroute.kernel.FieldClass.PERSON;
import static nl.meldroute.kernel.FieldClass.REPORTER;
import static nl.meldroute.kernel.FieldClass.SOURCE;
import static nl.meldroute.kernel.FieldClass.SPECIAL;
import static nl.meldroute.kernel.FieldClass.STATISTICS;

import java.util.Set;
import nl.meldroute.kernel.FieldClass;
import nl.meldroute.kernel.Purpose;

/**
 * Which classes of fields open in which role and for which purpose (design 5, 3b; adr 32). What stands in neither row opens to
 * nobody; a new role or purpose does not compile until somebody decided on it.
 */
public final class FieldTable {
    private FieldTable() {}

    /** What somebody in this role may ever see, on whichever page. */
    public static Set<FieldClass> as(Role role) {
        return switch (role) {
            case FOCAL_OFFICER, DEPUTY -> Set.of(STATISTICS, CASE, PERSON, SPECIAL, CRIMINAL, SOURCE, REPORTER);
            // A summary that is shared (2.2 step 1), and by what to look something up (2.2 step 3).
            case DEPARTMENT_CONTACT -> Set.of(CASE, PERSON);
            // A summary that is shared, and a question about the reporting code (2.2 step 4).
            case REPORTING_CODE_OFFICER -> Set.of(CASE, SPECIAL);
            case MANAGEMENT -> Set.of(STATISTICS);
            // What was asked and reported of a reading in an emergency (design 5, 3f).
            case PRIVACY_OFFICER -> Set.of(STATISTICS, CASE);
            // What they ask, and a copy of what helps somebody in danger, with the story as it was told (adr 31).
            case EMERGENCY_READER -> Set.of(CASE, SOURCE);
            case ADMINISTRATOR -> Set.of();
        };
    }

    /** What opens for this purpose, with a person or without. */
    public static Set<FieldClass> under(Purpose purpose) {
        return switch (purpose) {
            case HANDLING -> Set.of(CASE, PERSON, SPECIAL, CRIMINAL, SOURCE);
            case ASSISTING -> Set.of(CASE, PERSON, SPECIAL);
            case REVEALING -> Set.of(REPORTER);
            case BREAK_GLASS -> Set.of(CASE, PERSON, SOURCE);
            case OVERSIGHT -> Set.of(STATISTICS, CASE);
            // The place of a report, for the list of work, and the key of a file that is made harmless.
            case RECEIVING -> Set.of(SOURCE);
            case MATCHING -> Set.of(PERSON);
            // What stays of a report and a registration once the names are taken out of them.
            case ERASING -> Set.of(CASE, SOURCE);
            case REPORTING,
                    FOLLOWING,
                    REKEYING,
                    SIGN_IN,
                    ADMINISTRATION,
                    INFORMING,
                    ALARM,
                    NOTIFYING,
                    HOUSEKEEPING,
                    RETAINING,
                    DEMONSTRATING -> Set.of();
        };
    }
}
