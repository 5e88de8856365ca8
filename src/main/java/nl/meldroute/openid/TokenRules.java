package nl.meldroute.openid;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;

/**
 * Which tokens are believed, after their signature. Id tokens: OpenID Connect Core 1.0, 3.1.3.7. Logout tokens: Back-Channel
 * Logout 1.0, 2.6. A refusal says nothing of what the token held.
 */
final class TokenRules {
    /** What clocks may differ. */
    static final Duration SKEW = Duration.ofSeconds(60);

    private static final String LOGOUT = "http://schemas.openid.net/event/backchannel-logout";
    private static final Duration OLDEST_LOGOUT = Duration.ofMinutes(5);

    private TokenRules() {}

    static OAuth2TokenValidator<Jwt> ofIds(ClientRegistration registration, Clock clock) {
        OidcIdTokenValidator library = new OidcIdTokenValidator(registration);
        library.setClock(clock);
        library.setClockSkew(SKEW);
        return new DelegatingOAuth2TokenValidator<>(
                List.of(timely(clock), library, rule(token -> isType(token, Set.of("jwt")))));
    }

    static OAuth2TokenValidator<Jwt> ofLogouts(ClientRegistration registration, Clock clock) {
        String issuer = Discovery.needed(registration.getProviderDetails().getIssuerUri());
        return new DelegatingOAuth2TokenValidator<>(List.of(
                timely(clock),
                rule(token -> isType(token, Set.of("jwt", "logout+jwt"))),
                rule(token -> issuer.equals(token.getClaimAsString("iss"))),
                rule(token -> token.getAudience() != null && token.getAudience().contains(registration.getClientId())),
                rule(token -> recent(token.getIssuedAt(), clock.instant())),
                rule(token -> token.getExpiresAt() != null && token.getId() != null),
                rule(token -> token.getClaims().get("events") instanceof Map<?, ?> events
                        && events.get(LOGOUT) instanceof Map<?, ?>),
                rule(token -> !token.hasClaim("nonce")),
                rule(token -> token.getSubject() != null || token.getClaims().get("sid") instanceof String)));
    }

    private static OAuth2TokenValidator<Jwt> timely(Clock clock) {
        JwtTimestampValidator library = new JwtTimestampValidator(SKEW);
        library.setClock(clock);
        return library;
    }

    private static boolean isType(Jwt token, Set<String> types) {
        Object type = token.getHeaders().get("typ");
        return type == null || types.contains(type.toString().toLowerCase(Locale.ROOT));
    }

    private static boolean recent(@Nullable Instant issued, Instant now) {
        return issued != null
                && !issued.isAfter(now.plus(SKEW))
                && !issued.plus(OLDEST_LOGOUT).isBefore(now);
    }

    private static OAuth2TokenValidator<Jwt> rule(Predicate<Jwt> good) {
        return token -> good.test(token)
                ? OAuth2TokenValidatorResult.success()
                : OAuth2TokenValidatorResult.failure(new OAuth2Error("invalid_token"));
    }
}
