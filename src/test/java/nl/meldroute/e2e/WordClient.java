package nl.meldroute.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** A plain client without scripts. It knows words, not names of fields; cookies it keeps by hand. */
final class WordClient {
    private static final int SEE_OTHER = 303;
    private static final int MOST_HOPS = 6;
    private static final HttpClient HTTP =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
    private final Map<String, String> headers = new LinkedHashMap<>();
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private final String address;
    private final Consumer<HttpResponse<byte[]>> ears;

    WordClient(String address) {
        this(address, _ -> {});
    }

    /** A client that is overheard. */
    WordClient(String address, Consumer<HttpResponse<byte[]>> ears) {
        this.address = address;
        this.ears = ears;
    }

    String address() {
        return address;
    }

    /** One field of a form as it is sent. */
    record Field(String name, String value) {}

    WordPage open(String path) {
        return follow(get(path), path);
    }

    void signIn(Product.Person person) {
        WordPage page = open("/login")
                .fill("Gebruikersnaam", person.username())
                .fill("Wachtwoord", person.password())
                .press("Inloggen");
        assertThat(page.path()).as("signing in as %s", person.role()).isNotEqualTo("/login");
    }

    /** From now on through a proxy that ends TLS before the product. */
    WordClient overTls() {
        headers.put("X-Forwarded-Proto", "https");
        return this;
    }

    /** From now on with what proxies say of where it is: the last is what the nearest one saw, what stands before anybody can say. */
    WordClient from(String addresses) {
        headers.put("X-Forwarded-For", addresses);
        return this;
    }

    /** Sends a form and goes where the answer leads; an answer to a form is 303, or the page with what is wrong. */
    WordPage send(String path, List<Field> fields) {
        return follow(post(path, fields), path);
    }

    /** Sends a form without going where the answer leads. */
    WordPage sendAlone(String path, List<Field> fields) {
        HttpResponse<byte[]> answer = post(path, fields);
        String html = new String(answer.body(), StandardCharsets.UTF_8);
        return new WordPage(this, path, new WordPage.Answer(answer.statusCode(), html));
    }

    HttpResponse<byte[]> get(String path) {
        return exchange(request(path).GET().build());
    }

    HttpResponse<byte[]> post(String path, List<Field> fields) {
        return send(
                path,
                fields.stream()
                        .map(field -> encode(field.name()) + "=" + encode(field.value()))
                        .collect(Collectors.joining("&")));
    }

    /** A file that is sent with a form. */
    record Attached(String name, String file, byte[] content) {}

    /** Sends a form with files, as a browser does, and goes where the answer leads. */
    WordPage send(String path, List<Field> fields, List<Attached> files) {
        String boundary = "----words" + UUID.randomUUID();
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        fields.forEach(field -> part(
                body, boundary, "name=\"" + field.name() + "\"", field.value().getBytes(StandardCharsets.UTF_8)));
        files.forEach(file -> part(
                body,
                boundary,
                "name=\"%s\"; filename=\"%s\"\r\nContent-Type: application/octet-stream"
                        .formatted(file.name(), file.file()),
                file.content()));
        body.writeBytes(("--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        HttpRequest request = request(path)
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()))
                .build();
        return follow(exchange(request), path);
    }

    /** Sends what claims to be a form with files, parted by {@code b}. */
    HttpResponse<byte[]> multipart(String path, String body) {
        return exchange(request(path)
                .header("Content-Type", "multipart/form-data; boundary=b")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    private static void part(ByteArrayOutputStream body, String boundary, String about, byte[] content) {
        String head = "--" + boundary + "\r\nContent-Disposition: form-data; " + about + "\r\n\r\n";
        body.writeBytes(head.getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
    }

    /** Sends the body of a form as it is. */
    HttpResponse<byte[]> send(String path, String body) {
        return exchange(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    HttpResponse<byte[]> method(String method, String path, String... headers) {
        HttpRequest.Builder request = request(path).method(method, HttpRequest.BodyPublishers.noBody());
        return exchange((headers.length == 0 ? request : request.headers(headers)).build());
    }

    /** Forgets a cookie, as a browser does when it is closed or its time is over. */
    void forget(String cookie) {
        cookies.remove(cookie);
    }

    Map<String, String> cookies() {
        return cookies;
    }

    private WordPage follow(HttpResponse<byte[]> first, String path) {
        HttpResponse<byte[]> response = first;
        String at = path;
        for (int hop = 0; response.headers().firstValue("Location").isPresent() && hop < MOST_HOPS; hop++) {
            boolean sent = response.request().method().equals("POST");
            assertThat(response.statusCode())
                    .as("%s after a form", at)
                    .isEqualTo(sent ? SEE_OTHER : response.statusCode());
            at = URI.create(address + at)
                    .resolve(response.headers().firstValue("Location").orElseThrow())
                    .toString()
                    .replace(address, "");
            response = get(at);
        }
        String html = new String(response.body(), StandardCharsets.UTF_8);
        return new WordPage(this, at, new WordPage.Answer(response.statusCode(), html));
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder builder = HttpRequest.newBuilder(URI.create(address + path));
        headers.forEach(builder::header);
        if (!cookies.isEmpty()) {
            builder.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        return builder;
    }

    private HttpResponse<byte[]> exchange(HttpRequest request) {
        try {
            HttpResponse<byte[]> response = HTTP.send(request, HttpResponse.BodyHandlers.ofByteArray());
            response.headers().allValues("Set-Cookie").forEach(this::keep);
            ears.accept(response);
            return response;
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private void keep(String line) {
        String pair = line.split(";", 2)[0];
        String name = pair.substring(0, pair.indexOf('='));
        String value = pair.substring(pair.indexOf('=') + 1);
        if (value.isEmpty() || line.contains("Max-Age=0;") || line.endsWith("Max-Age=0")) {
            cookies.remove(name);
        } else {
            cookies.put(name, value);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
