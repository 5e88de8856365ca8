package nl.meldroute.notices;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.meldroute.identity.Absences;
import nl.meldroute.identity.Account;
import nl.meldroute.identity.Accounts;
import nl.meldroute.identity.Role;
import nl.meldroute.kernel.AccountId;
import org.springframework.stereotype.Component;

/** Whether officer and deputy are at work today. */
@Component
class AtWork {
    private final Accounts accounts;
    private final Absences absences;
    private final Clock clock;

    AtWork(Accounts accounts, Absences absences, Clock clock) {
        this.accounts = accounts;
        this.absences = absences;
        this.clock = clock;
    }

    /** Whether everybody in this role said to be away; a role that nobody has is not away. */
    boolean away(Role role) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Notices.ZONE);
        Set<AccountId> away = absences.away(today);
        List<Account> people = accounts.inRole(role);
        return !people.isEmpty() && people.stream().map(Account::id).allMatch(away::contains);
    }
}
