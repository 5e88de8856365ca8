package nl.meldroute.ui.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import nl.meldroute.openid.AtProvider;
import nl.meldroute.ui.Cookies;
import org.springframework.stereotype.Component;

/** What a browser keeps for us on its way to the identity provider and back; locked, and for ten minutes. */
@Component
@AtProvider
class ProviderCookies {
    private static final String ENTERING = "mr-provider";
    private static final String PROVING = "mr-provider-prove";
    private static final String STATEMENT = "mr-provider-first";
    private static final Duration KEPT = Duration.ofMinutes(10);

    /** The one that is under way; the other kind is forgotten. */
    void keepTicket(HttpServletRequest request, HttpServletResponse response, String ticket, boolean proving) {
        Cookies.clear(request, response, proving ? ENTERING : PROVING);
        Cookies.set(request, response, proving ? PROVING : ENTERING, new Cookies.Kept(ticket, KEPT));
    }

    String ticket(HttpServletRequest request) {
        return Cookies.read(request, proving(request) ? PROVING : ENTERING).orElse("");
    }

    /** Whether it was begun by somebody who is signed in, to prove anew who they are. */
    boolean proving(HttpServletRequest request) {
        return Cookies.read(request, PROVING).isPresent();
    }

    void clearTicket(HttpServletRequest request, HttpServletResponse response) {
        Cookies.clear(request, response, ENTERING);
        Cookies.clear(request, response, PROVING);
    }

    void keepStatement(HttpServletRequest request, HttpServletResponse response, String statement) {
        Cookies.set(request, response, STATEMENT, new Cookies.Kept(statement, KEPT));
    }

    Optional<String> statement(HttpServletRequest request) {
        return Cookies.read(request, STATEMENT);
    }

    void clearStatement(HttpServletRequest request, HttpServletResponse response) {
        Cookies.clear(request, response, STATEMENT);
    }
}
