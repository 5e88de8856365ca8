package nl.meldroute.ui.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import nl.meldroute.identity.Account;
import nl.meldroute.identity.Admitted;
import nl.meldroute.identity.RunningSignIns;
import nl.meldroute.identity.SignInLog;
import nl.meldroute.identity.SignedIn;
import nl.meldroute.identity.Statement;
import nl.meldroute.kernel.AccountId;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.stereotype.Component;

/** Begins the sign-in of somebody who proved enough, and ends those of an account that is not what it was. */
@Component
class Beginnings {
    private final RunningSignIns running;
    private final SignInContexts contexts;
    private final KnownBrowsers known;
    private final SignInLedger ledger;
    private final Clock clock;

    Beginnings(RunningSignIns running, SignInContexts contexts, KnownBrowsers known, SignInLedger ledger, Clock clock) {
        this.running = running;
        this.contexts = contexts;
        this.known = known;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** The sign-in, before its browser has it; it replaces the one that this browser had. */
    UsernamePasswordAuthenticationToken begun(Account account, String stamp, Attempt from) {
        ledger.signingInHere(account);
        return begun(account, stamp, from, new RunningSignIns.Proof(null, clock.instant()));
    }

    private UsernamePasswordAuthenticationToken begun(
            Account account, String stamp, Attempt from, RunningSignIns.Proof proof) {
        if (from.before() != null) {
            running.signOut(from.before());
        }
        SignedIn person =
                new SignedIn(account.id(), account.name(), account.role(), account.department(), clock.instant());
        UsernamePasswordAuthenticationToken authentication = SignInContexts.authenticated(person);
        authentication.setDetails(running.begin(person, stamp, from.device(), proof));
        return authentication;
    }

    /** The sign-in, in the browser of this request. */
    UsernamePasswordAuthenticationToken enter(
            Account account, String stamp, HttpServletRequest request, HttpServletResponse response) {
        return kept(begun(account, stamp, known.attempt(request, account.username())), request, response);
    }

    /** The sign-in of somebody who proved at the identity provider who they are. */
    UsernamePasswordAuthenticationToken enter(
            Admitted.In in, Statement said, HttpServletRequest request, HttpServletResponse response) {
        ledger.signingInFromOutside(in.account());
        Attempt from = known.attempt(request, in.account().username());
        RunningSignIns.Proof proof = new RunningSignIns.Proof(said.visit(), said.proven());
        return kept(begun(in.account(), in.stamp(), from, proof), request, response);
    }

    private UsernamePasswordAuthenticationToken kept(
            UsernamePasswordAuthenticationToken authentication,
            HttpServletRequest request,
            HttpServletResponse response) {
        SecurityContext context = new SecurityContextImpl(authentication);
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
        return authentication;
    }

    void passwordChosen(AccountId account) {
        running.endChanged(account);
        ledger.passwordChosen(account);
    }

    void refused() {
        ledger.refused();
    }

    /** Something that somebody signs in with was added or taken away. */
    void changed(AccountId account, SignInLog.Change change) {
        ledger.changed(account, change);
    }
}
