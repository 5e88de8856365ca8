package nl.meldroute.openid;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.oauth2.server.authorization.OAuth2AuthorizationServerConfigurer;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.web.filter.OncePerRequestFilter;

/** No configuration by its name, or the product would find it. The provider of the tests: the library as it is, with one client, and people who are known by name. */
@EnableWebSecurity
@ImportAutoConfiguration(TomcatServletWebServerAutoConfiguration.class)
class IdentityProviderParts {
    @Bean
    @Order(1)
    SecurityFilterChain protocol(HttpSecurity http) throws Exception {
        OAuth2AuthorizationServerConfigurer server = new OAuth2AuthorizationServerConfigurer();
        http.securityMatcher(server.getEndpointsMatcher());
        http.with(server, parts -> parts.oidc(Customizer.withDefaults()));
        http.authorizeHttpRequests(requests -> requests.anyRequest().authenticated());
        http.exceptionHandling(
                denied -> denied.authenticationEntryPoint(new LoginUrlAuthenticationEntryPoint("/login")));
        http.addFilterBefore(new AskedAnew(), SecurityContextHolderFilter.class);
        return http.build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain people(HttpSecurity http) throws Exception {
        http.authorizeHttpRequests(requests -> requests.anyRequest().authenticated());
        http.formLogin(Customizer.withDefaults());
        return http.build();
    }

    /** What the library leaves out: with {@code prompt=login} somebody signs in anew. */
    static final class AskedAnew extends OncePerRequestFilter {
        private static final String DONE = "asked anew";

        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            if ("login".equals(request.getParameter("prompt"))) {
                HttpSession session = request.getSession();
                if (session.getAttribute(DONE) == null) {
                    session.invalidate();
                    request.getSession(true).setAttribute(DONE, true);
                } else {
                    session.removeAttribute(DONE);
                }
            }
            chain.doFilter(request, response);
        }
    }

    @Bean
    UserDetailsService everybody(IdentityProvider provider) {
        return name -> {
            if (!provider.has(name)) {
                throw new UsernameNotFoundException(name);
            }
            return User.withUsername(name)
                    .password("{noop}" + IdentityProvider.PASSWORD)
                    .build();
        };
    }

    @Bean
    RegisteredClientRepository clients(IdentityProvider provider) {
        return new RegisteredClientRepository() {
            @Override
            public void save(RegisteredClient encodedAnew) {}

            @Override
            public RegisteredClient findById(String id) {
                return client(provider);
            }

            @Override
            public @Nullable RegisteredClient findByClientId(String id) {
                return id.equals(IdentityProvider.CLIENT) ? client(provider) : null;
            }
        };
    }

    private static RegisteredClient client(IdentityProvider provider) {
        return RegisteredClient.withId("1")
                .clientId(IdentityProvider.CLIENT)
                .clientSecret("{noop}" + IdentityProvider.SECRET)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri(provider.client() + "/login/provider/back")
                .postLogoutRedirectUri(provider.client() + "/login")
                .scope("openid")
                .scope("profile")
                .clientSettings(ClientSettings.builder()
                        .requireProofKey(true)
                        .requireAuthorizationConsent(false)
                        .build())
                .build();
    }

    @Bean
    AuthorizationServerSettings settings() {
        return AuthorizationServerSettings.builder().build();
    }

    @Bean
    JWKSource<SecurityContext> keys(IdentityProvider provider) {
        return new ImmutableJWKSet<>(new JWKSet(provider.key()));
    }

    @Bean
    JwtDecoder decoder(IdentityProvider provider) throws JOSEException {
        return NimbusJwtDecoder.withPublicKey(provider.key().toRSAPublicKey()).build();
    }

    /** Access tokens as the library makes them; id tokens say what the test wants. */
    @Bean
    JwtEncoder encoder(JWKSource<SecurityContext> keys, IdentityProvider provider) {
        NimbusJwtEncoder library = new NimbusJwtEncoder(keys);
        return parameters -> {
            Jwt made = library.encode(parameters);
            return made.hasClaim("azp")
                    ? new Jwt(
                            provider.idToken(made.getClaims()),
                            made.getIssuedAt(),
                            made.getExpiresAt(),
                            made.getHeaders(),
                            made.getClaims())
                    : made;
        };
    }
}
