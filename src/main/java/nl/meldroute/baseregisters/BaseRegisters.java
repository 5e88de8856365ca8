package nl.meldroute.baseregisters;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The base registers that the municipality connected. A look-up leaves from the server, once, and waits at most {@value #SECONDS} seconds; what
 * comes back is read up to a size, and where a register is silent, refuses or says something else, that is an answer and no error.
 */
@Component
@EnableConfigurationProperties(BaseRegisterSettings.class)
public class BaseRegisters {
    private static final Logger LOG = LoggerFactory.getLogger(BaseRegisters.class);
    static final int SECONDS = 5;
    private static final Duration PATIENCE = Duration.ofSeconds(SECONDS);
    private static final int MOST_BYTES = 2 << 20;
    private static final int MOST_ROWS = 100;
    private static final int OK = 200;
    private static final int NOT_FOUND = 404;
    private final BaseRegisterSettings settings;
    private final JsonMapper json;
    private final Map<BaseRegister, Protocol> protocols = new EnumMap<>(BaseRegister.class);

    BaseRegisters(BaseRegisterSettings settings, JsonMapper json) {
        this.settings = settings;
        this.json = json;
        protocols.put(BaseRegister.BAG, new Bag());
        protocols.put(BaseRegister.KVK, new Kvk());
        protocols.put(BaseRegister.BRP, new Brp(json));
    }

    /** Those that are connected. */
    public Set<BaseRegister> on() {
        return Stream.of(BaseRegister.values())
                .filter(register -> settings.of(register).on())
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * What a register knows. Throws {@link IllegalArgumentException} where it is not connected, or can't be asked by this. What is asked and
     * answered is in no log; that a register did not answer is, with the kind of reason.
     */
    public Looked ask(BaseRegister register, Lookup lookup) {
        Protocol protocol = protocols.get(register);
        if (protocol == null || !on().contains(register) || !register.takes(lookup)) {
            throw new IllegalArgumentException("This register can't be asked so");
        }
        try (HttpClient client = HttpClient.newBuilder()
                .connectTimeout(PATIENCE)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build()) {
            return read(
                    register, protocol, client.send(request(register, protocol, lookup), BodyHandlers.ofInputStream()));
        } catch (IOException | JacksonException silent) {
            return unreachable(register, silent.getClass().getSimpleName());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return unreachable(register, "stopped");
        }
    }

    private HttpRequest request(BaseRegister register, Protocol protocol, Lookup lookup) {
        BaseRegisterSettings.Place place = settings.of(register);
        Protocol.Sent sent = protocol.ask(lookup);
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create(place.url().replaceFirst("/+$", "") + sent.path()))
                .timeout(PATIENCE)
                .header("Accept", "application/hal+json, application/json")
                .header(protocol.keyHeader(), place.key());
        return sent.body().isEmpty()
                ? request.GET().build()
                : request.header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(sent.body()))
                        .build();
    }

    private Looked read(BaseRegister register, Protocol protocol, HttpResponse<InputStream> response)
            throws IOException {
        try (InputStream body = response.body()) {
            if (response.statusCode() == NOT_FOUND) {
                return new Looked.Known(List.of());
            }
            if (response.statusCode() != OK) {
                return unreachable(register, "status " + response.statusCode());
            }
            byte[] answer = body.readNBytes(MOST_BYTES + 1);
            if (answer.length > MOST_BYTES) {
                return unreachable(register, "too much");
            }
            JsonNode tree = json.readTree(answer);
            return tree.isObject()
                    ? new Looked.Known(
                            protocol.read(tree).stream().limit(MOST_ROWS).toList())
                    : unreachable(register, "something else");
        }
    }

    private static Looked unreachable(BaseRegister register, String why) {
        LOG.warn("The register {} does not answer ({})", register.code(), why);
        return new Looked.Unreachable();
    }
}
