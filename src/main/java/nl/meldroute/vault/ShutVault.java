package nl.meldroute.vault;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import nl.meldroute.identity.SignedIn;
import nl.meldroute.ui.Cookies;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Signing out shuts the vault, and so does <i>Scherm wissen</i>; also while the database is away. */
@Component
class ShutVault implements LogoutHandler, HandlerInterceptor, WebMvcConfigurer {
    private final OpenVaults vaults;

    ShutVault(OpenVaults vaults) {
        this.vaults = vaults;
    }

    @Override
    public void logout(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        shut(request, response);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (request.getMethod().equals("POST")) {
            shut(request, response);
        }
        return true;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/blank");
    }

    private void shut(HttpServletRequest request, HttpServletResponse response) {
        SignedIn.current().ifPresent(person -> vaults.shut(person.id()));
        if (Cookies.read(request, Vault.COOKIE).isPresent()) {
            Cookies.clear(request, response, Vault.COOKIE);
        }
    }
}
