package nl.meldroute.ui.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import nl.meldroute.identity.SignedIn;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Ends a sign-in after eight hours, however busy it was, and when its account was closed. */
class SignInEnd extends OncePerRequestFilter {
    private static final Duration WORKDAY = Duration.ofHours(8);
    private final Clock clock;
    private final Leavers leavers;

    SignInEnd(Clock clock, Leavers leavers) {
        this.clock = clock;
        this.leavers = leavers;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean over = SignedIn.current()
                .filter(person -> clock.instant().isAfter(person.since().plus(WORKDAY)) || leavers.include(person))
                .isPresent();
        if (over) {
            SecurityContextHolder.clearContext();
            HttpSession session = request.getSession(false);
            if (session != null) {
                session.invalidate();
            }
        }
        chain.doFilter(request, response);
    }
}
