package nl.meldroute.identity;

/** What somebody shows after the right password. */
public enum NextProof {
    /** Nothing more. */
    NONE,
    /** A passkey has to be registered before anything opens. */
    FIRST_PASSKEY,
    /** A passkey: the password is not enough. */
    PASSKEY,
    /** Six digits of an app. */
    CODE;

    /**
     * The rule: whoever sees or manages most has a passkey; the others show what they chose to have. In demo mode a password is
     * enough, unless somebody set up a code.
     */
    public static NextProof after(Role role, boolean demo, Standing standing) {
        if (demo) {
            return standing.code() ? CODE : NONE;
        }
        if (strict(role)) {
            return standing.passkeys() == 0 ? FIRST_PASSKEY : PASSKEY;
        }
        if (standing.code()) {
            return CODE;
        }
        return standing.passkeys() == 0 ? NONE : PASSKEY;
    }

    /** Whether this role needs a passkey in production. */
    public static boolean strict(Role role) {
        return switch (role) {
            case FOCAL_OFFICER, DEPUTY, EMERGENCY_READER, ADMINISTRATOR -> true;
            case DEPARTMENT_CONTACT, REPORTING_CODE_OFFICER, MANAGEMENT, PRIVACY_OFFICER -> false;
        };
    }

    /** What an account has, besides a password. */
    public record Standing(int passkeys, boolean code) {
        /** Whether there is anything to prove anew with. */
        public boolean any() {
            return passkeys > 0 || code;
        }
    }
}
