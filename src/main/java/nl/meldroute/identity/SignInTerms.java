package nl.meldroute.identity;

import java.time.Duration;
import java.time.Instant;
import nl.meldroute.kernel.SetBack;

/** How long a sign-in lasts: shorter for who sees most. What lies ahead does not count: the clock was set back since. */
public final class SignInTerms {
    /** The longest, however busy somebody is. */
    public static final Duration WORKDAY = Duration.ofHours(8);

    /** How old the last proof of who one is may be, where something sensitive is asked. */
    public static final Duration PROOF = Duration.ofMinutes(5);

    private static final Duration SHORT = Duration.ofMinutes(15);
    private static final Duration OTHERS = Duration.ofMinutes(30);

    private SignInTerms() {}

    /** How long nothing may happen before the sign-in ends. */
    public static Duration idle(Role role) {
        return switch (role) {
            case FOCAL_OFFICER, DEPUTY, EMERGENCY_READER, ADMINISTRATOR -> SHORT;
            case DEPARTMENT_CONTACT, REPORTING_CODE_OFFICER, MANAGEMENT, PRIVACY_OFFICER -> OTHERS;
        };
    }

    /** Whether nothing happened for too long. */
    public static boolean idle(Role role, Instant used, Instant now) {
        return SetBack.since(used, now) || !now.isBefore(used.plus(idle(role)));
    }

    /** Whether the working day of this sign-in is over. */
    public static boolean over(Instant since, Instant now) {
        return SetBack.since(since, now) || !now.isBefore(since.plus(WORKDAY));
    }

    /** Whether the last proof is too old for something sensitive. */
    public static boolean stale(Instant proven, Instant now) {
        return SetBack.since(proven, now) || now.isAfter(proven.plus(PROOF));
    }
}
