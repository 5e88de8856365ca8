package nl.meldroute.e2e;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.meldroute.identity.Role;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** Somebody who asks for any path with any method, in the forms of the own browser; signed in, or nobody. */
final class Colleague {
    private final WordClient client;
    private final List<WordClient.Field> tokens;

    private Colleague(WordClient client, String page) {
        this.client = client;
        Document shown = Jsoup.parse(new String(client.get(page).body(), java.nio.charset.StandardCharsets.UTF_8));
        this.tokens = shown.select("input[name=_csrf], input[name=_owner]").stream()
                .map(input -> new WordClient.Field(input.attr("name"), input.val()))
                .collect(Collectors.collectingAndThen(
                        Collectors.toMap(WordClient.Field::name, one -> one, (one, _) -> one),
                        map -> List.copyOf(map.values())));
    }

    static Colleague in(Product product, Role role) {
        return new Colleague(product.client(role), "/settings");
    }

    static Colleague nobody(Product product) {
        return new Colleague(product.client(), "/login");
    }

    WordClient client() {
        return client;
    }

    /** The answer to a method with the token of this browser's forms. */
    HttpResponse<byte[]> ask(String method, String path) {
        return switch (method) {
            case "GET" -> client.get(path);
            case "POST" -> client.post(path, tokens);
            default -> client.method(method, path, "X-CSRF-TOKEN", token());
        };
    }

    HttpResponse<byte[]> post(String path, WordClient.Field... fields) {
        List<WordClient.Field> all = new ArrayList<>(tokens);
        all.addAll(Arrays.asList(fields));
        return client.post(path, all);
    }

    /** The answer as a form of another site gets it. */
    HttpResponse<byte[]> askWithoutToken(String method, String path) {
        return client.method(method, path);
    }

    boolean stillIn() {
        return client.get("/still-here").statusCode() == 204;
    }

    private String token() {
        return tokens.stream()
                .filter(field -> field.name().equals("_csrf"))
                .map(WordClient.Field::value)
                .findFirst()
                .orElse("");
    }

    /** All that an answer shows, but the moment, the connection and the path that was asked for. */
    static Map<String, String> shown(HttpResponse<byte[]> answer) {
        Map<String, String> shown = new TreeMap<>();
        answer.headers().map().forEach((name, values) -> shown.put(name, String.join(" | ", values)));
        shown.keySet().removeAll(Set.of("date", "connection", "keep-alive"));
        shown.computeIfPresent("set-cookie", (_, value) -> value.replaceAll("REDIRECT_URI=[^;]+", "REDIRECT_URI=…"));
        shown.put("status", Integer.toString(answer.statusCode()));
        shown.put("body", new String(answer.body(), java.nio.charset.StandardCharsets.UTF_8));
        return shown;
    }

    static @Nullable String location(HttpResponse<byte[]> answer) {
        return answer.headers().firstValue("Location").orElse(null);
    }
}
