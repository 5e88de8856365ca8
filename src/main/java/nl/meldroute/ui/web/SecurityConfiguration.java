package nl.meldroute.ui.web;

import jakarta.servlet.DispatcherType;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.csrf.CsrfTokenRequestAttributeHandler;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.CookieRequestCache;

/**
 * The outer wall: denied is the default, and each mapping's own annotation opens it. The token in a form is not masked, so
 * that a page stays the same byte for byte; so no page with a form may ever be compressed (BREACH).
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {
    private static final String CONTENT_POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self';"
                    + " img-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
    private static final long YEAR_SECONDS = 31_536_000;

    @Bean
    SecurityFilterChain outerWall(
            HttpSecurity http, Wall parts, List<LogoutHandler> onLogout, PageFrame.Product product) throws Exception {
        http.authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                .permitAll()
                .anyRequest()
                .access(parts.doors()));
        http.securityContext(context -> context.securityContextRepository(parts.signInContexts()));
        http.sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
        http.csrf(csrf -> csrf.csrfTokenRepository(parts.formTokens())
                .csrfTokenRequestHandler(new CsrfTokenRequestAttributeHandler())
                .ignoringRequestMatchers(ProviderLogoutController.PATH));
        http.formLogin(login -> login.loginPage("/login")
                .usernameParameter("username")
                .passwordParameter("password")
                .authenticationDetailsSource(parts.attempts())
                .successHandler(parts.signIns())
                .failureHandler(parts.signIns()));
        http.logout(logout -> {
            onLogout.forEach(logout::addLogoutHandler);
            logout.logoutUrl("/logout").logoutSuccessHandler(parts.signIns());
        });
        http.exceptionHandling(
                denied -> denied.authenticationEntryPoint(parts.strangers()).accessDeniedHandler(parts.refusals()));
        http.requestCache(cache -> cache.requestCache(new CookieRequestCache()));
        http.headers(SecurityConfiguration::headers);
        http.addFilterBefore(new TlsOnly(product.demo()), CsrfFilter.class);
        http.addFilterBefore(parts.formsWithFiles(), CsrfFilter.class);
        http.httpBasic(basic -> basic.disable());
        return http.build();
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY));
        headers.referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER));
        headers.crossOriginOpenerPolicy(policy -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN));
        headers.crossOriginResourcePolicy(policy -> policy.policy(CrossOriginResourcePolicy.SAME_ORIGIN));
        headers.permissionsPolicyHeader(policy -> policy.policy("geolocation=(self), camera=(), microphone=()"));
        headers.httpStrictTransportSecurity(
                hsts -> hsts.maxAgeInSeconds(YEAR_SECONDS).includeSubDomains(true));
    }
}
