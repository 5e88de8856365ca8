package nl.meldroute.ui.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.meldroute.identity.Account;
import nl.meldroute.identity.Passwords;
import nl.meldroute.identity.SignInLog;
import nl.meldroute.identity.SignedIn;
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

    private record Misses(int count, Instant next) {}

    @Override
    public Authentication authenticate(Authentication attempt) {
        String name = attempt.getName().strip().toLowerCase(Locale.ROOT);
        Misses before = misses.getOrDefault(name, new Misses(0, Instant.MIN));
        if (clock.instant().isBefore(before.next()) || passwords.crowded()) {
            throw new Wait();
        }
        Account account = passwords
                .verify(name, String.valueOf(attempt.getCredentials()))
                .orElseThrow(() -> missed(name, before));
        misses.remove(name);
        log.signedIn(account.id());
        SignedIn person =
                new SignedIn(account.id(), account.name(), account.role(), account.department(), clock.instant());
        List<GrantedAuthority> authorities =
                AuthorityUtils.createAuthorityList("ROLE_" + account.role().name());
        return UsernamePasswordAuthenticationToken.authenticated(person, null, authorities);
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
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
