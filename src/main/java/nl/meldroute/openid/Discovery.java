package nl.meldroute.openid;

import java.net.URI;
import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestTemplate;

/**
 * What the identity provider says of itself, asked when the first one signs in: it may start later than this product, and
 * reporting needs it never.
 */
@Component
@AtProvider
class Discovery {
    /** Keys of two kinds only: nothing that is signed with a secret, and nothing that is not signed. */
    static final Set<SignatureAlgorithm> ALGORITHMS = Set.of(
            SignatureAlgorithm.RS256,
            SignatureAlgorithm.RS384,
            SignatureAlgorithm.RS512,
            SignatureAlgorithm.PS256,
            SignatureAlgorithm.ES256,
            SignatureAlgorithm.ES384);

    private static final String WHERE = "/.well-known/openid-configuration";
    private static final Duration PAUSE = Duration.ofSeconds(10);
    private static final Duration CONNECT = Duration.ofSeconds(4);
    private static final Duration ANSWER = Duration.ofSeconds(8);
    private static final ParameterizedTypeReference<Map<String, Object>> ANYTHING =
            new ParameterizedTypeReference<>() {};
    private final OpenIdSettings settings;
    private final JdkClientHttpRequestFactory requests;
    private final Clock clock;
    private final ReentrantLock asking = new ReentrantLock();
    private volatile @Nullable Known known;
    private volatile Instant again = Instant.MIN;

    Discovery(OpenIdSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
        this.requests = new JdkClientHttpRequestFactory(
                HttpClient.newBuilder().connectTimeout(CONNECT).build());
        requests.setReadTimeout(ANSWER);
    }

    /**
     * The provider as it was found.
     *
     * @param ids reads and verifies id tokens
     * @param logouts reads and verifies logout tokens
     */
    record Known(ClientRegistration registration, NimbusJwtDecoder ids, NimbusJwtDecoder logouts) {
        String issuer() {
            return needed(registration.getProviderDetails().getIssuerUri());
        }

        Optional<URI> end() {
            return Optional.ofNullable(registration
                            .getProviderDetails()
                            .getConfigurationMetadata()
                            .get("end_session_endpoint"))
                    .map(address -> URI.create(address.toString()));
        }
    }

    /**
     * Throws what the library throws where the provider gives no answer. It is asked by one at a time and anew after a while:
     * those who wait would take the place of those who report.
     */
    Known provider() {
        Known found = known;
        return found == null ? ask() : found;
    }

    private Known ask() {
        if (clock.instant().isBefore(again) || !asking.tryLock()) {
            throw new IllegalStateException("The identity provider gives no answer yet");
        }
        try {
            Known found = find();
            known = found;
            return found;
        } catch (RuntimeException noAnswer) {
            again = clock.instant().plus(PAUSE);
            throw noAnswer;
        } finally {
            asking.unlock();
        }
    }

    /** For what is asked of the provider: no redirect is followed, and no answer waited for long. */
    RestClient.Builder client() {
        return RestClient.builder().requestFactory(requests);
    }

    /** Something that no provider leaves out. */
    static <T> T needed(@Nullable T found) {
        return Optional.ofNullable(found)
                .orElseThrow(() -> new IllegalStateException("The identity provider leaves out something"));
    }

    private Known find() {
        Map<String, Object> says = client().build()
                .get()
                .uri(settings.issuer().replaceFirst("/$", "") + WHERE)
                .retrieve()
                .body(ANYTHING);
        if (says == null || !settings.issuer().equals(says.get("issuer"))) {
            throw new IllegalStateException("The identity provider calls itself otherwise than the settings do");
        }
        ClientRegistration registration = ClientRegistrations.fromOidcConfiguration(says)
                .registrationId("municipality")
                .clientId(settings.clientId())
                .clientSecret(settings.clientSecret())
                .scope(settings.scopes())
                .build();
        NimbusJwtDecoder ids = decoder(registration);
        ids.setJwtValidator(TokenRules.ofIds(registration, clock));
        NimbusJwtDecoder logouts = decoder(registration);
        logouts.setJwtValidator(TokenRules.ofLogouts(registration, clock));
        return new Known(registration, ids, logouts);
    }

    private NimbusJwtDecoder decoder(ClientRegistration registration) {
        return NimbusJwtDecoder.withJwkSetUri(
                        needed(registration.getProviderDetails().getJwkSetUri()))
                .jwsAlgorithms(algorithms -> algorithms.addAll(ALGORITHMS))
                .validateType(false)
                .restOperations(new RestTemplate(requests))
                .build();
    }
}
