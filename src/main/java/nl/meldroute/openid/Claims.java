package nl.meldroute.openid;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.meldroute.identity.SignInTerms;
import nl.meldroute.identity.Statement;
import nl.meldroute.kernel.RandomIds;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.stereotype.Component;

/** Reads what a verified id token says, as far as this product wants to know it. */
@Component
@AtProvider
class Claims {
    private static final int LONGEST = 100;
    private static final String UNKNOWN = "Collega";
    private final OpenIdSettings settings;
    private final Locker locker;
    private final Clock clock;

    Claims(OpenIdSettings settings, Locker locker, Clock clock) {
        this.settings = settings;
        this.locker = locker;
        this.clock = clock;
    }

    /** Refuses where the last proof is older than a working day, or than the request where that asked for a new one. */
    Statement read(OidcIdToken token, Ticket ticket) throws Unbelieved {
        Instant proven = token.getAuthenticatedAt();
        Instant now = clock.instant();
        Instant oldest = ticket.fresh() ? ticket.asked() : now.minus(SignInTerms.WORKDAY);
        Duration skew = TokenRules.SKEW;
        if (proven == null || proven.isBefore(oldest.minus(skew)) || proven.isAfter(now.plus(skew))) {
            throw new Unbelieved(Unbelieved.Why.AUTH_TIME);
        }
        String sid = token.getClaimAsString("sid");
        return new Statement(
                person(Discovery.needed(token.getSubject())),
                visit(sid == null ? RandomIds.next().toString() : sid),
                name(token),
                settings.rolesOf(values(token.getClaims(), settings.roleClaim())),
                department(token),
                settings.acr().contains(String.valueOf(token.getAuthenticationContextClass())),
                proven.isAfter(now) ? now : proven);
    }

    /** By whom somebody is known here. */
    String person(String subject) {
        return locker.hash("person", settings.issuer(), subject);
    }

    /** By what a sign-in at the provider is known here. */
    String visit(String sid) {
        return locker.hash("visit", settings.issuer(), sid);
    }

    private static String name(OidcIdToken token) {
        return Stream.of(token.getFullName(), token.getPreferredUsername())
                .flatMap(text -> plain(text).stream())
                .findFirst()
                .orElse(UNKNOWN);
    }

    private @Nullable String department(OidcIdToken token) {
        return settings.departmentClaim().isBlank()
                ? null
                : values(token.getClaims(), settings.departmentClaim()).stream()
                        .flatMap(text -> plain(text).stream())
                        .findFirst()
                        .orElse(null);
    }

    /** The texts of a claim: one text, or a list of them; with dots, those of a claim inside another. */
    static List<String> values(Map<String, Object> claims, String name) {
        Object found = claims.get(name);
        if (found == null && name.contains(".")) {
            String[] parts = name.split("\\.", 2);
            return claims.get(parts[0]) instanceof Map<?, ?> inner ? values(named(inner), parts[1]) : List.of();
        }
        return switch (found) {
            case String text -> List.of(text);
            case Collection<?> many ->
                many.stream()
                        .filter(String.class::isInstance)
                        .map(String.class::cast)
                        .toList();
            case null, default -> List.of();
        };
    }

    private static Map<String, Object> named(Map<?, ?> claims) {
        return claims.entrySet().stream()
                .filter(one -> one.getKey() instanceof String && one.getValue() != null)
                .collect(Collectors.toMap(
                        one -> one.getKey().toString(), one -> Objects.requireNonNull(one.getValue())));
    }

    private static Optional<String> plain(@Nullable String text) {
        return Optional.ofNullable(text)
                .map(one -> one.replaceAll("[\\p{C}\\s]+", " ").strip())
                .filter(one -> !one.isEmpty())
                .map(one -> one.length() > LONGEST ? one.substring(0, LONGEST) : one);
    }
}
