package nl.meldroute.reporting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import nl.meldroute.PushedClock;
import nl.meldroute.identity.Account;
import nl.meldroute.identity.Accounts;
import nl.meldroute.identity.Role;
import nl.meldroute.identity.SignedIn;
import nl.meldroute.kernel.AccountId;
import nl.meldroute.kernel.RandomIds;
import nl.meldroute.kernel.ReportId;
import nl.meldroute.vault.Holders;
import nl.meldroute.vault.QuickHashes;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** An officer and a deputy who hold their vault keys, so that reports may be taken. */
@TestConfiguration(proxyBeanMethods = false)
@Import(QuickHashes.class)
class ReportingModule {
    static final Account OFFICER = account("jan", Role.FOCAL_OFFICER);
    static final Account DEPUTY = account("els", Role.DEPUTY);
    static final Account CONTACT = account("mo", Role.DEPARTMENT_CONTACT);
    static final Instant START = Instant.parse("2026-11-24T09:00:00Z");
    static final String PASSPHRASE = "molen dijk zwaan kade roer zeil";

    @Bean
    @Primary
    PushedClock pushedClock() {
        return new PushedClock(START);
    }

    @Bean
    Heard heard() {
        return new Heard();
    }

    @Bean
    ApplicationRunner peopleOfTheTest(Accounts accounts, Holders holders) {
        return _ -> {
            List.of(OFFICER, DEPUTY, CONTACT).forEach(account -> accounts.add(account, "sleutelbloem"));
            holders.seed(Map.of(OFFICER.id(), PASSPHRASE, DEPUTY.id(), PASSPHRASE));
        };
    }

    /** What others are told. */
    static class Heard {
        private final List<ReportHandedIn> handedIn = new ArrayList<>();
        private final List<DraftAlarmed> alarmed = new ArrayList<>();
        private final List<ReporterWrote> wrote = new ArrayList<>();

        @EventListener
        void on(ReportHandedIn event) {
            handedIn.add(event);
        }

        @EventListener
        void on(DraftAlarmed event) {
            alarmed.add(event);
        }

        @EventListener
        void on(ReporterWrote event) {
            wrote.add(event);
        }

        List<ReportHandedIn> handedIn() {
            return handedIn;
        }

        List<DraftAlarmed> alarmed() {
            return alarmed;
        }

        List<ReporterWrote> wrote() {
            return wrote;
        }

        ReportId lastReport() {
            return handedIn.getLast().report();
        }
    }

    private static Account account(String username, Role role) {
        return new Account(new AccountId(RandomIds.next()), username, "Collega " + username, role, "OOV");
    }

    /** Does something as somebody who is signed in. */
    static <T> T as(Account account, Supplier<T> act) {
        SignedIn person = new SignedIn(account.id(), account.name(), account.role(), account.department(), START);
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(person, null, List.of()));
        try {
            return act.get();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }
}
