package nl.meldroute.openid;

import com.nimbusds.jose.jwk.RSAKey;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * A real identity provider, Spring Authorization Server, on a port of its own: with a page to sign in, codes that work once, PKCE and
 * keys that are fetched. What it says of somebody, and how it signs that, can be spoiled on purpose.
 */
public final class IdentityProvider implements AutoCloseable {
    public static final String CLIENT = "meldroute";
    public static final String SECRET = "een geheim van de gemeente";
    public static final String PASSWORD = "wachtwoord bij de gemeente";
    public static final String STRONG = "https://gemeente.invalid/acr/sleutel";

    private final Map<String, Map<String, Object>> people = new ConcurrentHashMap<>();
    private final Tokens tokens = new Tokens();
    private final ConfigurableApplicationContext context;
    private volatile Supplier<Instant> time = Instant::now;
    private volatile UnaryOperator<Map<String, Object>> claims = UnaryOperator.identity();
    private volatile Tokens.Signing signing = Tokens.Signing.RIGHT;
    private volatile String client = "";
    private volatile String issued = "";

    private IdentityProvider() {
        this.context = new SpringApplicationBuilder(IdentityProviderParts.class)
                .web(WebApplicationType.SERVLET)
                .initializers(made -> made.getBeanFactory().registerSingleton("identityProvider", this))
                .logStartupInfo(false)
                .run(
                        "--spring.config.location=optional:classpath:/nowhere/",
                        "--meldroute.mode=demo",
                        "--server.port=0",
                        "--server.servlet.register-default-servlet=true",
                        "--server.servlet.session.cookie.name=AT_PROVIDER",
                        "--server.servlet.session.cookie.same-site=lax",
                        "--logging.level.root=warn");
    }

    public static IdentityProvider start() {
        return new IdentityProvider();
    }

    /** Another host than that of the product, so that browsers see two sites. */
    public String issuer() {
        return "http://127.0.0.1:" + port();
    }

    private int port() {
        return Objects.requireNonNull(((ServletWebServerApplicationContext) context).getWebServer())
                .getPort();
    }

    /** Where the product is, to which it sends browsers back. */
    public void serves(String address) {
        client = address;
    }

    String client() {
        return client;
    }

    /** By which clock it signs. */
    public void at(Supplier<Instant> clock) {
        time = clock;
    }

    /** Somebody who has an account there, and what it says of them. */
    public void knows(String subject, Map<String, Object> says) {
        people.put(subject, says);
    }

    boolean has(String subject) {
        return people.containsKey(subject);
    }

    /** From now on it says this instead. */
    public void spoil(UnaryOperator<Map<String, Object>> other) {
        claims = other;
    }

    /** From now on it signs like this. */
    public void sign(Tokens.Signing other) {
        signing = other;
    }

    public void honest() {
        claims = UnaryOperator.identity();
        signing = Tokens.Signing.RIGHT;
    }

    /** The id token that it gave last. */
    public String issued() {
        return issued;
    }

    RSAKey key() {
        return tokens.key();
    }

    /** An id token for what the library would say. */
    String idToken(Map<String, Object> library) {
        Map<String, Object> said = new HashMap<>(library);
        said.putAll(people.getOrDefault(String.valueOf(library.get("sub")), Map.of()));
        Instant now = time.get();
        said.put("iss", issuer());
        said.put("iat", now.getEpochSecond());
        said.put("exp", now.plusSeconds(300).getEpochSecond());
        said.put("auth_time", now.getEpochSecond());
        issued = tokens.text(claims.apply(said), "JWT", signing);
        return issued;
    }

    /** What it sends when somebody signed out there. */
    public String logoutToken(UnaryOperator<Map<String, Object>> other, Tokens.Signing signing) {
        Map<String, Object> said = new HashMap<>();
        Instant now = time.get();
        said.put("iss", issuer());
        said.put("aud", List.of(CLIENT));
        said.put("iat", now.getEpochSecond());
        said.put("exp", now.plusSeconds(120).getEpochSecond());
        said.put("jti", "afmelding " + System.nanoTime());
        said.put("events", Map.of("http://schemas.openid.net/event/backchannel-logout", Map.of()));
        return tokens.text(other.apply(said), "logout+jwt", signing);
    }

    @Override
    public void close() {
        context.close();
    }
}
