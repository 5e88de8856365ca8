package nl.meldroute.desk;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.meldroute.identity.Account;
import nl.meldroute.identity.Accounts;
import nl.meldroute.identity.Role;
import nl.meldroute.kernel.AccountId;
import org.springframework.stereotype.Component;

/** Names of colleagues, for whoever is signed in. */
@Component
class Colleagues {
    private final Accounts accounts;

    Colleagues(Accounts accounts) {
        this.accounts = accounts;
    }

    /** The names of these people, each asked for once. */
    Map<AccountId, String> names(Collection<AccountId> people) {
        Map<AccountId, String> names = new HashMap<>();
        of(people).forEach((person, account) -> names.put(person, account.name()));
        return names;
    }

    /** These people, each asked for once. */
    Map<AccountId, Account> of(Collection<AccountId> people) {
        Map<AccountId, Account> found = new HashMap<>();
        people.stream()
                .distinct()
                .forEach(person -> accounts.find(person).ifPresent(account -> found.put(person, account)));
        return found;
    }

    /** Who may read a signal: officer and deputy, except whoever is kept from it. */
    List<Account> readers(Optional<AccountId> keptFrom) {
        return Stream.of(Role.FOCAL_OFFICER, Role.DEPUTY)
                .flatMap(role -> accounts.inRole(role).stream())
                .filter(account -> keptFrom.filter(account.id()::equals).isEmpty())
                .toList();
    }
}
