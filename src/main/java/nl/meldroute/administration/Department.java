package nl.meldroute.administration;

import java.util.List;

/**
 * A department that accounts name.
 *
 * @param contacts names of its contacts, who talk signals over and answer questions (2.2 step 1)
 * @param others how many more of it have an account
 */
public record Department(String name, List<String> contacts, int others) {
    public Department {
        contacts = List.copyOf(contacts);
    }

    /** Whether nobody can be asked anything there. */
    public boolean gap() {
        return contacts.isEmpty();
    }
}
