package nl.meldroute.ui.web;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import nl.meldroute.identity.Account;
import nl.meldroute.identity.NextProof;
import nl.meldroute.identity.OwnPassword;
import nl.meldroute.identity.Passwords;
import nl.meldroute.identity.Proven;
import nl.meldroute.identity.Tries;
import nl.meldroute.identity.Tries.Outcome;
import nl.meldroute.kernel.SlowWork;
import nl.meldroute.openid.SignInWays;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Component;

/**
 * Signs in with the name and password of an account of this installation. Guessing is slowed by {@link Tries}; nobody can lock
 * somebody else out.
 */
@Component
class LocalSignIn implements AuthenticationProvider {
    private final Passwords passwords;
    private final Tries tries;
    private final Proofs proofs;
    private final Beginnings beginnings;
    private final SignInWays ways;

    LocalSignIn(Passwords passwords, Tries tries, Proofs proofs, Beginnings beginnings, SignInWays ways) {
        this.passwords = passwords;
        this.tries = tries;
        this.proofs = proofs;
        this.beginnings = beginnings;
        this.ways = ways;
    }

    /** Too many mistakes, or too many at once: try again after a while. */
    static final class Wait extends AuthenticationException {
        private final transient Duration left;

        Wait(Duration left) {
            super("Wait before the next try");
            this.left = left;
        }

        /** In seconds, none of which is too few. */
        long seconds() {
            return left.plusMillis(999).toSeconds();
        }
    }

    /** The password is one that an operator gave: it opens nothing but the page to choose an own one. */
    static final class OwnPasswordFirst extends AuthenticationException {
        OwnPasswordFirst() {
            super("Choose an own password first");
        }
    }

    /** The password is right, and not enough. */
    static final class More extends AuthenticationException {
        private final transient Halfway.Step step;

        More(Halfway.Step step) {
            super("Something more to show");
            this.step = step;
        }

        Halfway.Step step() {
            return step;
        }
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        if (!(attempt.getDetails() instanceof Attempt from)) {
            throw new BadCredentialsException("Nobody says from where");
        }
        String password = String.valueOf(attempt.getCredentials()).strip();
        Proven proven = verified(attempt.getName(), password, from)
                .orElseThrow(() -> new BadCredentialsException("No such name and password"));
        if (proven.once()) {
            throw new OwnPasswordFirst();
        }
        Account account = proven.account();
        NextProof next = proofs.next(account);
        if (next != NextProof.NONE) {
            throw new More(new Halfway.Step(account, proven.stamp(), next));
        }
        return beginnings.begun(account, proven.stamp(), from);
    }

    /**
     * Whose name and password these are, slowed as at sign-in. Throws {@link Wait} where it is too early. Where people sign in
     * at an identity provider, a right password of others is as wrong as any, and takes as long.
     */
    Optional<Proven> verified(String username, String password, Attempt from) {
        String name = KnownBrowsers.plain(username);
        return slowed(
                name, from, () -> passwords.verify(name, password).filter(_ -> ways.here(name)), Optional::isPresent);
    }

    /** Whose password for once this is, slowed alike; whoever shows it signs in elsewhere. Throws {@link Wait}. */
    Optional<Proven> given(String username, String password, Attempt from) {
        String name = KnownBrowsers.plain(username);
        return slowed(
                name, from, () -> passwords.verify(name, password.strip()).filter(Proven::once), Optional::isPresent);
    }

    /** Replaces a given password by an own one; guessing it is slowed as at sign-in. What ran with the old one ends. */
    OwnPassword choose(String username, String given, String own, Attempt from) {
        String name = KnownBrowsers.plain(username);
        OwnPassword outcome = slowed(
                name,
                from,
                () -> ways.here(name) ? passwords.choose(name, given, own) : new OwnPassword.Wrong(),
                one -> !(one instanceof OwnPassword.Wrong));
        if (outcome instanceof OwnPassword.Chosen(var account)) {
            beginnings.passwordChosen(account);
        }
        return outcome;
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    /** Compares something that can be guessed, no sooner than mistakes allow. Throws {@link Wait} where it is too early. */
    <T> T slowed(String name, Attempt from, Supplier<T> compare, Predicate<T> good) {
        if (!from.known() && SlowWork.crowded()) {
            throw new Wait(SlowWork.LATER);
        }
        tries.begin(name, from.place()).ifPresent(left -> {
            throw new Wait(left);
        });
        Outcome outcome = Outcome.UNKNOWN;
        try {
            T found = compare.get();
            outcome = good.test(found) ? Outcome.GOOD : Outcome.MISSED;
            return found;
        } finally {
            tries.end(name, from.place(), outcome);
            if (outcome == Outcome.MISSED) {
                beginnings.refused();
            }
        }
    }
}
