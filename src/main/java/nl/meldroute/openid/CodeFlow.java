package nl.meldroute.openid;

import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import nl.meldroute.identity.SignInTerms;
import nl.meldroute.kernel.RandomIds;
import nl.meldroute.kernel.Sha256;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.authentication.OAuth2LoginAuthenticationToken;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.oidc.authentication.OidcAuthorizationCodeAuthenticationProvider;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationExchange;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationResponse;
import org.springframework.security.oauth2.core.endpoint.PkceParameterNames;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/**
 * The authorization code flow with PKCE and nonce, by the library; not by its filters, which keep what they wait for in a
 * session that is not there.
 */
@Component
@AtProvider
class CodeFlow {
    private static final int RANDOM_BYTES = 32;
    private static final String NONCE = "nonce";
    private final OpenIdSettings settings;
    private final Discovery discovery;
    private final Clock clock;

    CodeFlow(OpenIdSettings settings, Discovery discovery, Clock clock) {
        this.settings = settings;
        this.discovery = discovery;
        this.clock = clock;
    }

    /** A request for a sign-in, and what is needed when its answer comes. */
    record Begun(String url, Ticket ticket) {}

    Begun begin(ClientRegistration registration, String back, boolean fresh) {
        String nonce = random();
        OAuth2AuthorizationRequest.Builder request = request(registration, random(), back, Map.of(NONCE, nonce));
        request.additionalParameters(more -> {
            more.put(NONCE, text(Sha256.of(nonce)));
            more.put("max_age", fresh ? 0 : SignInTerms.WORKDAY.toSeconds());
            if (fresh) {
                more.put("prompt", "login");
            }
            if (!settings.acr().isEmpty()) {
                more.put("acr_values", String.join(" ", settings.acr()));
            }
        });
        OAuth2AuthorizationRequestCustomizers.withPkce().accept(request);
        OAuth2AuthorizationRequest built = request.build();
        String verifier = String.valueOf(built.getAttributes().get(PkceParameterNames.CODE_VERIFIER));
        Ticket ticket = new Ticket(Discovery.needed(built.getState()), nonce, verifier, back, clock.instant(), fresh);
        return new Begun(built.getAuthorizationRequestUri(), ticket);
    }

    /** Changes the code for the id token, whose signature and claims the library verifies; throws what that throws. */
    OidcIdToken token(Discovery.Known provider, Ticket ticket, String code) {
        RestClientAuthorizationCodeTokenResponseClient client = new RestClientAuthorizationCodeTokenResponseClient();
        client.setRestClient(discovery
                .client()
                .configureMessageConverters(converters -> converters
                        .addCustomConverter(new FormHttpMessageConverter())
                        .addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
                .build());
        OidcAuthorizationCodeAuthenticationProvider library = new OidcAuthorizationCodeAuthenticationProvider(
                client, asked -> new DefaultOidcUser(List.of(), asked.getIdToken()));
        library.setJwtDecoderFactory(_ -> provider.ids());
        OAuth2AuthorizationRequest request = request(
                        provider.registration(),
                        ticket.state(),
                        ticket.back(),
                        Map.of(NONCE, ticket.nonce(), PkceParameterNames.CODE_VERIFIER, ticket.verifier()))
                .build();
        OAuth2AuthorizationResponse response = OAuth2AuthorizationResponse.success(code)
                .redirectUri(ticket.back())
                .state(ticket.state())
                .build();
        Authentication person = library.authenticate(new OAuth2LoginAuthenticationToken(
                provider.registration(), new OAuth2AuthorizationExchange(request, response)));
        return ((OidcUser) Discovery.needed(Discovery.needed(person).getPrincipal())).getIdToken();
    }

    private static OAuth2AuthorizationRequest.Builder request(
            ClientRegistration registration, String state, String back, Map<String, Object> attributes) {
        return OAuth2AuthorizationRequest.authorizationCode()
                .clientId(registration.getClientId())
                .authorizationUri(
                        Discovery.needed(registration.getProviderDetails().getAuthorizationUri()))
                .redirectUri(back)
                .scopes(registration.getScopes())
                .state(state)
                .attributes(kept -> {
                    kept.put("registration_id", registration.getRegistrationId());
                    kept.putAll(attributes);
                });
    }

    private static String random() {
        return text(RandomIds.bytes(RANDOM_BYTES));
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
