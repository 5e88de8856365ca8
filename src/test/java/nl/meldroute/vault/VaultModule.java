package nl.meldroute.vault;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import nl.meldroute.PushedClock;
import nl.meldroute.database.ActingDatabase;
import nl.meldroute.database.KeyFile;
import nl.meldroute.identity.Account;
import nl.meldroute.identity.Accounts;
import nl.meldroute.identity.Role;
import nl.meldroute.identity.SignedIn;
import nl.meldroute.kernel.AccountId;
import nl.meldroute.kernel.RandomIds;
import nl.meldroute.vault.rules.WordList;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** The vault with a clock that a test pushes, and people to sign in. */
@TestConfiguration(proxyBeanMethods = false)
@Import(QuickHashes.Passwords.class)
class VaultModule {
    static final Account OFFICER = account("jan", Role.FOCAL_OFFICER);
    static final Account DEPUTY = account("els", Role.DEPUTY);
    static final Account CONTACT = account("mo", Role.DEPARTMENT_CONTACT);

    @Bean
    @Primary
    PushedClock pushedClock() {
        return new PushedClock(Instant.parse("2026-11-24T09:00:00Z"));
    }

    @Bean
    Heard heard() {
        return new Heard();
    }

    @Bean
    @Primary
    CountedReceipts countedReceipts(WordList words, KeyFile keyFile) {
        return new CountedReceipts(words, keyFile);
    }

    @Bean
    VaultCase.Parts vaultCase(Holders holders, Vault vault, Accounts accounts, Keyring keyring) {
        return new VaultCase.Parts(holders, vault, accounts, keyring);
    }

    @Bean
    Photos photos(@Qualifier("vault") ActingDatabase database) {
        return new Photos(database);
    }

    /** Counts the codes that were looked at; each costs one slow hash, whatever it is. */
    static class CountedReceipts extends Receipts {
        private final AtomicInteger reads = new AtomicInteger();

        CountedReceipts(WordList words, KeyFile keyFile) {
            super(words, keyFile.secret("receipt-salt"), VaultFixtures.QUICK);
        }

        @Override
        public Receipt.Opened read(String typed) {
            reads.incrementAndGet();
            return super.read(typed);
        }

        int reads() {
            return reads.get();
        }
    }

    /** What others are told. */
    static class Heard {
        private final List<NameRevealed> names = new ArrayList<>();

        @EventListener
        void on(NameRevealed event) {
            names.add(event);
        }

        List<NameRevealed> names() {
            return names;
        }
    }

    static Account account(String username, Role role) {
        AccountId id = new AccountId(RandomIds.next());
        return new Account(id, username + id, "Collega " + username, role, "OOV");
    }

    static Authentication signedIn(Account account) {
        SignedIn person = new SignedIn(
                account.id(),
                account.name(),
                account.role(),
                account.department(),
                Instant.parse("2026-11-24T08:00:00Z"));
        return UsernamePasswordAuthenticationToken.authenticated(person, null, List.of());
    }

    /** Does something as somebody who is signed in. */
    static <T> T as(Account account, Supplier<T> act) {
        SecurityContextHolder.getContext().setAuthentication(signedIn(account));
        try {
            return act.get();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }
}
