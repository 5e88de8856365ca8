package nl.meldroute.ui.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.meldroute.identity.Account;
import nl.meldroute.identity.OwnPassword;
import nl.meldroute.identity.Passwords;
import nl.meldroute.identity.Proven;
import nl.meldroute.identity.SignInLog;
import nl.meldroute.identity.SignedIn;
import nl.meldroute.kernel.AccountId;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.stereotype.Component;

/**
 * Signs in with an account of this installation. Guessing is slowed by a growing wait per name, kept in memory; nobody can
 * lock somebody else out for good.
 */
@Component
class LocalSignIn implements AuthenticationProvider {
    private static final int FREE_TRIES = 5;
    private static final int LONGEST_WAIT_SECONDS = 60;
    private static final int MOST_NAMES = 10_000;
    private final Map<String, Misses> misses = new ConcurrentHashMap<>();
    private final Passwords passwords;
    private final SignInLog log;
    private final Clock clock;

    LocalSignIn(Passwords passwords, SignInLog log, Clock clock) {
        this.passwords = passwords;
        this.log = log;
        this.clock = clock;
    }

    /** Too many tries: wait a little. */
    static final class Wait extends AuthenticationException {
        Wait() {
            super("Wait before the next try");
        }
    }

    /** The password is one that an operator gave: it opens nothing but the page to choose an own one. */
    static final class OwnPasswordFirst extends AuthenticationException {
        OwnPasswordFirst() {
            super("Choose an own password first");
        }
    }

    private record Misses(int count, Instant next) {}

    @Override
    public Authentication authenticate(Authentication attempt) {
        String name = plain(attempt.getName());
        Misses before = admitted(name);
        Proven proven = passwords
                .verify(name, String.valueOf(attempt.getCredentials()).strip())
                .orElseThrow(() -> missed(name, before));
        misses.remove(name);
        if (proven.once()) {
            throw new OwnPasswordFirst();
        }
        Account account = proven.account();
        log.signedIn(account.id());
        SignedIn person =
                new SignedIn(account.id(), account.name(), account.role(), account.department(), clock.instant());
        List<GrantedAuthority> authorities =
                AuthorityUtils.createAuthorityList("ROLE_" + account.role().name());
        return UsernamePasswordAuthenticationToken.authenticated(person, null, authorities);
    }

    /** Replaces a given password by an own one; guessing it is slowed as at sign-in. */
    OwnPassword choose(String username, String given, String own) {
        String name = plain(username);
        Misses before = admitted(name);
        OwnPassword outcome = passwords.choose(name, given, own);
        switch (outcome) {
            case OwnPassword.Chosen(AccountId account) -> log.passwordChosen(account);
            case OwnPassword.Wrong _ -> missed(name, before);
            case OwnPassword.TooShort _ -> misses.remove(name);
        }
        return outcome;
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    private Misses admitted(String name) {
        Misses before = misses.getOrDefault(name, new Misses(0, Instant.MIN));
        if (clock.instant().isBefore(before.next()) || passwords.crowded()) {
            throw new Wait();
        }
        return before;
    }

    private static String plain(String username) {
        return username.strip().toLowerCase(Locale.ROOT);
    }

    private BadCredentialsException missed(String name, Misses before) {
        int count = before.count() + 1;
        long wait = count < FREE_TRIES ? 0 : Math.min(LONGEST_WAIT_SECONDS, 1L << Math.min(count - FREE_TRIES, 6));
        if (misses.size() < MOST_NAMES || misses.containsKey(name)) {
            misses.put(name, new Misses(count, clock.instant().plus(Duration.ofSeconds(wait))));
        }
        log.refused();
        return new BadCredentialsException("No such name and password");
    }
}
