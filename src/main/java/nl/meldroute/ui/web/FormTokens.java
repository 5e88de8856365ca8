package nl.meldroute.ui.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Base64;
import nl.meldroute.database.KeyFile;
import nl.meldroute.kernel.RandomIds;
import nl.meldroute.kernel.SecretMark;
import nl.meldroute.ui.Cookies;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.DefaultCsrfToken;
import org.springframework.stereotype.Component;

/**
 * Ties a form to the browser that asked for it: an HMAC over a random cookie. It needs no session and no database, so that
 * neither an ended sign-in nor a dead database takes away what somebody typed.
 */
@Component
class FormTokens implements CsrfTokenRepository {
    private static final String COOKIE = "mr-form";
    private static final String FRESH = FormTokens.class.getName() + ".fresh";
    private static final int BYTES = 32;
    private final SecretMark mark;

    FormTokens(KeyFile keyFile) {
        this.mark = new SecretMark(keyFile.secret("form tokens"));
    }

    @Override
    public CsrfToken generateToken(HttpServletRequest request) {
        String browser = Base64.getUrlEncoder().withoutPadding().encodeToString(RandomIds.bytes(BYTES));
        request.setAttribute(FRESH, browser);
        return token(browser);
    }

    @Override
    public void saveToken(@Nullable CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
        if (token == null) {
            Cookies.clear(request, response, COOKIE);
        } else if (request.getAttribute(FRESH) instanceof String browser) {
            Cookies.set(request, response, COOKIE, browser);
        }
    }

    @Override
    public @Nullable CsrfToken loadToken(HttpServletRequest request) {
        return Cookies.read(request, COOKIE).map(this::token).orElse(null);
    }

    private CsrfToken token(String browser) {
        return new DefaultCsrfToken(
                "X-CSRF-TOKEN", "_csrf", Base64.getUrlEncoder().withoutPadding().encodeToString(mark.of(browser)));
    }
}
