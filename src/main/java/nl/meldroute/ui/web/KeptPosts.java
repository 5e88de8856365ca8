package nl.meldroute.ui.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import nl.meldroute.database.KeyBox;
import nl.meldroute.identity.SignedIn;
import nl.meldroute.kernel.RandomIds;
import nl.meldroute.ui.Cookies;
import nl.meldroute.ui.KeptForms;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keeps what somebody typed in a form that was sent after the sign-in had ended, or on the way to the vault. It
 * waits, encrypted under a key that only the browser's cookie holds, for eight hours; only the same person gets it
 * back, and it is never sent by itself.
 */
@Component
class KeptPosts implements KeptForms {
    /** Hidden field of every form behind sign-in: whose form it is. */
    static final String OWNER = "_owner";

    private static final String COOKIE = "mr-kept";
    private static final Duration KEPT = Duration.ofHours(8);
    private static final int KEY_BYTES = 32;
    private static final int MOST = 500;
    private static final String QUERY = "[A-Za-z0-9=&-]{1,100}";
    private static final TypeReference<Map<String, List<String>>> FIELDS = new TypeReference<>() {};
    private final Map<UUID, Waiting> waiting = new ConcurrentHashMap<>();
    private final FormOwners owners;
    private final JsonMapper json;
    private final Clock clock;

    KeptPosts(FormOwners owners, JsonMapper json, Clock clock) {
        this.owners = owners;
        this.json = json;
        this.clock = clock;
    }

    /** What came back: the page it was typed on, and the fields. */
    record Post(String path, Map<String, List<String>> fields) {}

    private record Typed(String account, String path, Map<String, List<String>> fields) {}

    private record Waiting(byte[] sealed, String owner, String path, Instant until) {}

    /** The value of {@link #OWNER} for this person. */
    String owner(SignedIn person) {
        return owners.of(person);
    }

    /** Keeps the form of this request, if it is one of somebody who was signed in. */
    @Override
    public boolean keep(HttpServletRequest request, HttpServletResponse response) {
        return keep(request, response, here(request));
    }

    /** The page that a form was sent to, with what its address asks. */
    static String here(HttpServletRequest request) {
        String query = request.getQueryString();
        return request.getRequestURI() + (query != null && query.matches(QUERY) ? "?" + query : "");
    }

    /** Whether the form of this request is one of this person. */
    boolean isOf(HttpServletRequest request, SignedIn person) {
        String owner = request.getParameter(OWNER);
        return owner != null && owners.of(person).equals(owner);
    }

    /** Keeps a form that was typed on this page. */
    boolean keep(HttpServletRequest request, HttpServletResponse response, String path) {
        String owner = request.getMethod().equals("POST") ? request.getParameter(OWNER) : null;
        Optional<String> account = owner == null ? Optional.empty() : owners.account(owner);
        Map<String, List<String>> fields = typed(request);
        account.filter(_ -> !fields.isEmpty()).ifPresent(id -> put(request, response, new Typed(id, path, fields)));
        return account.isPresent() && !fields.isEmpty();
    }

    /** Since when a form of this browser waits. */
    Optional<Instant> since(HttpServletRequest request) {
        return find(request).map(found -> found.until().minus(KEPT));
    }

    /** The path to go to after signing in, if this person left a form. */
    Optional<String> path(HttpServletRequest request, SignedIn person) {
        return find(request)
                .filter(found -> found.owner().equals(person.id().toString()))
                .map(Waiting::path);
    }

    /** Gives the fields back on the page where they were typed, once. */
    Optional<Post> take(HttpServletRequest request, HttpServletResponse response, SignedIn person) {
        Optional<Waiting> found = find(request)
                .filter(one -> one.owner().equals(person.id().toString()))
                .filter(one -> one.path().replaceFirst("\\?.*", "").equals(request.getRequestURI()));
        return found.map(one -> {
            String[] ticket = ticket(request).orElseThrow();
            waiting.remove(UUID.fromString(ticket[0]));
            Cookies.clear(request, response, COOKIE);
            return new Post(one.path(), fields(one, ticket));
        });
    }

    private void put(HttpServletRequest request, HttpServletResponse response, Typed form) {
        Instant now = clock.instant();
        waiting.values().removeIf(one -> one.until().isBefore(now));
        if (waiting.size() >= MOST) {
            return;
        }
        byte[] key = RandomIds.bytes(KEY_BYTES);
        UUID id = RandomIds.next();
        byte[] sealed = KeyBox.of(key).lock(json.writeValueAsBytes(form.fields()), id.toString());
        waiting.put(id, new Waiting(sealed, form.account(), form.path(), now.plus(KEPT)));
        String value = id + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(key);
        Cookies.set(request, response, COOKIE, new Cookies.Kept(value, KEPT));
    }

    /** What was typed; neither what ties the form, nor secrets, nor which button was pressed. */
    private static Map<String, List<String>> typed(HttpServletRequest request) {
        Map<String, List<String>> fields = Troubles.typed(request);
        fields.remove("step");
        return fields;
    }

    private Optional<Waiting> find(HttpServletRequest request) {
        Instant now = clock.instant();
        return ticket(request)
                .map(ticket -> waiting.get(UUID.fromString(ticket[0])))
                .filter(one -> one.until().isAfter(now));
    }

    private static Optional<String[]> ticket(HttpServletRequest request) {
        return Cookies.read(request, COOKIE)
                .filter(value -> value.matches(RandomIds.PATTERN + "\\.[A-Za-z0-9_-]{43}"))
                .map(value -> value.split("\\.", 2));
    }

    private Map<String, List<String>> fields(Waiting one, String[] ticket) {
        return KeyBox.of(Base64.getUrlDecoder().decode(ticket[1]))
                .unlock(one.sealed(), ticket[0])
                .map(plain -> json.readValue(plain, FIELDS))
                .orElse(Map.of());
    }
}
