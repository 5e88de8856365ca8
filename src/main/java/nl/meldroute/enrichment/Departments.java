package nl.meldroute.enrichment;

import java.util.List;
import nl.meldroute.identity.Account;
import nl.meldroute.identity.Accounts;
import nl.meldroute.identity.Role;
import org.springframework.stereotype.Component;

/** The departments that have a contact who can answer (2.2 step 1). */
@Component
class Departments {
    private final Accounts accounts;

    Departments(Accounts accounts) {
        this.accounts = accounts;
    }

    List<String> names() {
        return accounts.inRole(Role.DEPARTMENT_CONTACT).stream()
                .map(Account::department)
                .distinct()
                .sorted()
                .toList();
    }

    /** Who may answer for it, by name, for a colleague who is signed in. */
    List<String> contacts(String department) {
        return accounts.inRole(Role.DEPARTMENT_CONTACT).stream()
                .filter(account -> account.department().equals(department))
                .map(Account::name)
                .toList();
    }
}
