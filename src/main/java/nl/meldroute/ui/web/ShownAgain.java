package nl.meldroute.ui.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import nl.meldroute.identity.Account;
import nl.meldroute.identity.Accounts;
import nl.meldroute.identity.Codes;
import nl.meldroute.identity.RunningSignIns;
import nl.meldroute.kernel.AccountId;
import org.springframework.stereotype.Component;

/** Compares what somebody shows besides a passkey, slowed like a first sign-in, and notes that they did. */
@Component
class ShownAgain {
    private final LocalSignIn signIn;
    private final KnownBrowsers known;
    private final Codes codes;
    private final Accounts accounts;
    private final RunningSignIns running;

    ShownAgain(LocalSignIn signIn, KnownBrowsers known, Codes codes, Accounts accounts, RunningSignIns running) {
        this.signIn = signIn;
        this.known = known;
        this.codes = codes;
        this.accounts = accounts;
        this.running = running;
    }

    /** Whether this is a code of the account that was not used before. Throws {@link LocalSignIn.Wait}. */
    boolean code(HttpServletRequest request, AccountId id, String code) {
        Optional<Account> account = accounts.find(id);
        return account.isPresent()
                && signIn.slowed(
                        "code " + account.get().username(),
                        known.attempt(request, account.get().username()),
                        () -> codes.spend(id, code),
                        good -> good);
    }

    /** Whether this is the password of the account. Throws {@link LocalSignIn.Wait}. */
    boolean password(HttpServletRequest request, AccountId id, String password) {
        return accounts.find(id)
                .flatMap(account -> signIn.verified(
                        account.username(), password.strip(), known.attempt(request, account.username())))
                .filter(proven -> proven.account().id().equals(id) && !proven.once())
                .isPresent();
    }

    void proven(UUID signIn) {
        running.proven(signIn);
    }
}
