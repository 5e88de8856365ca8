package nl.meldroute.ui.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.function.Supplier;
import nl.meldroute.identity.RunningSignIns;
import nl.meldroute.identity.SignIn;
import nl.meldroute.identity.SignedIn;
import nl.meldroute.ui.Cookies;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * Finds the sign-in of a request by the secret in its cookie; there is no other session. It is looked up only where a page
 * asks who is there, so that a page for reporters never does.
 */
@Component
class SignInContexts implements SecurityContextRepository {
    static final String COOKIE = "mr-session";
    private final RunningSignIns running;

    SignInContexts(RunningSignIns running) {
        this.running = running;
    }

    @Override
    public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
        Supplier<SecurityContext> once = SingletonSupplier.of(() -> load(request));
        return new DeferredSecurityContext() {
            @Override
            public SecurityContext get() {
                return once.get();
            }

            @Override
            public boolean isGenerated() {
                return once.get().getAuthentication() == null;
            }
        };
    }

    /** The older way to ask the same, which an interface still wants. */
    @Deprecated
    @Override
    public SecurityContext loadContext(HttpRequestResponseHolder exchange) {
        return load(exchange.getRequest());
    }

    /** Gives the browser the secret of a sign-in that just began, or takes it away from one that ended. */
    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
        Optional<String> before = Cookies.read(request, COOKIE);
        if (context.getAuthentication() == null) {
            before.ifPresent(secret -> {
                running.signOut(secret);
                Cookies.clear(request, response, COOKIE);
            });
        } else if (context.getAuthentication().getDetails() instanceof RunningSignIns.Begun begun) {
            Cookies.set(request, response, COOKIE, begun.secret());
        }
    }

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return load(request).getAuthentication() != null;
    }

    /** Why the sign-in of this browser ended, where it did and that is remembered. */
    Optional<SignIn.End> why(HttpServletRequest request) {
        return Cookies.read(request, COOKIE).flatMap(running::why);
    }

    private SecurityContext load(HttpServletRequest request) {
        return Cookies.read(request, COOKIE)
                .flatMap(running::use)
                .map(SignInContexts::context)
                .orElseGet(SecurityContextImpl::new);
    }

    private static SecurityContext context(SignIn signIn) {
        UsernamePasswordAuthenticationToken authentication = authenticated(signIn.person());
        authentication.setDetails(signIn);
        return new SecurityContextImpl(authentication);
    }

    /** Somebody who proved who they are. */
    static UsernamePasswordAuthenticationToken authenticated(SignedIn person) {
        return UsernamePasswordAuthenticationToken.authenticated(
                person,
                null,
                AuthorityUtils.createAuthorityList("ROLE_" + person.role().name()));
    }
}
