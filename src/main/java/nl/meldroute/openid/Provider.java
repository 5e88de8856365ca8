package nl.meldroute.openid;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import nl.meldroute.identity.Statement;
import nl.meldroute.openid.Unbelieved.Why;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClientException;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The identity provider of the municipality. No token is kept: of what comes back, what is wanted to know is read, and the
 * rest forgotten. Nothing that was sent is ever written down.
 */
@Component
@AtProvider
public class Provider {
    private static final Logger LOG = LoggerFactory.getLogger(Provider.class);
    private final Discovery discovery;
    private final CodeFlow flow;
    private final Claims claims;
    private final Locker locker;
    private final Clock clock;
    private final Turns turns = new Turns();
    private final Once states = new Once();
    private final Once logouts = new Once();

    Provider(Discovery discovery, CodeFlow flow, Claims claims, Locker locker, Clock clock) {
        this.discovery = discovery;
        this.flow = flow;
        this.claims = claims;
        this.locker = locker;
        this.clock = clock;
    }

    /**
     * The way to the provider.
     *
     * @param url where to send the browser
     * @param ticket what the browser keeps until it comes back
     */
    public record Way(String url, String ticket) {}

    /** What the address said with which a browser came back. */
    public record Returned(String ticket, String state, String code, String issuer) {
        @Override
        public String toString() {
            return "Returned[hidden]";
        }
    }

    /**
     * Whose sign-ins ended at the provider.
     *
     * @param person hash of whom it speaks of; absent where it says the visit alone
     * @param visit hash of the sign-in there; absent where all of the person ended
     */
    public record Ended(@Nullable String person, @Nullable String visit) {}

    /**
     * Begins a sign-in.
     *
     * @param back where the provider sends the browser then, exactly as it knows that
     * @param fresh whether it has to ask anew who somebody is
     */
    public Way begin(String back, boolean fresh) throws Unbelieved {
        try {
            CodeFlow.Begun begun = flow.begin(discovery.provider().registration(), back, fresh);
            return new Way(begun.url(), locker.lock(begun.ticket()));
        } catch (RestClientException | IllegalArgumentException | IllegalStateException noAnswer) {
            LOG.warn(
                    "The identity provider gives no answer: {}",
                    noAnswer.getClass().getSimpleName());
            throw new Unbelieved(Why.UNREACHABLE, noAnswer);
        }
    }

    /** What the provider says of whom it sent back; each state and each code is good once. */
    public Statement statement(Returned back) throws Unbelieved {
        try {
            return believed(back);
        } catch (Unbelieved refused) {
            LOG.warn("A sign-in at the identity provider is refused: {}", refused.getMessage());
            throw refused;
        }
    }

    private Statement believed(Returned back) throws Unbelieved {
        Instant now = clock.instant();
        Ticket ticket = locker.open(back.ticket(), Ticket.class)
                .filter(one -> same(one.state(), back.state()))
                .filter(one -> states.first(one.state(), now, one.asked().plus(Locker.GOOD)))
                .orElseThrow(() -> new Unbelieved(Why.STATE));
        if (back.code().isEmpty()) {
            throw new Unbelieved(Why.DECLINED);
        }
        Turns.Turn turn = turns.next().orElseThrow(() -> new Unbelieved(Why.UNREACHABLE));
        try (turn) {
            Discovery.Known provider = discovery.provider();
            if (!back.issuer().isEmpty() && !back.issuer().equals(provider.issuer())) {
                throw new Unbelieved(Why.TOKEN);
            }
            return claims.read(flow.token(provider, ticket, back.code()), ticket);
        } catch (AuthenticationException
                | OAuth2AuthorizationException
                | JwtException
                | RestClientException
                | IllegalArgumentException
                | IllegalStateException refused) {
            throw new Unbelieved(unanswered(refused) ? Why.UNREACHABLE : Why.TOKEN, refused);
        }
    }

    /** Whose sign-ins ended, if this is a logout token of the provider that did not come before. */
    public Optional<Ended> ended(String logoutToken) {
        Optional<Turns.Turn> turn = turns.next();
        if (turn.isEmpty()) {
            return Optional.empty();
        }
        try (Turns.Turn _ = turn.get()) {
            Jwt token = discovery.provider().logouts().decode(logoutToken);
            Instant now = clock.instant();
            if (!logouts.first(Discovery.needed(token.getId()), now, now.plus(Locker.GOOD))) {
                return Optional.empty();
            }
            String subject = token.getSubject();
            String sid = token.getClaimAsString("sid");
            return Optional.of(
                    new Ended(subject == null ? null : claims.person(subject), sid == null ? null : claims.visit(sid)));
        } catch (JwtException | RestClientException | IllegalArgumentException | IllegalStateException refused) {
            LOG.warn("A logout token is refused: {}", refused.getClass().getSimpleName());
            return Optional.empty();
        }
    }

    /** Where somebody signs out at the provider too; it leads back here. Empty where that is not offered. */
    public Optional<String> wayOut(String back) {
        try {
            return discovery.provider().end().map(end -> out(end, back));
        } catch (RestClientException | IllegalArgumentException | IllegalStateException noAnswer) {
            return Optional.empty();
        }
    }

    /** Locks a statement for the browser whose owner has something more to show. */
    public String keep(Statement statement) {
        return locker.lock(statement);
    }

    /** What was kept in a browser, for ten minutes. */
    public Optional<Statement> kept(String text) {
        return locker.open(text, Statement.class);
    }

    /** No token goes along: it would stand in an address. The provider asks whoever it is whether they mean it. */
    private String out(URI end, String back) {
        return UriComponentsBuilder.fromUri(end)
                .queryParam("client_id", "{client}")
                .queryParam("post_logout_redirect_uri", "{back}")
                .encode()
                .buildAndExpand(discovery.provider().registration().getClientId(), back)
                .toUriString();
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    private static boolean unanswered(Throwable trouble) {
        for (Throwable cause = trouble; cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException) {
                return true;
            }
        }
        return false;
    }
}
