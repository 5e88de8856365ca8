package nl.meldroute.ui.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
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
    private static final int FORM_FROM_ELSEWHERE = HttpServletResponse.SC_BAD_REQUEST;
    private final KeptPosts keptPosts;
    private final MappedDoors doors;

    Refused(KeptPosts keptPosts, MappedDoors doors) {
        this.keptPosts = keptPosts;
        this.doors = doors;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException stranger)
            throws IOException {
        boolean kept = doors.handler(request).isPresent() && keptPosts.keep(request, response);
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", request.getContextPath() + (kept ? "/session-expired" : "/login"));
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        if (denied instanceof CsrfException && (SignedIn.current().isPresent() || doors.isOpen(request))) {
            response.sendError(FORM_FROM_ELSEWHERE);
        } else if (denied instanceof CsrfException) {
            response.sendRedirect(request.getContextPath() + "/login");
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
