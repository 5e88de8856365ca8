package nl.meldroute.ui.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import nl.meldroute.identity.SignedIn;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/**
 * What somebody meets who may not pass. A stranger: the sign-in page, whether the path exists or not, and what a form held
 * is kept. Somebody signed in: the page for what does not exist. There is no page that says "forbidden".
 */
@Component
class Refused implements AuthenticationEntryPoint, AccessDeniedHandler {
    private final KeptPosts keptPosts;
    private final MappedDoors doors;

    Refused(KeptPosts keptPosts, MappedDoors doors) {
        this.keptPosts = keptPosts;
        this.doors = doors;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException stranger) {
        toSignIn(request, response, keptPosts.keep(request, response));
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException, ServletException {
        if (!(denied instanceof CsrfException)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Optional<SignedIn> person = SignedIn.current();
        if (doors.isForReporters(request)) {
            request.getRequestDispatcher("/report/again").forward(request, response);
        } else if (doors.isOpen(request)) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        } else if (person.isPresent()) {
            again(request, response, person.get());
        } else {
            toSignIn(request, response, keptPosts.keep(request, response));
        }
    }

    /** Whoever signed out and in again in another tab gets the own form back, filled in and not sent. */
    private void again(HttpServletRequest request, HttpServletResponse response, SignedIn person) throws IOException {
        if (keptPosts.isOf(request, person) && keptPosts.keep(request, response)) {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", KeptPosts.here(request));
        } else {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    private static void toSignIn(HttpServletRequest request, HttpServletResponse response, boolean kept) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", request.getContextPath() + (kept ? "/session-expired" : "/login"));
    }
}
