package nl.meldroute.oversight;

import java.util.List;
import nl.meldroute.audit.Act;
import nl.meldroute.audit.Audit;
import nl.meldroute.database.ActingDatabase;
import nl.meldroute.identity.Account;
import nl.meldroute.identity.Accounts;
import nl.meldroute.identity.Role;
import nl.meldroute.kernel.AccountId;
import nl.meldroute.kernel.Acting;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.kernel.RandomIds;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** Who answers for the audit, others that have no part in it, and a pen that writes on it. */
@TestConfiguration(proxyBeanMethods = false)
class OversightModule {
    static final Account PRIVACY = account("fred", Role.PRIVACY_OFFICER);
    static final Account NORA = account("nora", Role.EMERGENCY_READER);
    static final Account MAYOR = account("bo", Role.MANAGEMENT);
    static final Account CODE_OFFICER = account("kim", Role.REPORTING_CODE_OFFICER);

    @Bean
    ApplicationRunner whoOversees(Accounts accounts) {
        return _ -> List.of(PRIVACY, NORA, MAYOR, CODE_OFFICER).forEach(one -> accounts.add(one, "sleutelbloem"));
    }

    @Bean
    Pen pen(ActingDatabase database, Audit audit) {
        return new Pen(database, audit);
    }

    /** Writes on the audit as somebody. */
    record Pen(ActingDatabase database, Audit audit) {
        void did(Account by, Act... acts) {
            did(new Acting(by.id(), by.role().name(), Purpose.HANDLING), acts);
        }

        void did(Acting acting, Act... acts) {
            database.as(acting, () -> {
                for (Act act : acts) {
                    audit.record(act);
                }
                return acts.length;
            });
        }
    }

    private static Account account(String username, Role role) {
        return new Account(new AccountId(RandomIds.next()), username, "Collega " + username, role, "Concern");
    }
}
