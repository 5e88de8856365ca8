package nl.meldroute.ui.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import nl.meldroute.identity.Door;
import nl.meldroute.identity.SignIn;
import nl.meldroute.identity.SignInTerms;
import nl.meldroute.kernel.Purpose;
import org.springframework.security.web.savedrequest.CookieRequestCache;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Before the name of a reporter, keys, accounts, and what leaves the house: the last proof of who one is may be five minutes
 * old, for whoever has a passkey or codes, or signed in at the identity provider. Else the page asks for it, and goes on with what was typed.
 */
@Component
class FreshProof implements HandlerInterceptor {
    /** The purposes for which it always holds; other doors say it themselves. */
    private static final Set<Purpose> SENSITIVE = Set.of(Purpose.REVEALING, Purpose.REKEYING, Purpose.ADMINISTRATION);

    private final CookieRequestCache asked = new CookieRequestCache();
    private final KeptPosts keptPosts;
    private final Proofs proofs;
    private final Clock clock;

    FreshProof(KeptPosts keptPosts, Proofs proofs, Clock clock) {
        this.keptPosts = keptPosts;
        this.proofs = proofs;
        this.clock = clock;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        Optional<SignIn> stale = door(handler)
                .filter(door -> door.fresh() || SENSITIVE.contains(door.purpose()))
                .flatMap(_ -> SignIn.current())
                .filter(one -> SignInTerms.stale(one.proven(), clock.instant()))
                .filter(one -> one.outside() != null
                        || proofs.standing(one.person().id()).any());
        if (stale.isEmpty()) {
            return true;
        }
        if (!request.getMethod().equals("POST") || !keptPosts.keep(request, response)) {
            asked.saveRequest(request, response);
        }
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", request.getContextPath() + ProveController.PAGE);
        return false;
    }

    private static Optional<Door> door(Object handler) {
        return handler instanceof HandlerMethod method
                ? Optional.ofNullable(method.getMethodAnnotation(Door.class))
                : Optional.empty();
    }
}
