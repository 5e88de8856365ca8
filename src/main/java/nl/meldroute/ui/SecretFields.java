package nl.meldroute.ui;

import java.util.Set;

/** Fields of forms that open something. They are typed again, or asked of the device again: never kept and never given back. */
public final class SecretFields {
    /** Passwords and passphrases, also new ones and those typed again. */
    private static final String PREFIX = "pass";

    private static final Set<String> OF_A_DEVICE = Set.of(PasskeyQuestion.ANSWER, PasskeyQuestion.SECRET);

    private SecretFields() {}

    /** Whether the field with this name is one of them. */
    public static boolean has(String name) {
        return name.startsWith(PREFIX) || OF_A_DEVICE.contains(name);
    }
}
