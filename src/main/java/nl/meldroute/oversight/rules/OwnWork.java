package nl.meldroute.oversight.rules;

import java.util.Locale;
import nl.meldroute.identity.Role;

/**
 * Whether a look at a signal was somebody's own work, at the moment of the look (ours; NEN 7513: on whose responsibility). A look is outside it
 * when the signal was not theirs then:
 *
 * <ul>
 *   <li>the officer, while away, or kept from the signal;
 *   <li>the deputy, while the officer was there and not kept from the signal, unless the deputy took it up; or kept from it;
 *   <li>a department contact or reporting-code officer, while nothing of the kind was shared or asked of that signal;
 *   <li>an emergency reader, outside four hours that somebody else agreed to;
 *   <li>the mayor, the privacy officer and the administrator, always.
 * </ul>
 *
 * <p>It is judged by the audit alone, so that it comes out the same years later and whoever has the database can't make it fit. It says that
 * somebody may ask a question, and not that somebody did wrong. What the database refuses anyway is judged again here: it shows where
 * the database was got round.
 */
public enum OwnWork {
    OWN,
    /** An officer who was away. */
    AWAY,
    /** Officer or deputy, put aside or knowing those involved. */
    KEPT_FROM,
    /** A deputy, while the officer was at work. */
    OFFICER_THERE,
    /** A colleague who was asked nothing and with whom nothing was shared. */
    NOTHING_SHARED,
    /** An emergency reader without anybody who agreed. */
    NOT_AGREED,
    /** Somebody who has no part in any signal. */
    NO_PART;

    /**
     * How things stood for one signal at one moment.
     *
     * @param kept whether who looked was kept from the signal
     * @param officerAway whether the officer had said to be away on that day
     * @param officerKept whether the officer was kept from the signal
     * @param tookUp whether who looked took the signal up
     * @param shared whether something of that kind was shared or asked, and not over
     * @param agreed whether somebody else had agreed to this person's reading, less than four hours before
     */
    public record Stood(
            boolean kept, boolean officerAway, boolean officerKept, boolean tookUp, boolean shared, boolean agreed) {}

    /** Whether it was the work of somebody in this role. */
    public static OwnWork of(Role role, Stood stood) {
        return switch (role) {
            case FOCAL_OFFICER -> stood.kept() ? KEPT_FROM : stood.officerAway() ? AWAY : OWN;
            case DEPUTY -> stood.kept() ? KEPT_FROM : replaces(stood) ? OWN : OFFICER_THERE;
            case DEPARTMENT_CONTACT, REPORTING_CODE_OFFICER -> stood.shared() ? OWN : NOTHING_SHARED;
            case EMERGENCY_READER -> stood.agreed() ? OWN : NOT_AGREED;
            case MANAGEMENT, PRIVACY_OFFICER, ADMINISTRATOR -> NO_PART;
        };
    }

    private static boolean replaces(Stood stood) {
        return stood.officerAway() || stood.officerKept() || stood.tookUp();
    }

    /** As it stands in texts. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
