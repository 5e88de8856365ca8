package nl.meldroute.notices;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Locale;
import nl.meldroute.notices.Wording.Words;
import nl.meldroute.notices.store.Outgoing.Kind;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Tells another system of the municipality that something waits. */
@Component
class Webhook {
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int SUCCESS = 2;
    private static final int CLASS = 100;
    private final JsonMapper json;

    Webhook(JsonMapper json) {
        this.json = json;
    }

    /** What the other system gets; the text under the name that chat products read. */
    private record Body(String kind, int number, String text) {}

    void post(String address, Kind kind, int number, Words words) {
        Body body = new Body(kind.name().toLowerCase(Locale.ROOT), number, words.body());
        HttpRequest request = HttpRequest.newBuilder(URI.create(address))
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json.writeValueAsString(body)))
                .build();
        try (HttpClient client =
                HttpClient.newBuilder().connectTimeout(PATIENCE).build()) {
            int answer = client.send(request, BodyHandlers.discarding()).statusCode();
            if (answer / CLASS != SUCCESS) {
                throw new NotDelivered("The other system answered " + answer);
            }
        } catch (IOException unreachable) {
            throw new NotDelivered("The other system does not answer");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new NotDelivered("The product stops");
        }
    }

    /** It did not arrive. */
    private static final class NotDelivered extends RuntimeException {
        NotDelivered(String why) {
            super(why);
        }
    }
}
