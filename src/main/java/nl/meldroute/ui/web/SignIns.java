package nl.meldroute.ui.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import nl.meldroute.identity.NextProof;
import nl.meldroute.identity.RunningSignIns;
import nl.meldroute.identity.SignIn;
import nl.meldroute.identity.SignedIn;
import nl.meldroute.ui.Flash;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.security.web.savedrequest.CookieRequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.stereotype.Component;

/** Where somebody goes after signing in or out: back to a form that was kept, to the page asked for, or to the start page. */
@Component
class SignIns implements AuthenticationSuccessHandler, AuthenticationFailureHandler, LogoutSuccessHandler {
    /** Request attribute: how long to wait before the next try, where that is why signing in failed. */
    static final String WAIT = "signInWait";

    private static final Map<NextProof, String> PAGES = Map.of(
            NextProof.FIRST_PASSKEY,
            "/login/passkey/first",
            NextProof.PASSKEY,
            "/login/passkey",
            NextProof.CODE,
            "/login/code");

    private final CookieRequestCache asked = new CookieRequestCache();
    private final KeptPosts keptPosts;
    private final KnownBrowsers known;
    private final Halfway halfway;
    private final Flash flash;

    SignIns(KeptPosts keptPosts, KnownBrowsers known, Halfway halfway, Flash flash) {
        this.keptPosts = keptPosts;
        this.known = known;
        this.halfway = halfway;
        this.flash = flash;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication) {
        seeOther(request, response, entered(request, response, request.getParameter("username"), authentication));
    }

    /** Where somebody goes who just signed in with this name; from now on this browser is known. */
    String entered(
            HttpServletRequest request, HttpServletResponse response, String name, Authentication authentication) {
        known.remember(request, response, name);
        if (authentication.getDetails() instanceof RunningSignIns.Begun begun && begun.crowded()) {
            flash.say(request, response, Flash.Message.of("ui.sign-ins.crowded"));
        }
        return onward(request, response, SignedIn.current().orElseThrow());
    }

    /** Where somebody was going: to a form that was kept, to the page asked for, or to the start page. */
    String onward(HttpServletRequest request, HttpServletResponse response, SignedIn person) {
        Optional<String> kept = keptPosts.path(request, person);
        SavedRequest page = asked.getRequest(request, response);
        asked.removeRequest(request, response);
        return kept.or(() -> local(page)).orElse("/");
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException trouble)
            throws IOException, ServletException {
        if (trouble instanceof LocalSignIn.OwnPasswordFirst) {
            seeOther(request, response, "/login/password");
            return;
        }
        if (trouble instanceof LocalSignIn.More more) {
            halfway.begin(request, response, more.step());
            seeOther(request, response, PAGES.getOrDefault(more.step().next(), "/login"));
            return;
        }
        if (trouble instanceof LocalSignIn.Wait wait) {
            request.setAttribute(WAIT, wait.seconds());
        }
        request.getRequestDispatcher("/login/again").forward(request, response);
    }

    @Override
    public void onLogoutSuccess(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        if (authentication != null
                && authentication.getDetails() instanceof SignIn signIn
                && signIn.outside() != null) {
            seeOther(request, response, "/login/provider/out");
            return;
        }
        flash.say(request, response, Flash.Message.of("ui.logout.done"));
        seeOther(request, response, "/login");
    }

    private static Optional<String> local(@Nullable SavedRequest page) {
        return Optional.ofNullable(page)
                .map(SavedRequest::getRedirectUrl)
                .map(url -> url.replaceFirst("^https?://[^/]*", ""))
                .filter(path -> path.startsWith("/") && !path.startsWith("//"));
    }

    private static void seeOther(HttpServletRequest request, HttpServletResponse response, String path) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", request.getContextPath() + path);
    }
}
