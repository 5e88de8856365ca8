package nl.meldroute.ui.web;

import com.google.crypto.tink.subtle.PrfHmacJce;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.spec.SecretKeySpec;
import nl.meldroute.database.KeyFile;
import nl.meldroute.kernel.RandomIds;
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
    private final PrfHmacJce hmac;

    FormTokens(KeyFile keyFile) throws GeneralSecurityException {
        this.hmac = new PrfHmacJce("HMACSHA256", new SecretKeySpec(keyFile.secret("form tokens"), "HMAC"));
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
        try {
            byte[] tag = hmac.compute(browser.getBytes(StandardCharsets.UTF_8), BYTES);
            return new DefaultCsrfToken(
                    "X-CSRF-TOKEN",
                    "_csrf",
                    Base64.getUrlEncoder().withoutPadding().encodeToString(tag));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("HMAC is not there", impossible);
        }
    }
}
