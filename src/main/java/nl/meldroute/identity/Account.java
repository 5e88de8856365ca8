package nl.meldroute.identity;

import nl.meldroute.kernel.AccountId;

/** Somebody who may sign in. The name is for colleagues who are signed in too, never for outside. */
public record Account(AccountId id, String username, String name, Role role, String department) {
    private static final String USERNAME = "[a-z][a-z0-9.-]{1,39}";

    /** Whether somebody can be given this user name: 2 to 40 small letters, digits, full stops and hyphens, a letter first. */
    public static boolean isUsername(String text) {
        return text.matches(USERNAME);
    }
}
