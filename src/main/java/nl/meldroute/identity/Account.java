package nl.meldroute.identity;

import java.util.Locale;
import nl.meldroute.kernel.AccountId;

/** Somebody who may sign in. The name is for colleagues who are signed in too, never for outside. */
public record Account(AccountId id, String username, String name, Role role, String department) {
    private static final String USERNAME = "[a-z][a-z0-9.-]{1,39}";

    /** Whether somebody can be given this user name: 2 to 40 small letters, digits, full stops and hyphens, a letter first. */
    public static boolean isUsername(String text) {
        return text.matches(USERNAME);
    }

    /**
     * Whether both may be of one person: it is one account, or two of which the names differ in capitals and space alone. Two people of
     * one name are told apart by their department behind it.
     */
    public boolean maybeOfOnePerson(Account other) {
        return id.equals(other.id) || folded(name).equals(folded(other.name));
    }

    private static String folded(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
